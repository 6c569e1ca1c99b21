using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

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
