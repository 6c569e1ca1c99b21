using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells the period of a forecast or a result, which is no day of an event: "for the second quarter it expects sales of 5 million", "posted
/// a loss for the year", "the quarter ended 30 June".
/// </summary>
internal static class ForecastPeriod
{
    private const int DaysOfMonth = 31;
    private const int LeastMonth = 28;

    /// <summary>Whether the time beside a verb is one.</summary>
    internal static bool Is(SentenceView view, int verb, TimeMention time, ConceptTable concepts) =>
        (
            time.Period is not { Days: <= DaysOfMonth }
            && concepts.Action(view.LemmaAt(verb)) is "predict"
            && view.Tokens[verb].Tag is not Tag.Participle
        )
        || IsOfResult(view, verb, time)
        || IsEnd(view, verb);

    // "posted a loss for the third quarter"; not "planned for May"
    private static bool IsOfResult(SentenceView view, int verb, TimeMention time)
    {
        var at = view.TokenFrom(time.Span.Start) - 1;
        at -= at > 0 && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective ? 1 : 0;
        at -= at > 0 && view.Tokens[at].Tag is Tag.Determiner ? 1 : 0;
        return at > verb
            && at > 0
            && time.Bearing is TimeBearing.During
            && view.WordAt(at) is "for"
            && !view.IsVerb(at - 1)
            && time.Period is { Days: >= LeastMonth, First: { } first }
            && view.Mentions.Publication.Period is { Last: { } written }
            && first <= written
            && view.Tokens[verb].Tag is Tag.PastVerb or Tag.Participle
            && !view.Is(verb, WordClass.Planned);
    }

    // "the quarter ended 30 June"
    private static bool IsEnd(SentenceView view, int verb) =>
        verb > 0
        && view.WordAt(verb) is "ended" or "ending"
        && (view.IsLemma(verb - 1, WordClass.Stretch) || view.LemmaAt(verb - 1) is "quarter" or "half" or "period");
}
