using Disagree.Claims;
using Disagree.Topics.Gates;

namespace Disagree.Topics.Dates;

/// <summary>
/// Whether the articles of two dates tell one story: by the names that both hold, or by a third article that shares enough with each.
/// </summary>
internal sealed class ToldStory(Stories stories)
{
    /// <summary>Whether they do.</summary>
    internal bool IsOne(Claim a, Claim b) => SameStory.IsTold(a, b) || stories.ShareThird(a, b);
}
