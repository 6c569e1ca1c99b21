using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Times;
using Disagree.Mentions.Times.Tenses;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>
/// Tells where an article cannot be younger than a date: its sentence says that the date is to come and tells of nothing past, or it is the
/// year of a copyright.
/// </summary>
internal static class Foretold
{
    // A copyright of the old year still stands below what is published in the first days of the new one.
    private const int Stale = 31;

    /// <summary>
    /// The last day on which an article that says so can have been published; null where the words beside a date tell none.
    /// </summary>
    internal static DateOnly? Bound(in TimeScene scene, SentenceKind kind, in TimeReading reading)
    {
        if (reading is not { IsAbsolute: true, Span: { } span })
        {
            return null;
        }

        if (IsCopyright(scene, reading.First - 1))
        {
            return Calendar.AddDays(span.Last, Stale);
        }

        return
            kind == SentenceKind.Body
            && TenseReader.Of(scene, reading.First, reading.End) == Tense.Future
            && !IsDenied(scene, reading)
            && Speaks(scene, reading.First)
            ? span.Last
            : null;
    }

    // "Copyright 2019", "(c) 2019", "©2019"
    private static bool IsCopyright(in TimeScene scene, int before) =>
        scene.Is(before, "copyright")
        || scene.Is(before, '©')
        || (scene.Is(before, ')') && scene.Is(before - 1, "c") && scene.Is(before - 2, '('));

    // "in 2031 and not 2029", "rather than 2029", "from 2029 to 2031": the other date has been given up.
    private static bool IsDenied(in TimeScene scene, in TimeReading reading) =>
        scene.Is(reading.First - 1, "not")
        || scene.Is(reading.First - 1, "than")
        || (scene.Is(reading.First - 1, "of") && scene.Is(reading.First - 2, "instead"))
        || (scene.Is(reading.First - 1, "from") && scene.Is(reading.End, "to"));

    private static bool Speaks(in TimeScene scene, int first)
    {
        var speaks = false;
        for (var i = 0; i < scene.Count; i++)
        {
            if (scene.Text(i) is "was" or "were" or "had" or "did" or "would")
            {
                return false;
            }

            speaks |=
                scene.Text(i) is "will" or "'ll" or "’ll" or "shall"
                || IsPlan(scene, i)
                || (scene.Text(i) is "should" or "could" or "may" or "might" && i < first && scene.Is(first - 1, "by"));
        }

        return speaks;
    }

    // "is expected to", "are now scheduled for", "plans to", "hopes to"
    private static bool IsPlan(in TimeScene scene, int i)
    {
        if (scene.Is(i, WordClass.Planning))
        {
            return scene.Is(i + 1, "to") && scene.Tokens[i].Tag == Tag.Verb;
        }

        if (!scene.Is(i, WordClass.Planned))
        {
            return false;
        }

        var be = scene.Text(i - 1) is "now" or "still" or "currently" or "also" or "not" or "n't" ? i - 2 : i - 1;
        return scene.Text(be) is "is" or "are" or "'s" or "’s" or "'re" or "’re"
            && (scene.Is(i + 1, "to") || scene.Is(i + 1, "for") || scene.Is(i + 1, "in") || scene.Is(i + 1, "by") || scene.Is(i + 1, "on"));
    }
}
