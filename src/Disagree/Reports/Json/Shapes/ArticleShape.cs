using System.ComponentModel;
using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Verdicts;

namespace Disagree.Reports.Json.Shapes;

/// <summary>An article of a report.</summary>
[Description("An article.")]
internal sealed record ArticleShape(
    [property: Description("What names it in this report.")] string Id,
    [property: Description("Who published it; \"\" where that is not known.")] string Source,
    [property: Description("The title that was given apart from the text; null where there is none.")] string? Title,
    [property: Description("Where it was found; null where that is not known.")] string? Url,
    [property: Description("When it was published.")] PublishedShape Published,
    [property: Description("Whether it held characters that could not be read; each stands as U+FFFD.")] bool Damaged,
    [property: Description("The ids of the voices that it carries.")] IReadOnlyList<string> Voices,
    [property: Description("The agency or article that its claims were taken over from; null where there is none.")] string? SyndicatedFrom,
    [property: Description("The body, in which start and end count UTF-16 code units; null where it was left out.")] string? Text = null,
    [property: Description("The places in it that state no claims: captions, repeated lines, page furniture.")]
        IReadOnlyList<SentenceShape>? Skipped = null
)
{
    internal static ArticleShape Of(ArticleMentions read, ReportIndex index)
    {
        var (document, article) = (read.Document, read.Document.Article);
        var voices = index.VoicesIn(article.Id).ToList();
        return new(
            article.Id,
            article.Source,
            article.Title is null ? null : document.Title,
            article.Url,
            PublishedShape.Of(read.Publication),
            document.IsDamaged,
            [.. voices.Select(index.Id)],
            voices.Find(v => v.Kind is VoiceKind.Wire)?.Label,
            index.Options.Texts ? document.Text : null,
            [.. document.Sentences.Where(s => s.Part is Part.Text && !s.StatesClaims).Select(s => new SentenceShape(s.Start, s.End))]
        );
    }
}
