using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Tells the percentages of two who compete, one of which alone is called so: "beat her by 62 [percent] to 38 percent", "by 62 percent to 38
/// or by 64 to 36", "put Ruiz at 24 percent and Hale at 22".
/// </summary>
internal static class PercentOfRival
{
    private const decimal All = 100;
    private const decimal NearlyAll = 90;
    private const decimal Half = 50;
    private const int Farthest = 8;

    /// <summary>Whether a bare number behind percentages is one.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="last">The amount before it.</param>
    /// <param name="amount">The number.</param>
    internal static bool Is(in QuantityScene s, in Amount last, in Amount amount) =>
        amount.Interval.IsPoint
        && amount.Value is > 0 and < All
        && (
            (last.Unit == Unit.Percent && (IsParallel(s, last, amount) || IsBehindTo(s, last, amount)))
            || (IsBeforeTo(s, amount) && PartReader.TryRead(s, amount.End + 1, out var other) && IsAll(amount, other))
        );

    /// <summary>The percentage behind "to" that is less than the number before it: 38 percent of "62 to 38 percent".</summary>
    internal static bool TryRead(in QuantityScene s, in Amount amount, out AmountPart other)
    {
        other = default;
        return IsBeforeTo(s, amount)
            && PartReader.TryRead(s, amount.End + 1, out other)
            && other is { HasPrefix: false }
            && other.Unit == Unit.Percent
            && other.Number.Low < amount.Value
            && other.Number.Low + amount.Value <= All;
    }

    // "62 to 38", and not "from 62 to 38"
    private static bool IsBeforeTo(in QuantityScene s, in Amount amount) =>
        s.Of(amount.End) is "to" && s.Tag(amount.End + 1) is Tag.Number or Tag.NumberWord && s.Of(amount.Start - 1) is not ("from" or "of");

    private static bool IsAll(in Amount amount, in AmountPart other) =>
        other.Unit is null && other.Number.Low < amount.Value && other.Number.Low + amount.Value is >= NearlyAll and <= All;

    // "62 percent to 38"; "fell from 62 percent to 38" is a range
    private static bool IsBehindTo(in QuantityScene s, in Amount last, in Amount amount) =>
        last.End == amount.Start - 1
        && s.Of(last.End) is "to"
        && s.Of(last.Start - 1) is not ("from" or "of")
        && !last.IsDifference
        && last.Value > amount.Value
        && last.Value + amount.Value is >= Half and <= All;

    // "Ruiz at 24 percent and Hale at 22", "her on 38 percent and him on 62"
    private static bool IsParallel(in QuantityScene s, in Amount last, in Amount amount) =>
        amount.Start - last.End <= Farthest
        && s.Of(amount.Start - 1) is "at" or "on" or "with"
        && s.Word(amount.Start - 1) == s.Word(last.Start - 1)
        && IsOne(s, amount.Start - 2)
        && IsOne(s, last.Start - 2);

    private static bool IsOne(in QuantityScene s, int at) => s.Tag(at) is Tag.ProperNoun || s.Of(at) is "her" or "him";
}
