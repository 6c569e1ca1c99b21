using Disagree.Claims;

namespace Disagree.Verdicts;

/// <summary>What tells how two counts follow each other, beside their own words.</summary>
/// <param name="Rising">An answer to the same question whose article says that the number is rising; null where none does.</param>
/// <param name="Order">Which articles were written later.</param>
/// <param name="IsSeries">Whether the answers of at least three days go one way.</param>
/// <param name="Deaths">How many died by each article.</param>
internal sealed record DayEvidence(Claim? Rising, ArticleOrder Order, bool IsSeries, ToldDeaths Deaths);
