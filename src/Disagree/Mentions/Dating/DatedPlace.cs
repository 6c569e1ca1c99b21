using Disagree.Articles;
using Disagree.Mentions.Times;
using Disagree.Mentions.Times.Tenses;

namespace Disagree.Mentions.Dating;

/// <summary>A time expression of an article that is yet to be dated.</summary>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Reading">What it says; only absolute readings have days that mean something.</param>
/// <param name="Tense">The tense beside it.</param>
/// <param name="Weekday">1 to 7 for a bare weekday, else 0.</param>
/// <param name="NotAfter">The last day on which the article can have been published, where its words tell; null where they do not.</param>
/// <param name="Stamp">
/// Whether it is the printed date of the article or of something that it holds: "(Published May 3, 2019)", a message with its sender.
/// </param>
internal readonly record struct DatedPlace(
    Sentence Sentence,
    TimeReading Reading,
    Tense Tense,
    int Weekday,
    DateOnly? NotAfter,
    StampKind Stamp
);
