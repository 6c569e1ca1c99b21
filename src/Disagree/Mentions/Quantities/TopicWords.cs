using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>What a sentence is about, as far as it decides between two units of one name.</summary>
[Flags]
internal enum Topic : byte
{
    None = 0,
    Angle = 1,
    Heat = 2,
    Weight = 4,
    Money = 8,
    Speed = 16,
    Score = 32,
    Street = 64,
}

/// <summary>The table "topics": words that tell what a sentence is about.</summary>
internal sealed class TopicWords
{
    private readonly Topic[] topics;

    internal TopicWords(Lexicon lexicon)
    {
        topics = new Topic[lexicon.Vocabulary.Count];
        foreach (var row in lexicon["topics"].Rows)
        {
            topics[lexicon.Vocabulary.Find(row[1])] |= row.Choice<Topic>(0);
        }
    }

    /// <summary>Whether the word ends the name of a street.</summary>
    internal bool IsStreet(ushort word) => topics[word].HasFlag(Topic.Street);

    internal Topic Of(in SentenceView s)
    {
        var found = Topic.None;
        foreach (var token in s.Tokens)
        {
            found |= topics[token.Word];
        }

        return found;
    }
}
