using System.Globalization;
using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>
/// The days on which an article says that a calamity befell, from which it counts others: "a quake hit Oslo on Monday", "she was freed four
/// days after the quake".
/// </summary>
internal sealed class CalamityDays(EventTable table, ConceptTable concepts)
{
    // of two days on which such things happened it is not known from which is counted
    private readonly Dictionary<string, DatePeriod?> days = new(StringComparer.Ordinal);

    /// <summary>Takes in the dates of a sentence.</summary>
    internal void See(List<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (
                claim is { Dated: { Event: var befell, Deed: null or { IsDenied: false } }, Modality: Modality.Asserted }
                && claim.Value is DateValue { Clock: null, Period: { IsDay: true } day }
                && table.IsCalamity(befell)
            )
            {
                days[befell] = days.TryGetValue(befell, out var known) && known?.First != day.First ? null : day;
            }
        }
    }

    /// <summary>The days that a sentence counts from such a day, and where its words stand.</summary>
    internal IEnumerable<(TimeMention Time, int From, int To)> Counted(SentenceView view)
    {
        if (days.Count == 0)
        {
            yield break;
        }

        foreach (var time in view.Times)
        {
            if (
                CountedTime.TryRead(time, out var length)
                && view.TokenFrom(time.Span.End) is var to
                && Befell(view, to) is { } befell
                && length.From(befell.Day, 1) is { First: { } first } period
                && view.TokenFrom(time.Span.Start) is var from
                && !HasOwnDay(view, Clause.Around(view, from, to, concepts), from)
            )
            {
                var value = first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                var span = view.Span(time.Span.Start, view.Tokens[befell.Noun].End);
                yield return (time with { Span = span, Type = TimeType.Date, Value = value, Period = period }, from, to);
            }
        }
    }

    // "after the | quake", "after the deadly | quake"
    private (DatePeriod Day, int Noun)? Befell(SentenceView view, int after)
    {
        if (after + 2 >= view.Tokens.Length || view.WordAt(after) is not "after" || view.WordAt(after + 1) is not "the")
        {
            return null;
        }

        var noun = view.Tokens[after + 2].Tag is Lexicons.Tag.Adjective && after + 3 < view.Tokens.Length ? after + 3 : after + 2;
        return
            table.OfNoun(view, noun) is { Event: var told }
            && days.TryGetValue(told, out var known)
            && known is { } day
            && !IsOfYear(view, noun)
            ? (day, noun)
            : null;
    }

    // "after the 2015 quake", "after the quake of 2015"
    private static bool IsOfYear(SentenceView view, int noun) => noun + 2 < view.Tokens.Length && view.IsInTime(noun + 2);

    // "on Friday, four days after the quake"
    private static bool HasOwnDay(SentenceView view, Clause clause, int from) =>
        view.Times.Exists(t =>
            t.Type is TimeType.Date or TimeType.Time
            && view.TokenFrom(t.Span.Start) is var at
            && at >= clause.First
            && at < Math.Max(clause.End, from)
        );
}
