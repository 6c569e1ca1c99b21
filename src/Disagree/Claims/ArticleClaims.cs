using Disagree.Claims.Counts;
using Disagree.Claims.Dates;
using Disagree.Claims.Naming;
using Disagree.Claims.Roles;
using Disagree.Claims.Victims;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>
/// The claims of an article while they are made: by sentence first, then all of them. One reader after the other goes through the whole
/// article, so that its code need not be fetched anew for every sentence; the claims of a sentence still stand in the order of the readers.
/// </summary>
internal sealed class ArticleClaims(ArticleMentions mentions, List<SentenceView> views, CancellationToken stop)
{
    private readonly List<Claim>[] claims = [.. views.Select(_ => new List<Claim>())];

    internal ArticleMentions Mentions => mentions;

    internal List<SentenceView> Views => views;

    internal CancellationToken Stop => stop;

    internal required VictimRegister People { get; init; }

    internal required OwnDeath Own { get; init; }

    internal required RisingCounts Rising { get; init; }

    internal required SeveralEvents Several { get; init; }

    internal required NamingClaims Naming { get; init; }

    internal required OfficeChanges Offices { get; init; }

    internal required CalamityDays Calamities { get; init; }

    /// <summary>All of them, in the order of the sentences, once they are joined.</summary>
    internal List<Claim> All { get; private set; } = [];

    /// <summary>Lets a reader of numbers, who looks back at those of earlier sentences, see all of them.</summary>
    internal void OfNumbers(Action<SentenceView, List<Claim>> add)
    {
        var before = new List<Claim>();
        for (var i = 0; i < views.Count; i++)
        {
            stop.ThrowIfCancellationRequested();
            var first = before.Count;
            add(views[i], before);
            claims[i].AddRange(before[first..]);
        }
    }

    /// <summary>Lets a reader see each sentence and what was claimed of it before him.</summary>
    internal void Each(Action<SentenceView, List<Claim>> read)
    {
        for (var i = 0; i < views.Count; i++)
        {
            stop.ThrowIfCancellationRequested();
            read(views[i], claims[i]);
        }
    }

    /// <summary>Joins those of the sentences.</summary>
    internal void Join() => All = [.. claims.SelectMany(c => c)];

    /// <summary>In the order in which the text states their values.</summary>
    internal IReadOnlyList<Claim> InOrder() => [.. All.OrderBy(c => c.Mention?.Span ?? c.Span).ThenBy(c => c.Kind)];
}
