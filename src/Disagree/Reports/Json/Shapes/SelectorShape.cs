using System.ComponentModel;
using System.Text.Json.Serialization;
using Disagree.Claims;
using Disagree.Reports.Selectors;

namespace Disagree.Reports.Json.Shapes;

/// <summary>A selector of a W3C Web Annotation.</summary>
[Description("A selector of a W3C Web Annotation: by position or by quotation.")]
internal sealed record SelectorShape([property: Description("TextPositionSelector or TextQuoteSelector.")] string Type)
{
    /// <summary>The first code point.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("By position: the first character, counted in Unicode code points.")]
    public int? Start { get; init; }

    /// <summary>The code point after the last.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("By position: the character after the last.")]
    public int? End { get; init; }

    /// <summary>The words.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("By quotation: the words.")]
    public string? Exact { get; init; }

    /// <summary>What stands before them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("By quotation: what stands before them.")]
    public string? Prefix { get; init; }

    /// <summary>What stands behind them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("By quotation: what stands behind them.")]
    public string? Suffix { get; init; }

    internal static IReadOnlyList<SelectorShape> Of(Claim claim)
    {
        var (position, quote) = (TextPositionSelector.Of(claim), TextQuoteSelector.Of(claim));
        return
        [
            new(nameof(TextPositionSelector)) { Start = position.Start, End = position.End },
            new(nameof(TextQuoteSelector))
            {
                Exact = quote.Exact,
                Prefix = quote.Prefix,
                Suffix = quote.Suffix,
            },
        ];
    }
}
