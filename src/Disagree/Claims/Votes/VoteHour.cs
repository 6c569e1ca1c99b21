using System.Globalization;
using Disagree.Claims.Qualifiers;
using Disagree.Mentions;

namespace Disagree.Claims.Votes;

/// <summary>Reads at what hour turnout stood where it did: 17:00 of "turnout at 5 p.m. was 61 percent".</summary>
internal static class VoteHour
{
    private const string Class = "hour";
    private const int Farthest = 3;

    /// <summary>The hour; null where none is told beside the amount or what it measures.</summary>
    internal static Qualifier? Of(SentenceView view, QuantityMention mention, IReadOnlyList<Qualifier> told)
    {
        if (told.Any(q => q.Class is Class))
        {
            return null;
        }

        var end = view.TokenFrom(mention.Span.End);
        foreach (var time in view.Times)
        {
            var at = view.TokenFrom(time.Span.Start);
            if (
                time.Type is TimeType.Time
                && at > 0
                && view.WordAt(at - 1) is "by" or "By" or "at" or "At"
                && (at <= Farthest || at == end + 1 || (at > 1 && IsTurnout(view, at - 2)))
                && time.Value.LastIndexOf('T') is >= 0 and var cut
                && TimeOnly.TryParseExact(time.Value.AsSpan(cut + 1), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            )
            {
                return new Qualifier(Class, time.Value[(cut + 1)..], IsMarked: false);
            }
        }

        return null;
    }

    // "17:15: Turnout at 5 p.m. was 61 percent"
    internal static bool IsTurnout(SentenceView view, int at) => view.LemmaAt(at) is "turnout" or "participation" or VoteTurnout.Abstention;
}
