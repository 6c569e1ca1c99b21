using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells a time that says when a number held from one that says which days it covers: "as of Friday, nine have died", "nine died on Friday".
/// </summary>
internal sealed class LevelDate(PropertyReader properties)
{
    /// <summary>The claim, dated by the time that says when its number held; as it is where the time says which days it covers.</summary>
    internal Claim Dated(Claim claim, SentenceView view, QuantityMention mention, TimeMention? time) =>
        time is { Period: { IsUnknown: false } days }
        && !(time.Bearing is TimeBearing.During && ScopeReader.DatesNoun(view, time))
        && SaysWhenItHeld(claim, time, days, IsLevel(view, mention, time))
            ? claim with
            {
                Period = null,
                AsOf = days.Intersect(claim.AsOf) ?? (days.IsBefore(claim.AsOf) ? days : claim.AsOf),
            }
            : claim;

    private static bool SaysWhenItHeld(Claim claim, TimeMention time, DatePeriod days, bool isLevel) =>
        time.Bearing switch
        {
            // "as of Friday"
            TimeBearing.AsOf => true,
            // "by Friday"
            TimeBearing.By or TimeBearing.Until => claim.Measure is not Measure.Fixed && days.IsDay && !time.IsAhead,
            // "the toll rose to 11 on Friday", and "on Friday" of what goes up and down
            TimeBearing.During => !time.IsAhead && (IsMomentary(claim) || (isLevel && days.IsDay && IsGrowing(claim))),
            _ => false,
        };

    private static bool IsMomentary(Claim claim) => claim is { Measure: Measure.Momentary, Figure: null };

    private static bool IsGrowing(Claim claim) => claim.Measure is Measure.Cumulative or Measure.Growing;

    // "the toll from Sunday's blast rose to 11", "the toll of the blast of 4 May rose to 11" and "the toll of the blast on Sunday has risen to
    // 11" date the blast
    private bool IsLevel(SentenceView view, QuantityMention mention, TimeMention? time) =>
        time is not null
        && properties.Apart(view, mention) is { Property.Length: > 0 }
        && !(view.TokenFrom(time.Span.Start) is > 0 and var start && view.WordAt(start - 1) is "of")
        && view.TokenFrom(time.Span.End) is var end
        && (
            end >= view.Tokens.Length
            || (view.Tokens[end].Tag is not (Tag.Possessive or Tag.Noun) && view.WordAt(end) is not ("has" or "have"))
        );
}
