using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Reports.Changes;

/// <summary>What has become of a question since an earlier report.</summary>
public enum ChangeKind
{
    /// <summary>It was not asked before.</summary>
    New,

    /// <summary>Its outcome, the values held, who holds them, or what a source says has changed.</summary>
    Changed,

    /// <summary>It was answered differently, and no longer is.</summary>
    Settled,

    /// <summary>It is no longer asked.</summary>
    Gone,
}

/// <summary>In what respect a question has changed.</summary>
public enum ChangeAspect
{
    /// <summary>What the answers come to.</summary>
    Outcome,

    /// <summary>Which values are held now.</summary>
    Value,

    /// <summary>What one article says: it was rewritten.</summary>
    Revision,

    /// <summary>Who holds a value that was held before.</summary>
    Voice,
}

/// <summary>One thing that has changed about a question.</summary>
/// <param name="Aspect">In what respect.</param>
/// <param name="Words">What has changed, in one sentence.</param>
public sealed record Difference(ChangeAspect Aspect, string Words);

/// <summary>A question that is not as it was in an earlier report.</summary>
/// <param name="Kind">What has become of it.</param>
/// <param name="Before">Its verdict in the earlier report; null where it is new.</param>
/// <param name="After">Its verdict in the later report; null where it is gone.</param>
/// <param name="Differences">What has changed; empty where it is new or gone.</param>
/// <param name="NewClaims">The claims of the later report that the earlier one did not have.</param>
public sealed record QuestionChange(
    ChangeKind Kind,
    Verdict? Before,
    Verdict? After,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<Claim> NewClaims
)
{
    /// <summary>The question, as the later report words it where it has it.</summary>
    public string Question => (After ?? Before)?.Topic.Question ?? "";
}
