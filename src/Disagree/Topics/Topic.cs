using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>One question, and the claims that answer it.</summary>
/// <param name="Kind">What kind of question it is.</param>
/// <param name="Question">The question in a few words: "Islamic State fighters present".</param>
/// <param name="Claims">The answers, by article and place.</param>
public sealed record Topic(ClaimKind Kind, string Question, IReadOnlyList<Claim> Claims)
{
    /// <summary>How many articles answer it.</summary>
    public int ArticleCount => Claims.Select(c => c.Article.Id).Distinct(StringComparer.Ordinal).Count();
}

/// <summary>Why two claims that look alike do not answer one question.</summary>
public enum NotComparedReason
{
    /// <summary>They state different properties: killed, evacuated.</summary>
    OtherMeasure,

    /// <summary>Their units cannot be set side by side.</summary>
    OtherUnit,

    /// <summary>They hold for different places.</summary>
    OtherPlace,

    /// <summary>They count different groups: fighters, civilians.</summary>
    OtherPopulation,

    /// <summary>They cover different periods: since September, on Saturday.</summary>
    OtherPeriod,

    /// <summary>They speak of different events.</summary>
    OtherEvent,

    /// <summary>One of them is a plan or a forecast.</summary>
    Forecast,
}

/// <summary>Two claims of different articles that look alike and were not compared.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Why">The reason in one sentence, with what differs.</param>
public sealed record NotCompared(Claim A, Claim B, NotComparedReason Reason, string Why);

/// <summary>Which claims answer which question, and which look alike but answer different ones.</summary>
/// <param name="Topics">Each question, with all its answers, also where one article alone answers it.</param>
/// <param name="NotCompared">The pairs that look alike.</param>
public sealed record Alignment(IReadOnlyList<Topic> Topics, IReadOnlyList<NotCompared> NotCompared);
