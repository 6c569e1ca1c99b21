using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Times;
using Disagree.Values;

namespace Disagree.Tests.Times;

/// <summary>
/// Reads short texts of the project's own against a fixed day of publication, Tuesday 12 March 2024 unless a test says otherwise.
/// </summary>
internal static class TimeReader
{
    internal static readonly DateOnly Tuesday = new(2024, 3, 12);

    private static readonly TimeRecognizer Recognizer = new(Lexicon.English);
    private static readonly DocumentReader Reader = new(Lexicon.English);

    internal static IReadOnlyList<TimeMention> Find(string text, DatePeriod? published = null)
    {
        var document = Reader.Read(new Article("Test", text) { Published = published ?? Tuesday });
        return Recognizer.Find(document, Recognizer.Date(document));
    }

    /// <summary>Each mention as "words = value mod" and its days: "late last month = 2024-02 END 2024-02-21/2024-02-29".</summary>
    internal static string Told(string text, DatePeriod? published = null) =>
        string.Join(
            "; ",
            Find(text, published)
                .Select(t =>
                    $"{text[t.Span.Start..t.Span.End]} = {t.Value}{(t.Mod is null ? "" : " " + t.Mod)}{(t.Period.IsUnknown ? "" : " " + t.Period)}"
                )
        );
}
