using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Finds the noun of the event that a time dates.</summary>
internal sealed class SpokenNoun(EventTable table)
{
    private const int FarthestReport = 3;
    private const int FarthestSubject = 6;

    /// <summary>
    /// The head of the noun phrase that a time stands in: "Sunday's shooting", "the Jan. 8 attack", "a 2015 accord"; -1 for a mere name, "a
    /// 1993 Orion".
    /// </summary>
    internal static bool IsPrenominal(SentenceView view, int from, int to, out int head)
    {
        head = -1;
        var tokens = view.Tokens;
        var next = to;
        var opens =
            from > 0
            && (
                tokens[from - 1].Tag is Tag.Determiner or Tag.Possessive
                || (tokens[from - 1].Tag is Tag.Adjective && from > 1 && tokens[from - 2].Tag is Tag.Determiner)
            );
        opens |= tokens[from].Of(view.Text) is "the" or "The" && to - from > 1;
        if (next < tokens.Length && (tokens[next].Tag is Tag.Possessive || view.WordAt(next) is "'" or "’"))
        {
            opens = true;
            next++;
        }

        if (!opens)
        {
            return false;
        }

        for (var i = next; i < tokens.Length; i++)
        {
            if (tokens[i].Tag is Tag.Noun or Tag.Gerund)
            {
                head = i;
            }
            else if (
                view.NameAt(i) is null
                && tokens[i].Tag is not (Tag.Adjective or Tag.ProperNoun or Tag.Number or Tag.NumberWord or Tag.Word or Tag.Participle)
                && view.WordAt(i) is not "-"
            )
            {
                break;
            }
        }

        return head >= 0 || IsModel(view, from, to);
    }

    // "a 1993 Orion": the year of a thing by its name
    private static bool IsModel(SentenceView view, int from, int to) =>
        to - from == 1
        && to < view.Tokens.Length
        && view.Tokens[from].Tag is Tag.Number
        && view.Tokens[from - 1].Tag is Tag.Determiner
        && view.WordAt(from - 1) is ['a' or 'A', ..]
        && view.WordAt(to) is [>= 'A' and <= 'Z', ..];

    /// <summary>
    /// Whether a noun is one by which a time is told, so that a day behind it is that of the noun: "since the quake on Friday", "hours
    /// after the vote on Friday".
    /// </summary>
    internal static bool FollowsTimeWord(SentenceView view, int noun)
    {
        var at = noun - 1;
        while (
            at >= 0
            && (
                view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Possessive
                || view.NameAt(at) is not null
            )
        )
        {
            at--;
        }

        return at >= 0
            && view.WordAt(at)
                is "since"
                    or "Since"
                    or "after"
                    or "After"
                    or "before"
                    or "Before"
                    or "following"
                    or "Following"
                    or "during"
                    or "During";
    }

    /// <summary>
    /// The noun of an event before a time, with nothing but its place between: "the attack on the port on Friday"; -1 for none.
    /// </summary>
    internal int Before(SentenceView view, Clause clause, int from)
    {
        for (var i = from - 1; i >= clause.First; i--)
        {
            if (table.OfNoun(view, i) is { } entry && entry.Kind is not EventKind.Empty)
            {
                return i;
            }

            if ((view.Tokens[i].Tag is Tag.Punctuation && view.WordAt(i) is not "-") || (view.IsVerb(i) && !view.IsInTime(i)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether a time stands by "was reported" said of an event that a noun names: "the first case was reported on Friday" dates the case.
    /// </summary>
    internal bool IsReported(SentenceView view, int from)
    {
        for (var i = from - 1; i > 0 && i >= from - FarthestReport; i--)
        {
            if (view.IsVerb(i))
            {
                return view.LemmaAt(i) is "report" or "confirm" && Passive.Is(view, i) && BeforeVerb(view, i) >= 0;
            }
        }

        return false;
    }

    /// <summary>The noun of an event that is the subject of a verb, "the first case was confirmed"; -1 for none.</summary>
    internal int BeforeVerb(SentenceView view, int verb)
    {
        var at = verb - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Adverb)
        {
            at--;
        }

        // "the first case | of cholera in Lowick"
        var last = at;
        while (at > 0 && last - at < FarthestSubject && table.OfNoun(view, at) is not { Kind: not EventKind.Empty } && IsPassed(view, at))
        {
            at--;
        }

        return at >= 0 && table.OfNoun(view, at) is { Kind: not EventKind.Empty } ? Outer(view, at) : -1;
    }

    private static bool IsPassed(SentenceView view, int i) =>
        view.NameAt(i) is not null || view.IsNoun(i) || view.WordAt(i) is "of" or "in" or "at" or "the";

    /// <summary>
    /// The noun of an event before or behind a verb that says nothing itself: "the shooting happened", "began the assault"; -1 for none.
    /// </summary>
    internal int Of(SentenceView view, int verb, Clause clause)
    {
        for (var i = verb + 1; i < clause.End && !view.IsVerb(i) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (table.OfNoun(view, i) is { Kind: not EventKind.Empty })
            {
                return i;
            }
        }

        for (
            var i = verb - 1;
            i >= 0 && (i == verb - 1 || !view.IsVerb(i) || table.OfNoun(view, i) is not null || (i > 0 && view.WordAt(i - 1) is "to"));
            i--
        )
        {
            if (table.OfNoun(view, i) is { Kind: not EventKind.Empty })
            {
                return Outer(view, i);
            }
        }

        return -1;
    }

    // "recount" of "the recount of the vote"
    private int Outer(SentenceView view, int noun)
    {
        var at = noun - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective or Tag.Number or Tag.NumberWord)
        {
            at--;
        }

        return at > 0 && view.WordAt(at) is "of" && table.OfNoun(view, at - 1) is { Kind: EventKind.Place or EventKind.Once }
            ? at - 1
            : noun;
    }
}
