using System.ComponentModel;
using System.Globalization;
using Disagree.Claims;
using Disagree.Mentions;

namespace Disagree.Reports.Json.Shapes;

/// <summary>What was found in one article, as JSON holds it.</summary>
[Description("What one article states.")]
internal sealed record ExtractShape(
    [property: Description("1; another number stands for fields with other names or meanings.")] int SchemaVersion,
    [property: Description("The id of the article.")] string Id,
    [property: Description("Who published it; \"\" where that is not known.")] string Source,
    [property: Description("When it was published.")] PublishedShape Published,
    [property: Description("Whether it held characters that could not be read; each stands as U+FFFD.")] bool Damaged,
    [property: Description("The amounts, in the order of the text.")] IReadOnlyList<QuantityShape> Quantities,
    [property: Description("The time expressions.")] IReadOnlyList<TimeShape> Times,
    [property: Description("The names.")] IReadOnlyList<NameMentionShape> Names,
    [property: Description("Who holds which role.")] IReadOnlyList<RoleShape> Roles,
    [property: Description("The claims made of them.")] IReadOnlyList<ClaimShape> Claims
)
{
    internal static ExtractShape Of(ArticleMentions found, IReadOnlyList<Claim> claims)
    {
        var document = found.Document;
        var properties = new Dictionary<Mention, string>(ReferenceEqualityComparer.Instance);
        foreach (var claim in claims.Where(c => c is { Mention: not null, Property.Length: > 0, Figure: null, Stock: null }))
        {
            properties.TryAdd(claim.Mention!, claim.Property);
        }

        return new(
            ReportShape.Version,
            document.Article.Id,
            document.Article.Source,
            PublishedShape.Of(found.Publication),
            document.IsDamaged,
            [.. found.Quantities.Select(q => QuantityShape.Of(q, document, properties.GetValueOrDefault(q)))],
            [.. found.Times.Select(t => TimeShape.Of(t, document))],
            [.. found.Names.Select(n => NameMentionShape.Of(n, document))],
            [.. found.Roles.Select(r => RoleShape.From(r, document))],
            [
                .. claims.Select(
                    (c, i) =>
                        ClaimShape.Of(c, string.Create(CultureInfo.InvariantCulture, $"c{i + 1}"), OwnMarks.Of(c, found.Publication), null)
                ),
            ]
        );
    }
}
