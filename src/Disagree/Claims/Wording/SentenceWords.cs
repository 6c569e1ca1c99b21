using Disagree.Articles;

namespace Disagree.Claims.Wording;

/// <summary>What the words of a sentence are to each of its amounts, found once for all of them.</summary>
internal sealed class SentenceWords
{
    private readonly SentenceView view;
    private readonly string?[] words;
    private readonly int[] joints;
    private readonly Dictionary<TextSpan, (IReadOnlySet<string> Words, int Count)> within = [];

    internal SentenceWords(SentenceView view, ContentWord kinds)
    {
        this.view = view;
        words = new string?[view.Tokens.Length];
        joints = new int[view.Tokens.Length];
        var joint = -1;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = view.IsInMeasure(i) || view.IsInTime(i) ? null : kinds.Of(view, i);
            joint = view.WordAt(i) is "," or "and" or "or" or ";" or ":" ? i : joint;
            joints[i] = joint;
        }
    }

    /// <summary>The content word at a token; null where it has none or is of a measure or a time.</summary>
    internal string? At(int token) => words[token];

    /// <summary>The content words within a span, and how many tokens have one.</summary>
    internal (IReadOnlySet<string> Words, int Count) Within(TextSpan span)
    {
        if (within.TryGetValue(span, out var known))
        {
            return known;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        for (var i = view.TokenFrom(span.Start); i < words.Length && view.Tokens[i].Start < span.End; i++)
        {
            if (words[i] is { } word)
            {
                count++;
                found.Add(word);
            }
        }

        return within[span] = (found, count);
    }

    /// <summary>The last comma or "and" from a token on and before another; the last token before that one where there is none.</summary>
    internal int Joint(int from, int end) => end > from && joints[end - 1] >= from ? joints[end - 1] : end - 1;
}
