using System.Runtime.InteropServices;
using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Times;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>The weekdays that an article names without a date, and the words around them.</summary>
internal sealed class WeekdayRuns(Document document)
{
    // So many words in a row are not written twice by chance.
    private const int Length = 8;
    private readonly List<(Sentence Sentence, int Token, int Weekday)> seen = [];
    private readonly HashSet<int> past = [];
    private Dictionary<string, int>? runs;

    /// <summary>Those of a document whose times have not been read.</summary>
    internal static WeekdayRuns Of(TimeWords words, Document document, TimelessTokens timeless)
    {
        var read = new WeekdayRuns(document);
        new TimeFinder(words, document, timeless).Read(TimeFinder.SomeDay, read.See);
        return read;
    }

    /// <summary>The runs of words that hold a past weekday, those first that hold it in their middle, and that weekday, 1 to 7.</summary>
    internal IReadOnlyDictionary<string, int> Runs => runs ??= Read();

    /// <summary>The past weekdays, 1 to 7.</summary>
    internal IReadOnlyCollection<int> Past => past;

    /// <summary>Takes in a time expression, where it is a past weekday.</summary>
    internal void See(in TimeScene scene, in Sentence sentence, in TimeReading reading)
    {
        if (
            reading is { Rule: "weekday", Unanchored: not null, Span: { } span }
            && sentence.Kind == SentenceKind.Body
            && TenseReader.Of(scene, reading.First, reading.End) == Tense.Past
        )
        {
            past.Add(Calendar.Weekday(span.First));
            seen.Add((sentence, reading.First, Calendar.Weekday(span.First)));
        }
    }

    private Dictionary<string, int> Read()
    {
        var read = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (sentence, token, weekday) in seen)
        {
            var (words, place) = Words(sentence, token);
            var least = Math.Max(0, place - Length + 1);
            var most = Math.Min(place, words.Count - Length);
            foreach (var first in Enumerable.Range(least, Math.Max(0, most - least + 1)).OrderBy(f => Math.Abs(place - f - (Length / 2))))
            {
                read.TryAdd(string.Join(' ', CollectionsMarshal.AsSpan(words).Slice(first, Length)), weekday);
            }
        }

        return read;
    }

    // the words of a sentence without its marks, and which of them stands at a token
    private (List<string> Words, int Place) Words(Sentence sentence, int token)
    {
        var tokens = document.TokensOf(sentence);
        var text = document.TextOf(sentence.Part);
        var words = new List<string>();
        var place = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Tag is Tag.Punctuation or Tag.Symbol)
            {
                continue;
            }

            place = i == token ? words.Count : place;
            words.Add(tokens[i].Of(text).ToString());
        }

        return (words, place);
    }
}
