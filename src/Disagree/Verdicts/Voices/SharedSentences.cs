using System.Runtime.InteropServices;
using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Verdicts.Voices;

/// <summary>
/// Which sentences of different articles are one text: at least eight words, most runs of four words shared, and the same numbers; shorter
/// ones word for word, with those around them.
/// </summary>
/// <remarks>
/// Of a long sentence one run in four is indexed, chosen by its hash, so that thousands of articles fit; candidates are then compared by
/// all their runs.
/// </remarks>
internal sealed class SharedSentences
{
    private const int Run = 4;
    private const int ShortestSentence = 8;
    private const double Enough = 0.6;
    private const int ManyRuns = 24;

    // so many tokens have a run that is indexed
    private const int RunsOfTokens = 4;
    private readonly List<(Document Document, Sentence Sentence)> sentences = [];
    private readonly RunIndex index;
    private readonly Dictionary<(string Article, Part Part, int Start), int> places = [];
    private readonly IReadOnlyList<string>?[] others;
    private readonly ComparedSentence?[] compared;

    // for each sentence the last one that was compared with it
    private readonly int[] triedBy;
    private readonly List<ulong> words = [];
    private readonly List<ulong> room = [];
    private readonly SentenceSpeakers speakers;
    private readonly SharedPassages passages = new(ShortestSentence);

    public SharedSentences(IReadOnlyList<ArticleMentions> articles)
    {
        speakers = new(articles);
        index = new(articles.Sum(a => a.Document.Tokens.Length) / RunsOfTokens);
        foreach (var document in articles.Select(a => a.Document))
        {
            foreach (var sentence in document.Sentences)
            {
                if (sentence.StatesClaims)
                    Add(document, sentence);
            }
        }

        others = new IReadOnlyList<string>?[sentences.Count];
        compared = new ComparedSentence?[sentences.Count];
        triedBy = new int[sentences.Count];
        Array.Fill(triedBy, -1);
    }

    /// <summary>
    /// The articles, its own not among them, that hold the text of the sentence at a place; the words of the sentence are evidence.
    /// </summary>
    public IReadOnlyList<string> Others(string article, TextSpan sentence) =>
        !places.TryGetValue((article, sentence.Part, sentence.Start), out var own)
            ? passages.Others(article, sentence)
            : others[own] ??= Others(own);

    private string[] Others(int own)
    {
        var article = sentences[own].Document.Article.Id;
        var its = Compared(own);
        List<string>? found = null;
        foreach (var run in its.Runs)
        {
            for (var link = index.First(run); link >= 0; link = index.Next(link))
            {
                var candidate = index.Sentence(link);
                if (triedBy[candidate] == own)
                    continue;
                triedBy[candidate] = own;
                var other = sentences[candidate].Document.Article.Id;
                if (string.Equals(other, article, StringComparison.Ordinal) || found?.Contains(other) == true)
                    continue;
                if (
                    Compared(candidate) is var like
                    && like.Numbers == its.Numbers
                    && Likeness(its.Runs, like.Runs) >= Enough
                    && !SentenceSpeakers.AreApart(its.Speakers, like.Speakers)
                )
                    (found ??= []).Add(other);
            }
        }

        found?.Sort(StringComparer.Ordinal);
        return found is null ? [] : [.. found];
    }

    private void Add(Document document, Sentence sentence)
    {
        WordHash.Read(document, sentence, words);
        passages.Add(document.Article.Id, sentence.Span, WordHash.Of(CollectionsMarshal.AsSpan(words)), words.Count);
        if (words.Count < ShortestSentence)
            return;
        var runs = Runs();
        if (runs.Length < ShortestSentence - Run + 1)
            return;
        var at = sentences.Count;
        sentences.Add((document, sentence));
        places[(document.Article.Id, sentence.Part, sentence.Start)] = at;
        foreach (var run in runs)
        {
            if (runs.Length > ManyRuns && !IsIndexed(run))
                continue;
            index.Add(run, at);
        }
    }

    // the runs of those that share one with another are asked for again and again
    private ComparedSentence Compared(int sentence)
    {
        if (compared[sentence] is { } known)
            return known;
        var place = sentences[sentence];
        WordHash.Read(place.Document, place.Sentence, words);
        return compared[sentence] = new(Runs().ToArray(), Numbers(place), speakers.Of(place));
    }

    private static bool IsIndexed(ulong run) => (run >> 20 & 3) == 0;

    private static double Likeness(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        int shared = 0,
            i = 0,
            j = 0;
        while (i < a.Length && j < b.Length)
        {
            shared += a[i] == b[j] ? 1 : 0;
            (i, j) = (a[i] <= b[j] ? i + 1 : i, b[j] <= a[i] ? j + 1 : j);
        }

        return shared
            / (double)Math.Min(a.Length, b.Length)
            * Math.Min(1, 2.0 * Math.Min(a.Length, b.Length) / Math.Max(a.Length, b.Length));
    }

    // The hash of each four of the words in a row, without regard to case and marks: sorted, each once. They stand in the room until it is
    // used again.
    private ReadOnlySpan<ulong> Runs()
    {
        room.Clear();
        var all = CollectionsMarshal.AsSpan(words);
        for (var first = 0; first + Run <= all.Length; first++)
            room.Add(WordHash.Of(all.Slice(first, Run)));

        var runs = CollectionsMarshal.AsSpan(room);
        runs.Sort();
        var different = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            if (i == 0 || runs[i] != runs[i - 1])
                runs[different++] = runs[i];
        }

        return runs[..different];
    }

    // "12 died" and "15 died" are two texts, whatever else they share; in whatever order the numbers stand
    private static ulong Numbers((Document Document, Sentence Sentence) place)
    {
        var text = place.Document.TextOf(place.Sentence.Part);
        var all = 0UL;
        foreach (var token in place.Document.TokensOf(place.Sentence))
        {
            if (token.Tag is Tag.Number or Tag.NumberWord)
                all += WordHash.Of(token.Of(text));
        }

        return all;
    }

    // what a sentence is compared by: its runs of words, its numbers, and who says it
    private sealed record ComparedSentence(ulong[] Runs, ulong Numbers, IReadOnlyList<string> Speakers);
}
