using Disagree.Articles;
using Disagree.Mentions.Times;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Dating;

/// <summary>
/// A document with when it was published, as far as it tells by itself, and its weekdays, by which others can date it more closely.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="Publication">When it was published.</param>
/// <param name="Timeless">Where no time expression begins, as far as its times were read to date it.</param>
/// <param name="Known">Its weekdays where its times were read to date it; null where they were not.</param>
internal sealed record DatedDocument(Document Document, Publication Publication, TimelessTokens Timeless, WeekdayRuns? Known)
{
    /// <summary>The weekdays that it names without a date, and the words around them.</summary>
    internal WeekdayRuns Runs(TimeWords words) => Known ?? WeekdayRuns.Of(words, Document, Timeless);
}
