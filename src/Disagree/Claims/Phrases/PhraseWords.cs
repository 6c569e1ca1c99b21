using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Claims.Phrases;

/// <summary>
/// Finds the words of a set phrase one behind another, with what may stand between them: "cut [all] power [in the valley] to".
/// </summary>
internal static class PhraseWords
{
    private const int ReachBetween = 4;

    /// <summary>Whether the words before the amount end at a token.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="last">The token.</param>
    /// <param name="subject">
    /// Of whom the verb before the amount tells, which the first word of a phrase may name whatever else is said of it: "the recall [of
    /// lamps with sharp edges] covers".
    /// </param>
    internal static bool EndsAt(SentenceView view, SetPhrase phrase, int last, TextSpan? subject = null)
    {
        var at = last;
        for (var place = phrase.Before.Length - 2; place >= 0; place--)
        {
            var behind = at;
            for (at--; at >= 0 && !Is(view, at, phrase.Before[place]); at--)
            {
                if (last - at > ReachBetween * phrase.Before.Length || !(Gap.IsInside(view, at) || Gap.IsBeforeName(view, at)))
                {
                    return place == 0 && phrase.After.Length == 0 && IsHead(view, subject, behind, phrase.Before[0]);
                }
            }

            if (at < 0 || Gap.HidesObject(view, at, phrase.Before[place + 1][0]))
            {
                return false;
            }
        }

        return at >= 0 && (phrase.After.Length == 0 || !Gap.IsPassive(view, at));
    }

    // recall of "the recall of lamps with sharp edges"
    private static bool IsHead(SentenceView view, TextSpan? subject, int verb, string[] words)
    {
        if (subject is not { } span || span.End > view.Tokens[verb].Start || !view.IsVerb(verb))
        {
            return false;
        }

        var head = view.TokenFrom(span.Start);
        while (head + 1 < verb && view.Tokens[head + 1].Start < span.End && view.Tokens[head + 1].Tag is not Tag.Preposition)
        {
            head++;
        }

        return Is(view, head, words);
    }

    /// <summary>Whether the words behind the amount follow from a token on.</summary>
    internal static bool GoesOnAt(SentenceView view, SetPhrase phrase, int end)
    {
        if (phrase.After.Length == 0)
        {
            return true;
        }

        for (var at = end; at >= 0 && at < view.Tokens.Length; at = Gap.NextInside(view, at))
        {
            if (Is(view, at, phrase.After[0]) && !(phrase.IsSplit && Gap.IsAttached(view, at)) && LastFrom(view, phrase.After, at) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last word of those that follow one another from a token on; -1 where they do not.</summary>
    internal static int LastFrom(SentenceView view, string[][] places, int at)
    {
        for (var place = 1; place < places.Length; place++)
        {
            var last = at;
            var first = ++at;
            while (at < view.Tokens.Length && !Is(view, at, places[place]))
            {
                if (at - first >= ReachBetween || !Gap.IsInside(view, at))
                {
                    return -1;
                }

                at++;
            }

            if (
                at >= view.Tokens.Length
                || Gap.HidesObject(view, last, places[place][0])
                || (view.Tokens[last].Tag is Tag.Auxiliary && view.LemmaAt(last) is "have" && view.IsVerb(at))
            )
            {
                return -1;
            }
        }

        return at;
    }

    /// <summary>Bits for the words among which the second of a phrase that begins at a token stands.</summary>
    internal static ulong Behind(SentenceView view, int at)
    {
        var bits = 0UL;
        for (var i = at + 1; i <= at + 1 + ReachBetween && i < view.Tokens.Length; i++)
        {
            bits |= Bit(view.Tokens[i].Word) | Bit(view.LemmaWordAt(i));
        }

        return bits;
    }

    /// <summary>The bit for a word of the vocabulary.</summary>
    internal static ulong Bit(ushort word) => 1UL << (word & 63);

    /// <summary>Whether a token is one of some words, as it stands there or as a form of it.</summary>
    internal static bool Is(SentenceView view, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (
                view.WordAt(at).Equals(word, StringComparison.OrdinalIgnoreCase)
                || string.Equals(view.LemmaAt(at), word, StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }
}
