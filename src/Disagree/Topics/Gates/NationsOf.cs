using Disagree.Articles;
using Disagree.Claims;
using Disagree.Topics.Numbers;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>Tells apart nations that unlike people come from: "helpers from nine nations", "guests from eight countries".</summary>
internal static class NationsOf
{
    private const string Country = "country";
    private const string From = "from ";
    private const string Of = "of ";

    /// <summary>Why the two are nations of others; null where they are not, or are no nations.</summary>
    internal static Obstacle? Between(NumberProfile a, NumberProfile b, ConceptTable concepts) =>
        a.Population.Kind is Country
        && b.Population.Kind is Country
        && IsOrigin(a.Claim)
        && IsOrigin(b.Claim)
        && !AreOfOne(a.Claim.Subject, b.Claim.Subject, concepts)
            ? new(NotComparedReason.OtherPopulation, "they are nations of others")
            : null;

    private static bool IsOrigin(Claim claim)
    {
        var text = (claim.Span.Part is Part.Title ? claim.Article.Title : claim.Article.Text).AsSpan();
        var before = claim.Span.Start <= text.Length ? text[..claim.Span.Start] : default;
        return before.EndsWith(From, StringComparison.Ordinal) || before.EndsWith(Of, StringComparison.Ordinal);
    }

    private static bool AreOfOne(string one, string other, ConceptTable concepts) =>
        concepts.Thing(Head(one)) is var kind
        && concepts.Thing(Head(other)) is var second
        && (string.Equals(kind, second, StringComparison.Ordinal) || concepts.CountsAs(kind, second) || concepts.CountsAs(second, kind));

    private static string Head(string subject) => subject[(subject.LastIndexOf(' ') + 1)..].ToLowerInvariant();
}
