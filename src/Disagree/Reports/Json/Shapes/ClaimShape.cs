using System.ComponentModel;
using System.Text.Json.Serialization;
using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Reports.Json.Shapes;

/// <summary>A claim as JSON holds it.</summary>
[Description("One answer to one question, at a place in an article.")]
internal sealed record ClaimShape(
    [property: Description("What names it in this report.")] string Id,
    [property: Description("The id of the article that states it.")] string Article,
    [property: Description("Which text start and end count in.")] Part Part,
    [property: Description("The first UTF-16 code unit of the words that state it.")] int Start,
    [property: Description("The code unit after the last.")] int End,
    [property: Description("Exactly those words.")] string Quote,
    [property: Description("The sentence that holds them.")] SentenceShape Sentence,
    [property: Description("What kind of question it answers.")] ClaimKind Kind,
    [property: Description("Whom or what it is about; \"\" where unknown.")] string Subject,
    [property: Description("What is said of it: \"killed\", \"present\", \"spokesman\"; \"\" where unknown.")] string Property,
    [property: Description("Where it holds; null where the sentence does not say.")] string? Place,
    [property: Description("How the value follows from the words, where they do not say it outright; else null.")] string? Derivation,
    [property: Description("The value stated.")] ValueShape Value,
    [property: Description("The days on which it may hold.")] DaysShape AsOf,
    [property: Description("The period that a cumulative value covers; null where none is said.")] DaysShape? Period,
    [property: Description("Who says so, where it is not the article itself.")] string? AttributedTo,
    [property: Description("How it is put forward.")] Modality Modality,
    [property: Description("What a reader should know before leaning on it.")] IReadOnlyList<Mark> Marks,
    [property: Description("The id of the claim that has superseded it; else null.")] string? ReplacedBy,
    [property: Description("The id of the voice that it goes back to; null where no voice was sought.")] string? Voice = null,
    [property: Description("The rule that recognised its value; null for claims made elsewhere.")] string? Rule = null
)
{
    /// <summary>Where it stands, as W3C Web Annotations say it; written only where asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Its place as selectors of a W3C Web Annotation; only where asked for.")]
    public IReadOnlyList<SelectorShape>? Selectors { get; init; }

    internal static ClaimShape Of(Claim claim, ReportIndex index) =>
        Of(claim, index.Id(claim), index.Marks(claim), index.Successor(claim) is { } later ? index.Id(later) : null) with
        {
            Voice = index.VoiceOf(claim) is { } voice ? index.Id(voice) : null,
            Selectors = index.Options.Selectors ? SelectorShape.Of(claim) : null,
        };

    internal static ClaimShape Of(Claim claim, string id, IEnumerable<Mark> marks, string? replacedBy) =>
        new(
            id,
            claim.Article.Id,
            claim.Span.Part,
            claim.Span.Start,
            claim.Span.End,
            claim.Quote,
            new SentenceShape(claim.Sentence.Start, claim.Sentence.End),
            claim.Kind,
            claim.Subject,
            claim.Property,
            claim.Place,
            claim.Derivation,
            ValueShape.Of(claim),
            DaysShape.Of(claim.AsOf),
            claim.Period is { } period ? DaysShape.Of(period) : null,
            claim.AttributedTo,
            claim.Modality,
            [.. marks],
            replacedBy,
            Rule: claim.Mention?.Rule
        );
}

/// <summary>The sentence of a claim, in the same text.</summary>
[Description("A sentence, in the text that part names.")]
internal sealed record SentenceShape(
    [property: Description("Its first UTF-16 code unit.")] int Start,
    [property: Description("The code unit after the last.")] int End
);
