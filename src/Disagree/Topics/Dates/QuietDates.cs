using System.Runtime.InteropServices;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Topics.Dates;

/// <summary>
/// Tells a date with which an article dates one thing only: of two articles of one story that both name 30 May, weeks before they were
/// written, and tell one thing of it, both mean the same.
/// </summary>
internal sealed class QuietDates
{
    private readonly Dictionary<(string Article, DatePeriod Days), HashSet<TimeMention?>> told = [];

    internal QuietDates(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Value is DateValue { Period: { IsUnknown: false } days })
            {
                ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(told, (claim.Article.Id, days), out _);
                (times ??= []).Add(claim.Mention as TimeMention);
            }
        }
    }

    /// <summary>Whether the article of a claim dates nothing else with the same words for the same days.</summary>
    internal bool Is(Claim claim) =>
        claim.Value is DateValue { Period: var days } && told.TryGetValue((claim.Article.Id, days), out var times) && times.Count == 1;
}
