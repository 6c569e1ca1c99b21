using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Roles;

/// <summary>
/// Tells whether a departure has come about: not "refused to resign", "demanded the resignation of", "if Keller resigned", "steps down in
/// October". What governs its words decides, so that "after calls for her to quit, Keller resigned" is one.
/// </summary>
internal static class DepartureDoubt
{
    private const int Reach = 16;
    private const int DaysOfNews = 92;
    private const int ReachOfTime = 4;
    private const int Near = 8;

    /// <summary>
    /// Whether what governs a clause or a noun leaves open, or denies, that it came about: "denied that | he resigned", "rejected | his
    /// resignation", "refused to accept | the resignation".
    /// </summary>
    /// <param name="view">The sentence.</param>
    /// <param name="before">The last token before the subject of the clause, or before the noun.</param>
    /// <param name="isNoun">Whether it is a noun that is governed, and so by nouns too: "calls for".</param>
    internal static bool IsGoverned(SentenceView view, int before, bool isNoun)
    {
        for (var i = before; i >= Math.Max(0, before - Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.NameAt(i) is not null)
            {
                continue;
            }

            if (view.Is(i, WordClass.Supposing) || IsDoubting(view, i, isNoun) || (i == before && IsInverted(view, i, isNoun)))
            {
                return true;
            }

            if (view.IsVerb(i))
            {
                return IsUndone(view, i);
            }
        }

        return false;
    }

    // "demanded", "calls for", "rumours that", "reports of"; not "after demands for answers | he resigned"
    private static bool IsDoubting(SentenceView view, int at, bool isNoun) =>
        view.IsVerb(at)
            ? view.IsLemma(at, WordClass.Ungiven)
            : (isNoun || view.WordAt(at + 1) is "that") && (view.IsLemma(at, WordClass.Ungiven) || view.IsLemma(at, WordClass.Hearsay));

    // "Had | Keller resigned", "Should | Keller resign"
    private static bool IsInverted(SentenceView view, int at, bool isNoun) =>
        !isNoun && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal && char.IsUpper(view.WordAt(at)[0]);

    /// <summary>Whether the verb at a token tells of no deed done: "will sack", "did not sack", "wants to sack"; not "was forced to sack".</summary>
    internal static bool IsUndone(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (view.Is(i, WordClass.Negating) || view.Tokens[i].Tag is Tag.Modal)
            {
                return true;
            }

            if (view.Tokens[i].Tag is Tag.To)
            {
                return Compelling(view, i) is not (>= 0 and var compelling) || IsUndone(view, compelling);
            }

            if (view.Tokens[i].Tag is not (Tag.Adverb or Tag.Auxiliary))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>"was | forced | to resign", "had | to resign": the verb that makes somebody do what stands behind "to"; -1 where none does.</summary>
    internal static int Compelling(SentenceView view, int to) =>
        to > 0 && (view.Is(to - 1, WordClass.Compelling) || view.WordAt(to - 1) is "had") ? to - 1 : -1;

    /// <summary>Whether what stands behind leaves it open: "until a successor is found", "steps down in October", written in May.</summary>
    internal static bool IsOpen(SentenceView view, int end)
    {
        var (isPlain, isAhead) = (true, false);
        for (var i = end; i < view.Tokens.Length; i++)
        {
            isPlain &= view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Modal) && !view.IsVerb(i);
            isAhead |= view.Tokens[i].Tag is Tag.Modal;
            if ((isPlain && view.Is(i, WordClass.Supposing)) || ((isPlain || isAhead) && view.WordAt(i) is "until"))
            {
                return true;
            }
        }

        return view.Times.Exists(t => t.IsAhead && view.TokenFrom(t.Span.Start) is var at && at >= end && IsOf(view, at, end));
    }

    /// <summary>Whether what is told of a noun leaves it open: "the resignation of Ruth Keller | would …", "… | was rejected".</summary>
    internal static bool IsOpenNoun(SentenceView view, int end)
    {
        for (var i = end; i < Math.Min(view.Tokens.Length, end + Near) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (view.Tokens[i].Tag is Tag.Modal || (view.IsVerb(i) && view.IsLemma(i, WordClass.Ungiven)))
            {
                return true;
            }

            if (view.IsVerb(i))
            {
                return IsUndone(view, i) || IsOpen(view, i + 1);
            }
        }

        return false;
    }

    /// <summary>
    /// "resigned in 2016", long before the article; a time that tells of something else is passed over: "had run it since 2018, resigned",
    /// "who joined in 2010, resigned".
    /// </summary>
    internal static bool IsLongAgo(SentenceView view, int at)
    {
        var written = view.Mentions.WrittenAt(view.Sentence.Span);
        var (nearest, isOld) = (Near, false);
        foreach (var time in view.Times)
        {
            var token = view.TokenFrom(time.Span.Start);
            if (
                Math.Abs(token - at) <= nearest
                && time.Period.Last is { } last
                && written.First is { } first
                && !(token > 0 && view.WordAt(token - 1) is "since" or "from" or "until")
                && !IsInAside(view, token, at)
            )
            {
                (nearest, isOld) = (Math.Abs(token - at), first.DayNumber - last.DayNumber > DaysOfNews);
            }
        }

        return isOld;
    }

    // "Keller, | who joined in 2010, | resigned"
    private static bool IsInAside(SentenceView view, int time, int verb) =>
        time < verb && HasComma(view, 0, time) && HasComma(view, time, verb);

    private static bool HasComma(SentenceView view, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (view.WordAt(i) is ",")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(SentenceView view, int time, int end) =>
        time - end < ReachOfTime || view.WordAt(time - 1) is "effective" or "from";
}
