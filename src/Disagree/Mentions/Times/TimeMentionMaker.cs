using Disagree.Articles;
using Disagree.Mentions.Times.Tenses;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>Makes of a reading the mention that it is in its document.</summary>
internal sealed class TimeMentionMaker(Document document)
{
    internal TextSpan Span(in Sentence sentence, in TimeReading reading)
    {
        var tokens = document.TokensOf(sentence);
        return new TextSpan(sentence.Part, tokens[reading.First].Start, tokens[reading.End - 1].End);
    }

    internal TimeMention Mention(
        in TimeScene scene,
        in Sentence sentence,
        in TimeReading reading,
        string value,
        DatePeriod period,
        DateOnly? writing
    )
    {
        var bearing = Bearing.Of(scene, reading.First);
        period =
            scene.IsNote && !(bearing == TimeBearing.After && reading.Literal is not null)
                ? Bearing.NoteScope(bearing, period, reading.Mod is not null || reading.Minute is not null ? writing : null)
                : period;
        return new(Span(sentence, reading), reading.Type, value, reading.Rule)
        {
            Mod = reading.Mod,
            Period = period,
            Bearing = bearing,
            Scope =
                reading.Type == TimeType.Time && bearing is TimeBearing.After or TimeBearing.Before
                    ? period
                    : Bearing.Scope(bearing, period, writing),
            IsAhead = TenseReader.Of(scene, reading.First, reading.End) == Tense.Future,
        };
    }
}
