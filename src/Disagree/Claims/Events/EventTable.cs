using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Kinds of events by the verbs and nouns that name them: "opened fire" and "the shooting" are both an attack.</summary>
internal sealed class EventTable
{
    private const int LongestVerb = 3;
    private readonly Dictionary<string, (string Event, EventKind Kind)> verbs = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Event, EventKind Kind)> nouns = new(StringComparer.OrdinalIgnoreCase);

    internal EventTable(Lexicon lexicon)
    {
        foreach (var row in lexicon["events"].Rows)
        {
            var entry = (row[0], row.Choice<EventKind>(1));
            foreach (var verb in row.Alternatives(2))
            {
                verbs.TryAdd(verb, entry);
                if (verb.EndsWith('e') && !verb.Contains(' ', StringComparison.Ordinal))
                {
                    verbs.TryAdd(verb[..^1], entry); // what the ending of an unknown "strafed" leaves
                }
            }

            foreach (var noun in row.Alternatives(3))
            {
                nouns.TryAdd(noun, entry);
            }
        }
    }

    /// <summary>The kind of event that the verb at a token names, with the words behind it where the table has them: "open fire".</summary>
    internal (string Event, EventKind Kind)? OfVerb(SentenceView view, int at)
    {
        for (var words = LongestVerb; words > 0; words--)
        {
            if (at + words > view.Tokens.Length)
            {
                continue;
            }

            var phrase = view.LemmaAt(at);
            for (var i = at + 1; i < at + words; i++)
            {
                phrase = string.Concat(phrase, " ", view.WordAt(i));
            }

            if (verbs.TryGetValue(phrase, out var entry))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The kind of event that the noun at a token names; null where the table does not hold it, or the word is a verb there, and for a "counter attack".</summary>
    internal (string Event, EventKind Kind)? OfNoun(SentenceView view, int at)
    {
        if ((at > 0 && view.WordAt(at - 1) is "counter") || view.NameAt(at) is not null || view.Tokens[at].Tag is not (Tag.Noun or Tag.Gerund or Tag.Adjective or Tag.Word))
        {
            return null;
        }

        var word = view.WordAt(at).ToString();
        if (at > 0 && nouns.TryGetValue($"{view.WordAt(at - 1)} {word}", out var both))
        {
            return both;
        }

        return nouns.TryGetValue(word, out var entry) || nouns.TryGetValue(Inflection.Singular(word), out entry) ? entry : null;
    }
}
