using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>
/// Kinds of events that a verb names with words that stand behind its object: "found Ana Ruiz guilty", "locked him up".
/// </summary>
internal sealed class SplitVerbs
{
    private const string Gap = " … ";
    private const int Farthest = 12;
    private readonly Dictionary<string, List<(string[] Behind, (string Event, EventKind Kind) Entry)>> verbs = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Adds a verb that has a gap for its object; null where it has none, else the same without it: "find guilty".</summary>
    internal string? Add(string verb, (string Event, EventKind Kind) entry)
    {
        if (verb.Split(Gap) is not [var first, var rest])
        {
            return null;
        }

        if (!verbs.TryGetValue(first, out var known))
        {
            verbs.Add(first, known = []);
        }

        known.Add((rest.Split(' '), entry));
        return $"{first} {rest}";
    }

    /// <summary>The kind that the verb at a token names; null where its words are none of the table, or nobody is its object.</summary>
    internal (string Event, EventKind Kind)? Of(SentenceView view, int verb)
    {
        if (!verbs.TryGetValue(view.LemmaAt(verb), out var known))
        {
            return null;
        }

        var isOfSomebody = false;
        for (var i = verb + 1; i < Math.Min(view.Tokens.Length, verb + Farthest); i++)
        {
            foreach (var (rest, entry) in known)
            {
                if (isOfSomebody && OwnNouns.StandAt(view, i, rest))
                {
                    return entry;
                }
            }

            if (!IsOfObject(view, i))
            {
                return null;
            }

            isOfSomebody |= IsSomebody(view, i);
        }

        return null;
    }

    private static bool IsOfObject(SentenceView view, int i) =>
        view.NameAt(i) is not null
        || view.IsInTime(i)
        || view.Tokens[i].Tag
            is Tag.Noun
                or Tag.ProperNoun
                or Tag.Adjective
                or Tag.Determiner
                or Tag.Possessive
                or Tag.Pronoun
                or Tag.Number
                or Tag.NumberWord
                or Tag.Word
        || view.WordAt(i) is "of" or "-" or "and";

    private static bool IsSomebody(SentenceView view, int i) =>
        (view.NameAt(i) ?? view.PronounAt(i)) is { Type: NameType.Person or NameType.Organization }
        || view.IsPersonNoun(i)
        || view.WordAt(i) is "him" or "her" or "them";
}
