using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>
/// Tells whether the words of a departure tell of one that has come about, and of an office: not "refused to resign", "resigned in 2016",
/// "removed the mayor's name".
/// </summary>
internal static class DepartureDoubt
{
    private const int Reach = 8;
    private const int DaysOfNews = 92;
    private const int ReachOfTime = 4;

    // "if Keller resigned", "calls for the resignation of", "denied that he had resigned", "until a successor is found"
    internal static bool IsUnreal(SentenceView view, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach - Reach); i--)
        {
            if (view.Is(i, WordClass.Ungiven) && view.NameAt(i) is null)
            {
                return true;
            }
        }

        for (var i = at + 1; i < view.Tokens.Length; i++)
        {
            if (view.WordAt(i) is "effective" or "until" or "unless" && !(i > 0 && view.WordAt(i - 1) is "with"))
            {
                return true;
            }
        }

        // "steps down in October", written in May
        if (view.Times.Exists(t => t.IsAhead && view.TokenFrom(t.Span.Start) - at is > 0 and <= ReachOfTime))
        {
            return true;
        }

        return view.IsVerb(at) && Negation.Denial(view, at, out _);
    }

    // "resigned in 2016", long before the article; a time that begins or ends something else is passed over: "had run it since 2018, resigned"
    internal static bool IsLongAgo(SentenceView view, int at)
    {
        var written = view.Mentions.WrittenAt(view.Sentence.Span);
        var (nearest, isOld) = (Reach, false);
        foreach (var time in view.Times)
        {
            var token = view.TokenFrom(time.Span.Start);
            if (
                Math.Abs(token - at) <= nearest
                && time.Period.Last is { } last
                && written.First is { } first
                && !(token > 0 && view.WordAt(token - 1) is "since" or "from" or "until")
            )
            {
                (nearest, isOld) = (Math.Abs(token - at), first.DayNumber - last.DayNumber > DaysOfNews);
            }
        }

        return isOld;
    }

    // "removed from office", "resigned from the Harbour Board"; not "resigned from a charity", "removed the mayor's name"
    internal static bool IsOfOffice(SentenceView view, int at, out string? body)
    {
        body = null;
        var from = at + 1;
        while (from < view.Tokens.Length && from <= at + Reach && view.WordAt(from) is not ("from" or "of" or ";"))
        {
            from++;
        }

        if (from >= view.Tokens.Length || from > at + Reach || view.WordAt(from) is ";" || view.Is(at, WordClass.Parting))
        {
            return view.WordAt(at) is not ("removed" or "removes" or "relieved");
        }

        for (var i = from + 1; i < Math.Min(view.Tokens.Length, from + Reach); i++)
        {
            if (view.Is(i, WordClass.OfficeWord))
            {
                return true;
            }

            if (view.NameAt(i) is { Type: NameType.Organization or NameType.Place } name)
            {
                body = name.Canonical;
                return view.WordAt(from) is "from" || view.WordAt(from - 1) is "out";
            }

            if (view.IsNoun(i))
            {
                break;
            }
        }

        return view.WordAt(from) is "of"
            && view.WordAt(from - 1) is not "out"
            && view.WordAt(at) is not ("removed" or "removes" or "relieved");
    }
}
