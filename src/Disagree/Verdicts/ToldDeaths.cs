using Disagree.Articles;
using Disagree.Claims;
using Disagree.Claims.Properties;
using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// How many people died by each article: survivors who grow fewer by as many as the dead grow more are known to have died.
/// </summary>
internal sealed class ToldDeaths
{
    private readonly Dictionary<string, HashSet<decimal>> counts = new(StringComparer.Ordinal);

    private readonly HashSet<(string Article, TextSpan Sentence, decimal Count)> told = [];

    private ToldDeaths() { }

    /// <summary>The counts of all answers.</summary>
    internal static ToldDeaths Of(IEnumerable<Topic> topics)
    {
        var deaths = new ToldDeaths();
        foreach (var claim in topics.SelectMany(t => t.Claims))
        {
            if (
                claim.Property is PropertyReader.Killed
                && claim.Value is NumberValue { Quantity.Interval: { IsPoint: true, Low: { } count } }
            )
            {
                deaths.told.Add((claim.Article.Id, claim.Sentence, count));
                if (!claim.IsPart)
                {
                    (deaths.counts.TryGetValue(claim.Article.Id, out var all) ? all : deaths.counts[claim.Article.Id] = []).Add(count);
                }
            }
        }

        return deaths;
    }

    /// <summary>
    /// Whether the later of two articles counts so many more dead than the earlier, or tells beside the survivors that so many died: "ten
    /// survived; one died in hospital".
    /// </summary>
    internal bool HaveGrown(Claim old, Claim young, decimal by) =>
        told.Contains((young.Article.Id, young.Sentence, by))
        || counts.TryGetValue(old.Article.Id, out var before)
            && counts.TryGetValue(young.Article.Id, out var after)
            && after.Any(a => before.Contains(a - by));
}
