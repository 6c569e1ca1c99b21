namespace Disagree.Claims;

/// <summary>
/// The claims of an article by sentence. One reader after the other goes through the whole article, so that its code need not be fetched
/// anew for every sentence; the claims of a sentence still stand in the order of the readers.
/// </summary>
internal sealed class ClaimsBySentence(List<SentenceView> views, CancellationToken stop)
{
    private readonly List<Claim>[] claims = [.. views.Select(_ => new List<Claim>())];

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

    /// <summary>All of them, in the order of the sentences.</summary>
    internal List<Claim> All() => [.. claims.SelectMany(c => c)];
}
