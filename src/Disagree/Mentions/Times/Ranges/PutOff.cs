using Disagree.Mentions.Times.Tenses;

namespace Disagree.Mentions.Times.Ranges;

/// <summary>"The vote was moved from May 5 to June 2": two days, the old and the new, and none between.</summary>
internal static class PutOff
{
    private const int LongestVerb = 2;

    /// <summary>Whether a reading is the old day of what is moved to another.</summary>
    internal static bool IsOldDay(in TimeScene scene, in TimeReading reading)
    {
        if (!scene.Is(reading.First - 1, "from"))
        {
            return false;
        }

        for (var words = 1; words <= LongestVerb && reading.First - 1 - words >= 0; words++)
        {
            if (
                scene.Words.TryTense(scene.Tokens, reading.First - 1 - words, out var tense, out var count)
                && tense is Tense.Shift
                && count == words
            )
            {
                return true;
            }
        }

        return false;
    }
}
