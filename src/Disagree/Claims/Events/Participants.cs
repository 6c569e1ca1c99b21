using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>Reads who takes part in an event and where: the names beside its own verb or noun, not those of the whole sentence.</summary>
internal sealed class Participants(EventTable table)
{
    private const int Farthest = 14;

    /// <summary>The names beside a noun: "the Oslo bombing", "the killing of Ana Ruiz", "the strike that killed Ana Ruiz".</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="noun">The token of the noun.</param>
    /// <param name="verb">
    /// That of a verb which leaves it to the noun to say what happens: of "she handed in her resignation" the subject takes part; -1 for
    /// none.
    /// </param>
    /// <param name="to">The token behind the time.</param>
    internal (IReadOnlySet<string> People, IReadOnlySet<string> Whom, IReadOnlySet<string> Places) OfNoun(
        SentenceView view,
        int noun,
        int verb,
        int to
    )
    {
        var found = new List<NameMention>();
        for (var i = noun - 1; i >= Math.Max(0, noun - Farthest) && IsWithinPhrase(view, i); i--)
        {
            Add(view, i, found);
        }

        var end = view.Tokens.Length;
        for (var i = noun + 1; i < Math.Min(end, Math.Max(noun, to) + Farthest); i++)
        {
            var isOfPhrase =
                IsWithinPhrase(view, i) || view.Tokens[i].Tag is Tag.Preposition || view.IsInTime(i) || view.WordAt(i) is "that" or "which";
            if (!isOfPhrase && !(view.IsVerb(i) && IsRelative(view, i)))
            {
                break;
            }

            Add(view, i, found);
        }

        if (found.Count == 0 && verb >= 0 && verb < noun && table.OfVerb(view, verb) is { Kind: EventKind.Empty })
        {
            SubjectNames.Add(view, verb, found);
        }

        return Parted(found, found);
    }

    /// <summary>The names that are subject and object of a verb.</summary>
    internal (IReadOnlySet<string> People, IReadOnlySet<string> Whom, IReadOnlySet<string> Places) OfVerb(
        SentenceView view,
        int verb,
        EventKind kind,
        int from,
        Clause clause
    )
    {
        var found = new List<NameMention>();
        SubjectNames.Add(view, verb, found);
        var subjects = found.Count;
        for (var i = verb + 1; i < Math.Min(view.Tokens.Length, Math.Max(clause.End, verb + 1)); i++)
        {
            if (
                (view.IsVerb(i) && i > from)
                || (view.IsVerb(i) && i < from && table.OfVerb(view, i) is { Kind: not EventKind.Empty })
                || EndsArguments(view, i)
            )
            {
                break;
            }

            Add(view, i, found);
        }

        // "got nine years in prison": what is done to the subject
        var isDoer = kind is not EventKind.Suffered || Passive.Is(view, verb) || view.LemmaAt(verb) is "get" or "receive" or "draw";
        return Parted(found, isDoer ? found[..subjects] : found[subjects..]);
    }

    private static bool EndsArguments(SentenceView view, int i) =>
        view.WordAt(i)
            is ";"
                or ":"
                or "—"
                or "–"
                or "“"
                or "”"
                or "\""
                or "after"
                or "before"
                or "as"
                or "when"
                or "while"
                or "amid"
                or "because"
                or "since"
                or "who"
                or "which"
                or "that"
        || (view.WordAt(i) is "," && !view.IsInTime(i));

    private static bool IsWithinPhrase(SentenceView view, int i) =>
        view.NameAt(i) is not null
        || view.Tokens[i].Tag
            is Tag.Noun
                or Tag.Adjective
                or Tag.ProperNoun
                or Tag.Possessive
                or Tag.Number
                or Tag.NumberWord
                or Tag.Determiner
        || view.IsInTime(i)
        || view.WordAt(i) is "-" or ".";

    private static bool IsRelative(SentenceView view, int i) =>
        i > 0
        && (
            view.WordAt(i - 1) is "that" or "which"
            || (view.Tokens[i - 1].Tag is Tag.Auxiliary && i > 1 && view.WordAt(i - 2) is "that" or "which")
        );

    private static void Add(SentenceView view, int i, List<NameMention> found)
    {
        if (!view.IsInTime(i) && (view.NameAt(i) ?? view.PronounAt(i)) is { Rule: not "demonym" } name)
        {
            found.Add(name);
        }
    }

    private static (IReadOnlySet<string> People, IReadOnlySet<string> Whom, IReadOnlySet<string> Places) Parted(
        List<NameMention> names,
        List<NameMention> whom
    ) =>
        (
            Set(names, NameType.Person, NameType.Organization),
            Set(whom, NameType.Person, NameType.Person),
            Set(names, NameType.Place, NameType.Place)
        );

    private static FrozenSet<string> Set(List<NameMention> names, NameType first, NameType second)
    {
        List<string>? found = null;
        foreach (var name in names)
        {
            if (name.Type == first || name.Type == second)
            {
                (found ??= []).Add(name.Canonical);
            }
        }

        return found?.ToFrozenSet(StringComparer.Ordinal) ?? FrozenSet<string>.Empty;
    }
}
