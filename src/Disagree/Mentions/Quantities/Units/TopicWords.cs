using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>The table "topics": words that tell what a sentence is about.</summary>
internal sealed class TopicWords
{
    private const int Reach = 50;
    private readonly SentenceTopic[] topics;

    internal TopicWords(Lexicon lexicon)
    {
        topics = new SentenceTopic[lexicon.Vocabulary.Count];
        foreach (var row in lexicon["topics"].Rows)
        {
            topics[lexicon.Vocabulary.Find(row[1])] |= row.Choice<SentenceTopic>(0);
        }
    }

    /// <summary>Whether the word ends the name of a street.</summary>
    internal bool IsStreet(ushort word) => topics[word].HasFlag(SentenceTopic.Street);

    /// <summary>The topics of the words around a token.</summary>
    internal SentenceTopic Around(in QuantityScene s, int at)
    {
        var found = SentenceTopic.None;
        for (var i = Math.Max(0, at - Reach); i < s.Count && i < at + Reach; i++)
        {
            found |= topics[s.Word(i)];
        }

        return found;
    }
}
