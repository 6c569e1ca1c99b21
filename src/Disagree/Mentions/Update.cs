using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Mentions;

/// <summary>A heading within an article that says when what stands below it was added: "UPDATE 5:40 p.m.:", "9 a.m. update:".</summary>
/// <param name="Heading">The words that tell the time.</param>
/// <param name="Period">That time.</param>
public sealed record Update(TextSpan Heading, DatePeriod Period);
