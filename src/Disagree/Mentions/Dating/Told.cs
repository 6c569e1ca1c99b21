using Disagree.Lexicons;
using Disagree.Mentions.Times;
using Disagree.Mentions.Times.Tenses;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>Tells whether an article cannot be older than a date: what stands beside it has happened.</summary>
internal static class Told
{
    /// <summary>The tense beside a date, as far as it is certain.</summary>
    internal static Tense TenseOf(in TimeScene scene, in TimeReading reading)
    {
        var tense = TenseReader.Of(scene, reading.First, reading.End);
        if (reading.Span?.Grain >= CalendarGrain.Month && (scene.Is(reading.First - 1, "since") || WasDone(scene, reading.First)))
        {
            return Tense.Past;
        }

        var isBareYear =
            reading.Span?.Grain >= CalendarGrain.Quarter
            && !(reading.First > 0 && scene.Text(reading.First - 1) is "in" or "In" or "during" or "During");
        return tense == Tense.Past && (isBareYear || TenseReader.HasFuture(scene)) ? Tense.Unknown : tense;
    }

    // "was released in 2009", "were first built in May 1970", and not "would have been built in 2031"
    private static bool WasDone(in TimeScene scene, int first)
    {
        if (
            !(scene.Is(first - 1, "in") || scene.Is(first - 1, "during"))
            || first < 3
            || scene.Tokens[first - 2].Tag is not (Tag.PastVerb or Tag.Participle)
        )
        {
            return false;
        }

        var be = scene.Tokens[first - 3].Tag == Tag.Adverb || scene.Is(first - 3, "first") ? first - 4 : first - 3;
        return scene.Text(be) is "was" or "were"
            && !(be + 1 < scene.Count && scene.Text(be + 1) is "to" or "expected" or "due" or "scheduled" or "planned" or "set");
    }
}
