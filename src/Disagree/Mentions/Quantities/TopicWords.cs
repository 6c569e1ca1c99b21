using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>The table "topics": words that tell what a sentence is about.</summary>
internal sealed class TopicWords
{
    private const int Reach = 50;
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

    /// <summary>The topics of the words around a token.</summary>
    internal Topic Around(in SentenceView s, int at)
    {
        var found = Topic.None;
        for (var i = Math.Max(0, at - Reach); i < s.Count && i < at + Reach; i++)
        {
            found |= topics[s.Word(i)];
        }

        return found;
    }
}
