using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Wording;

/// <summary>
/// Reads along which side of a thing a length is measured, "90 metres deep", "a depth of 90 metres", or to which side of an event a time
/// lies, "nine hours before".
/// </summary>
internal static class AxisReader
{
    /// <summary>How far one thing is from another: "90 metres beyond the end".</summary>
    internal const string Away = "distance";

    private const string Before = "before";
    private const string After = "after";

    /// <summary>Whether a time lies to one side of an event, "nine days after the storm", and tells not how long something took.</summary>
    internal static bool IsOffset(string axis) => axis is Before or After;

    /// <summary>The side as its measure is called, "depth"; "" where the words do not say.</summary>
    internal static string Of(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        var (start, end) = (view.TokenFrom(amount.Span.Start), view.TokenFrom(amount.Span.End));
        return amount.Quantity.Unit.Dimension is Dimension.Duration && end < view.Tokens.Length
                ? view.WordAt(end) switch
                {
                    "before" or "earlier" or "ahead" => Before,
                    "after" or "later" => After,
                    _ => "",
                }
            : amount.Quantity.Unit.Dimension is not Dimension.Length ? ""
            : end < view.Tokens.Length && (view.Is(end, WordClass.AwayFrom) || IsAcross(view, end)) ? Away
            : end < view.Tokens.Length && kinds.Synonyms.Axis(view.LemmaAt(end)) is { } behind ? behind
            : start > 1 && view.WordAt(start - 1) is "of" && kinds.Synonyms.Axis(view.LemmaAt(start - 2)) is { } before ? before
            : "";
    }

    // "9 miles across the bay"; but "nine metres across"
    private static bool IsAcross(SentenceView view, int at) =>
        view.WordAt(at) is "across"
        && at + 1 < view.Tokens.Length
        && view.Tokens[at + 1].Tag is Tag.Determiner or Tag.Noun or Tag.ProperNoun;
}
