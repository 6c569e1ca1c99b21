using Disagree.Claims;
using Disagree.Topics;

namespace Disagree.Verdicts;

/// <summary>What the current claims of a question come to.</summary>
public enum Outcome
{
    /// <summary>At least two voices, and every position held now is compatible with every other.</summary>
    Agree,

    /// <summary>Two positions held now are not compatible.</summary>
    Differ,

    /// <summary>What is held now does not conflict, and at least one earlier claim has been superseded.</summary>
    OutOfDate,

    /// <summary>Every claim goes back to one voice.</summary>
    SingleVoice,
}

/// <summary>How two claims of one question stand to each other.</summary>
public enum RelationKind
{
    /// <summary>They state the same value.</summary>
    Same,

    /// <summary>Both can be right: one bounds, rounds or refines the other.</summary>
    Compatible,

    /// <summary>Both cannot be right at one time.</summary>
    Differs,

    /// <summary>The later replaces the earlier.</summary>
    Updated,

    /// <summary>They turn out to answer different questions.</summary>
    NotComparable,
}

/// <summary>How two claims stand to each other, and by which rule.</summary>
/// <param name="A">The one; for <see cref="RelationKind.Updated"/> the earlier.</param>
/// <param name="B">The other.</param>
/// <param name="Kind">How they stand to each other.</param>
/// <param name="Reason">The rule.</param>
/// <param name="Why">One sentence with the figures.</param>
public sealed record Relation(Claim A, Claim B, RelationKind Kind, RelationReason Reason, string Why);

/// <summary>What kind of origin a voice is.</summary>
public enum VoiceKind
{
    /// <summary>The article itself, or the source of several.</summary>
    Article,

    /// <summary>A person or body that is quoted.</summary>
    Speaker,

    /// <summary>A news agency that an article is credited to.</summary>
    Wire,

    /// <summary>A text that stands in several articles, none of them credited to an agency.</summary>
    SharedText,
}

/// <summary>An independent origin of claims, however many articles repeat it.</summary>
/// <param name="Label">Its name: "Mustafa Bali", "Reuters".</param>
/// <param name="Kind">What kind of origin it is.</param>
/// <param name="Articles">The ids of the articles that carry it, sorted.</param>
/// <param name="Evidence">What shows that these articles carry one voice.</param>
/// <remarks>
/// Two voices are equal where they are one origin: the same speaker, agency or source, whatever articles carry it and whatever shows that;
/// of articles without a source, the same article.
/// </remarks>
public sealed record Voice(string Label, VoiceKind Kind, IReadOnlyList<string> Articles, string Evidence)
{
    /// <inheritdoc/>
    public bool Equals(Voice? other) =>
        other is not null && Kind == other.Kind && string.Equals(Label, other.Label, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, string.GetHashCode(Label, StringComparison.Ordinal));
}

/// <summary>Claims that state compatible values.</summary>
/// <param name="Value">The value in canonical words.</param>
/// <param name="Claims">The claims that hold it, by article and place.</param>
/// <param name="Voices">Their independent origins.</param>
/// <param name="IsCurrent">Whether at least one of them has not been superseded.</param>
public sealed record Position(string Value, IReadOnlyList<Claim> Claims, IReadOnlyList<Voice> Voices, bool IsCurrent)
{
    /// <summary>For each claim, the origin that it goes back to; equal to one of <see cref="Voices"/>.</summary>
    public IReadOnlyDictionary<Claim, Voice> VoiceOf { get; init; } = new Dictionary<Claim, Voice>(ReferenceEqualityComparer.Instance);
}

/// <summary>A question with its answers judged.</summary>
/// <param name="Topic">The question and its answers.</param>
/// <param name="Outcome">What the current answers come to.</param>
/// <param name="Positions">The answers grouped, current ones first.</param>
/// <param name="Relations">How each two answers of different articles stand to each other, and two of one article whose speakers differ.</param>
/// <param name="Why">The outcome in one sentence, with the figures.</param>
/// <param name="Unsettled">What would settle it; null where nothing is open.</param>
public sealed record Verdict(
    Topic Topic,
    Outcome Outcome,
    IReadOnlyList<Position> Positions,
    IReadOnlyList<Relation> Relations,
    string Why,
    string? Unsettled
)
{
    /// <summary>For each superseded claim, the claim that replaced it.</summary>
    public IReadOnlyDictionary<Claim, Claim> ReplacedBy { get; init; } = new Dictionary<Claim, Claim>(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// The pairs of an answer to this question and one that looked like another until their numbers were seen to be far apart; in a report
    /// they stand among those not compared.
    /// </summary>
    public IReadOnlyList<NotCompared> Apart { get; init; } = [];

    /// <summary>The question and the outcome in one line.</summary>
    public override string ToString() => $"{Outcome}: {Topic.Question}: {string.Join(" | ", Positions.Select(p => p.Value))}. {Why}";
}
