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
        var isBeside = false;
        for (var i = verb + 1; i < Math.Min(view.Tokens.Length, verb + Farthest); i++)
        {
            foreach (var (rest, entry) in known)
            {
                if (isOfSomebody && OwnNouns.StandAt(view, i, rest) && IsMeant(view, verb, i + rest.Length, entry.Event))
                {
                    return entry;
                }
            }

            if (!IsOfObject(view, i))
            {
                return null;
            }

            isBeside |= view.WordAt(i) is "of" && isOfSomebody | IsThing(view, i - 1);
            isOfSomebody = isBeside || IsThing(view, i) ? isBeside && isOfSomebody : isOfSomebody || IsSomebody(view, i);
        }

        return null;
    }

    /// <summary>Whether somebody leaves a race or a deal: "pulled out of the race", and not "was pulled out".</summary>
    internal static bool IsWithdrawal(SentenceView view, int verb) =>
        view.LemmaAt(verb) is "pull"
        && OwnNouns.StandAt(view, verb + 1, ["out"])
        && !Passive.Is(view, verb)
        && (BehindTime.IsNone(view, verb + 2) || OwnNouns.StandAt(view, verb + 2, ["of"]));

    // "officers led him away", and not "a guide"; "divers pulled him out", and not "the coach", nor "out of the race"
    private static bool IsMeant(SentenceView view, int verb, int end, string kind) =>
        view.LemmaAt(verb) switch
        {
            "lead" => LawForce.IsIn(view) || OwnNouns.StandAt(view, end, ["in", "handcuffs"]),
            "pull" when kind is "rescue" && view.WordAt(end - 1) is "out" => BehindTime.IsNone(view, end) && !IsWithdrawn(view, verb),
            _ => true,
        };

    private static bool IsWithdrawn(SentenceView view, int verb)
    {
        for (var i = 0; i < verb; i++)
        {
            if (view.NameAt(i) is { Type: NameType.Organization } || view.LemmaAt(i) is "coach" or "club" or "doctor" or "team")
            {
                return true;
            }
        }

        return false;
    }

    // the head of "the dog of Ana Ruiz", "Ana Ruiz's dog"
    private static bool IsThing(SentenceView view, int i) =>
        view.NameAt(i) is null && (view.IsNoun(i) && !IsSomebody(view, i) && !view.IsLemma(i, WordClass.Measure) && !view.IsInTime(i));

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
