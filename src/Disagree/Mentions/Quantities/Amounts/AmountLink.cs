using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>Tells amounts that only a word or sign joins to the one before: "63 cents [or] 5 pence", "8 miles [(]13 km".</summary>
internal static class AmountLink
{
    /// <summary>
    /// Whether only a word or sign that joins one amount to the next stands between them: "63 cents or", "1.1 percent to", "300 euros (".
    /// </summary>
    internal static bool IsLinked(in QuantityScene s, int end, int start)
    {
        var at = s.Is(end, ',') || s.Is(end, '(') || s.Is(end, '/') ? end + 1 : end;
        at += s.Tag(at) is Tag.Conjunction or Tag.To or Tag.Preposition && at < start ? 1 : 0;
        return end > 0 && at == start && at > end;
    }

    /// <summary>Whether an amount tells the one before again: "8 miles (13 km", "60 percent of its worth, or $30".</summary>
    internal static bool IsRetold(in QuantityScene s, int end, int nounEnd, int start) =>
        (s.Is(start - 1, '(') || s.Is(start - 1, '/') || s.Is(start - 1, s.Lexicon.Known.Or))
        && (IsLinked(s, end, start) || IsLinked(s, nounEnd, start));
}
