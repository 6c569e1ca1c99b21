using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Words of one or several tokens and the kind of event that each names: "open fire" an attack.</summary>
internal sealed class EventPhrases(Vocabulary vocabulary)
{
    internal const int Longest = 4;
    private readonly Dictionary<string, (string Event, EventKind Kind)> entries = new(StringComparer.OrdinalIgnoreCase);

    // by the number of the first word, how many words the longest that begin with it have
    private readonly byte[] lengths = new byte[vocabulary.Count];

    /// <summary>Adds words; those that are there stay as they are.</summary>
    internal void Add(string words, (string Event, EventKind Kind) entry)
    {
        entries.TryAdd(words, entry);
        var first = words.AsSpan();
        first = first.IndexOf(' ') is > 0 and var end ? first[..end] : first;
        ref var length = ref lengths[vocabulary.Find(first)];
        length = (byte)Math.Max(length, words.AsSpan().Count(' ') + 1);
    }

    /// <summary>The kind that words name; null for others.</summary>
    internal (string Event, EventKind Kind)? Of(string words) => entries.TryGetValue(words, out var entry) ? entry : null;

    /// <summary>
    /// The kind that the longest words from a token name, of which the first stands for all its forms; the end is the token behind them.
    /// </summary>
    internal (string Event, EventKind Kind)? At(SentenceView view, int at, int most, out int end)
    {
        end = at + 1;
        var length = lengths[view.LemmaWordAt(at)];
        if (length == 0)
        {
            return null;
        }

        var phrase = view.LemmaAt(at);
        var found = Of(phrase);
        for (var i = at + 1; i < Math.Min(at + Math.Min(most, length), view.Tokens.Length); i++)
        {
            phrase = string.Concat(phrase, " ", view.WordAt(i));
            if (Of(phrase) is { } longer)
            {
                (found, end) = (longer, i + 1);
            }
        }

        return found;
    }
}
