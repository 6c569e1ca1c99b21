using Disagree.Lexicons;

namespace Disagree.Claims.Properties;

/// <summary>
/// The words that tell where a number stands whose noun is elsewhere: "the tally of arrests climbed to 40", "put the tally of arrests at
/// 40".
/// </summary>
internal sealed class LevelWords
{
    private readonly Dictionary<string, LevelWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> counted = new(StringComparer.Ordinal);

    internal LevelWords(Lexicon lexicon)
    {
        foreach (var row in lexicon["levels"].Rows)
        {
            foreach (var word in row.Alternatives(1))
            {
                words[word] = words.GetValueOrDefault(word) | row.Choice<LevelWord>(0);
            }
        }

        foreach (var row in lexicon["counted"].Rows)
        {
            foreach (var word in row.Alternatives(1))
            {
                counted.TryAdd(word, row[0]);
            }
        }
    }

    /// <summary>
    /// What the number of those tells whom a noun names for what they do: attended for "the number of visitors"; null where it tells
    /// nothing.
    /// </summary>
    internal string? OfCounted(string noun) => counted.GetValueOrDefault(noun);

    /// <summary>Whether the noun at a token stands for the number of what its "of" names.</summary>
    internal bool IsCounter(SentenceView view, int token) => Is(view.LemmaAt(token), LevelWord.Counter);

    /// <summary>Whether the noun at a token stands for a number by itself.</summary>
    internal bool IsLevel(SentenceView view, int token) => Is(view.LemmaAt(token), LevelWord.Level);

    /// <summary>Whether the verb at a token says of its subject where the number behind it stands.</summary>
    internal bool Stands(SentenceView view, int token) =>
        (view.IsVerb(token) || view.Tokens[token].Tag is Tag.Auxiliary || IsBeforeLevel(view, token) || Numbers(view, token))
        && (Is(view.LemmaAt(token), LevelWord.Stands) || GoesUp(view, token));

    /// <summary>Whether the verb at a token says it of its object.</summary>
    internal bool Sets(SentenceView view, int token) => view.IsVerb(token) && Is(view.LemmaAt(token), LevelWord.Sets);

    // "has gone up to 40"
    private static bool GoesUp(SentenceView view, int token) =>
        view.LemmaAt(token) is "go" && token + 1 < view.Tokens.Length && view.WordAt(token + 1) is "up" or "down" or "past" or "beyond";

    // a verb that is written like a noun: "the number of people rescued stands at 40"
    private static bool IsBeforeLevel(SentenceView view, int token) =>
        view.Tokens[token].Tag is Tag.Noun or Tag.Adjective
        && token > 0
        && token + 1 < view.Tokens.Length
        && view.WordAt(token + 1) is "at"
        && (
            view.Tokens[token - 1].Tag is not (Tag.Determiner or Tag.Possessive or Tag.Preposition or Tag.Number or Tag.NumberWord)
            // "the number of weavers laid off stands at 40"
            || (token > 1 && view.Tokens[token - 1].Tag is Tag.Preposition && view.Tokens[token - 2].Tag is Tag.Participle or Tag.PastVerb)
        );

    /// <summary>Whether the word at a token says how many its subject are: "the dead number 40"; a number that it named is none.</summary>
    internal static bool Numbers(SentenceView view, int token) =>
        view.LemmaAt(token) is "number"
        && token > 0
        && token + 1 < view.Tokens.Length
        && (view.IsVerb(token) || view.Tokens[token + 1].Tag is Tag.Number or Tag.NumberWord);

    private bool Is(string lemma, LevelWord kind) => (words.GetValueOrDefault(lemma) & kind) is not LevelWord.None;
}

/// <summary>What a word tells of a number.</summary>
[Flags]
internal enum LevelWord
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>That what follows is counted: "tally".</summary>
    Counter = 1,

    /// <summary>Where its subject stands: "climb".</summary>
    Stands = 2,

    /// <summary>Where its object stands: "put".</summary>
    Sets = 4,

    /// <summary>A number of its own: "toll".</summary>
    Level = 8,
}
