using Disagree.Articles;
using Disagree.Reports.Selectors;

namespace Disagree.Reports.Csv;

/// <summary>A column: its name never changes, and new ones are added at the end.</summary>
internal sealed record CsvColumn(string Name, Func<CsvRow, string> Cell)
{
    internal static IReadOnlyList<CsvColumn> All { get; } =
    [
        new("topic", r => r.Index.Id(r.Verdict)),
        new("kind", r => CsvCell.Of(r.Claim.Kind)),
        new("question", r => CsvCell.Words(r.Verdict.Topic.Question)),
        new("outcome", r => CsvCell.Of(r.Verdict.Outcome)),
        new("claim", r => r.Index.Id(r.Claim)),
        new("source", r => CsvCell.Words(r.Claim.Article.Source)),
        new("article", r => CsvCell.Words(r.Claim.Article.Id)),
        new("title", r => CsvCell.Words(r.Claim.Article.Title)),
        new("url", r => CsvCell.Words(r.Claim.Article.Url)),
        new("published_first", r => CsvCell.Of(r.Publication.Period.First)),
        new("published_last", r => CsvCell.Of(r.Publication.Period.Last)),
        new("published_basis", r => CsvCell.Of(r.Publication.Basis)),
        new("as_of_first", r => CsvCell.Of(r.Claim.AsOf.First)),
        new("as_of_last", r => CsvCell.Of(r.Claim.AsOf.Last)),
        new("period_first", r => CsvCell.Of(r.Claim.Period?.First)),
        new("period_last", r => CsvCell.Of(r.Claim.Period?.Last)),
        new("value", r => CsvCell.Words(r.Claim.Value.Text)),
        new("low", r => CsvCell.Of(r.Number?.Quantity.Interval.Low)),
        new("high", r => CsvCell.Of(r.Number?.Quantity.Interval.High)),
        new("low_inclusive", r => CsvCell.Of(r.Number?.Quantity.Interval.LowInclusive)),
        new("high_inclusive", r => CsvCell.Of(r.Number?.Quantity.Interval.HighInclusive)),
        new("approximate", r => CsvCell.Of(r.Number?.Quantity.IsApproximate)),
        new("unit", r => CsvCell.Words(r.Number?.Quantity.Unit.Code)),
        new("date_first", r => CsvCell.Of(r.Date?.Period.First)),
        new("date_last", r => CsvCell.Of(r.Date?.Period.Last)),
        new("name", r => CsvCell.Words(r.Name?.Name)),
        new("position", r => CsvCell.Of(r.Index.PositionOf(r.Claim))),
        new("superseded", r => CsvCell.Of(r.Index.Successor(r.Claim) is not null)),
        new("replaced_by", r => r.Index.Successor(r.Claim) is { } later ? r.Index.Id(later) : ""),
        new("voice", r => CsvCell.Words(r.Voice?.Label)),
        new("voice_kind", r => r.Voice is { } voice ? CsvCell.Of(voice.Kind) : ""),
        new("attributed_to", r => CsvCell.Words(r.Claim.AttributedTo)),
        new("modality", r => CsvCell.Of(r.Claim.Modality)),
        new("marks", r => CsvCell.Words(string.Join("; ", r.Index.Marks(r.Claim).Select(m => CsvCell.Of(m))))),
        new("subject", r => CsvCell.Words(r.Claim.Subject)),
        new("property", r => CsvCell.Words(r.Claim.Property)),
        new("place", r => CsvCell.Words(r.Claim.Place)),
        new("quote", r => CsvCell.Words(r.Claim.Quote)),
        new("sentence", r => CsvCell.Words(Sentence(r))),
        new("part", r => CsvCell.Of(r.Claim.Span.Part)),
        new("start", r => CsvCell.Of(r.Claim.Span.Start)),
        new("end", r => CsvCell.Of(r.Claim.Span.End)),
    ];

    private static string Sentence(CsvRow row)
    {
        var (text, start, end) = ClaimPlace.Of(row.Claim with { Span = row.Claim.Sentence });
        return row.Claim.Sentence.Contains(row.Claim.Span) && end - start == row.Claim.Sentence.Length ? text[start..end] : row.Claim.Quote;
    }
}
