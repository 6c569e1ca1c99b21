using Disagree.Articles;
using Disagree.Mentions;

namespace Disagree.Claims.Clauses;

/// <summary>What is said by whom in each sentence of an article; a quotation that runs over several is in each of them.</summary>
internal sealed class SaidIn
{
    private readonly Dictionary<TextSpan, List<Attribution>> bySentence = [];

    internal SaidIn(ArticleMentions mentions)
    {
        var sentences = mentions.Document.Sentences;
        foreach (var said in mentions.Attributions)
        {
            for (var i = FirstThatEndsBehind(sentences, said.Span); i < sentences.Count && sentences[i].Span.Overlaps(said.Span); i++)
            {
                if (!bySentence.TryGetValue(sentences[i].Span, out var all))
                {
                    bySentence.Add(sentences[i].Span, all = []);
                }

                all.Add(said);
            }
        }
    }

    /// <summary>In the order of the article's attributions.</summary>
    internal List<Attribution> Of(Sentence sentence) => bySentence.GetValueOrDefault(sentence.Span, []);

    private static int FirstThatEndsBehind(IReadOnlyList<Sentence> sentences, TextSpan place)
    {
        var start = new TextSpan(place.Part, place.Start, place.Start);
        int low = 0,
            high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var end = new TextSpan(sentences[middle].Part, sentences[middle].End, sentences[middle].End);
            (low, high) = end <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
