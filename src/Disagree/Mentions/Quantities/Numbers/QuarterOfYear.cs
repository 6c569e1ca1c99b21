namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>Tells quarters that are spans of time and no shares: "in the past two quarters", "three quarters in a row".</summary>
internal static class QuarterOfYear
{
    /// <summary>Whether the quarters at a token, of a number that begins at another, are such.</summary>
    internal static bool Is(in QuantityScene s, int number, int quarters) =>
        s.Of(quarters) is "quarters"
        && (
            IsOfTimes(s.Of(number - 1))
            || s.Of(quarters + 1) is "ago" or "running" or "later" or "earlier"
            || (s.Of(quarters + 1) is "in" && s.Of(quarters + 2) is "a" && s.Of(quarters + 3) is "row")
        );

    /// <summary>Whether a word before "two quarters" makes them spans of time.</summary>
    internal static bool IsOfTimes(ReadOnlySpan<char> word) => word is "past" or "last" or "next" or "previous";
}
