using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Durations;

/// <summary>Units of time that nothing counts: "for years", "months ago", "hours before the vote".</summary>
internal static class BareUnitRule
{
    // "for years", "within weeks", "took months"
    private static bool IsLengthBehind(in TimeScene scene, int at) => scene.Is(at - 1, WordClass.TakesLong);

    // "days after the blast", "just hours before the vote", and not "in the days after" or "his last days before"
    private static bool IsLengthBefore(in TimeScene scene, int at, int end) =>
        scene.Text(end) is "after" or "before"
        && end + 1 < scene.Count
        && scene.Tokens[end + 1].Tag is not (Lexicons.Tag.Punctuation or Lexicons.Tag.Conjunction)
        && (
            at == 0
            || scene.Tokens[at - 1].Tag
                is Lexicons.Tag.Adverb
                    or Lexicons.Tag.Punctuation
                    or Lexicons.Tag.PastVerb
                    or Lexicons.Tag.Participle
                    or Lexicons.Tag.Pronoun
                    or Lexicons.Tag.Conjunction
            || scene.Kind(at - 1) == TimeWordKind.Lead
        );

    // "for years", "months ago"
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (scene.At(at) is not { Kind: TimeWordKind.Unit } word)
        {
            return false;
        }

        var end = at + word.Count;
        var isPlural = scene.Text(at).EndsWith("s", StringComparison.Ordinal);
        if (TimeLengthReader.IsLong(scene, end) || (TimeLengthReader.IsOld(scene, end) && word.Unit != TimeUnit.Year))
        {
            reading = new TimeReading(at, end + 2, TimeType.Duration, "so long")
            {
                Literal = (isPlural ? TimeLength.Some(word.Unit) : TimeLength.One(word.Unit)).ToString(),
            };
            return true;
        }

        if (!isPlural)
        {
            return false;
        }

        if (scene.At(end) is { Kind: TimeWordKind.After } after && after.Away == Away.Ago)
        {
            reading = new TimeReading(at, end + after.Count, TimeType.Date, "so long ago")
            {
                Literal = "PAST_REF",
                Days = AwayRule.Before(scene, Away.Ago),
            };
            return true;
        }

        if (scene.Is(end, "later") || scene.Is(end, "earlier"))
        {
            reading = new TimeReading(at, end + 1, TimeType.Duration, "so long ago") { Literal = TimeLength.Some(word.Unit).ToString() };
            return true;
        }

        if (!IsLengthBehind(scene, at) && !IsLengthBefore(scene, at, end))
        {
            return false;
        }

        reading = new TimeReading(at, end, TimeType.Duration, "so many") { Literal = TimeLength.Some(word.Unit).ToString() };
        return true;
    }
}
