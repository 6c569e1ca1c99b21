using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Dates;

/// <summary>Tells the period of a forecast, which is no day of an event: "for the second quarter it expects sales of 5 million".</summary>
internal static class ForecastPeriod
{
    private const int DaysOfMonth = 31;

    /// <summary>Whether the time beside a verb is one.</summary>
    internal static bool Is(SentenceView view, int verb, TimeMention time, ConceptTable concepts) =>
        time.Period is not { Days: <= DaysOfMonth }
        && concepts.Action(view.LemmaAt(verb)) is "predict"
        && view.Tokens[verb].Tag is not Tag.Participle;
}
