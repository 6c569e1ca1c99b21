using Disagree.Lexicons;
using Disagree.Mentions.Names;

namespace Disagree.Mentions.Relations;

/// <summary>Reads that nobody fills a slot yet: "no one has claimed it", "no militant group has owned up".</summary>
internal sealed class NobodyReader(NameLexicon lexicon)
{
    /// <summary>Whether the words that end at a token name nobody, and where they begin.</summary>
    internal bool TryRead(NamedSentence sentence, int end, out int first)
    {
        first = end;
        if (sentence.IsAny(end, "nobody", "none", "no-one"))
            return true;

        // "group" stands for the name before it, so of "no group" only the "no" is left, and of "no militant group" two words
        if (sentence.Is(end + 1, "group"))
        {
            first = sentence.TagAt(end) is Tag.Adjective or Tag.Noun && !sentence.Is(end, "no") ? end - 1 : end;
            return sentence.Is(first, "no");
        }

        first = end - 1;
        return sentence.Is(lexicon, end, WordClass.Anybody) && sentence.Is(first, "no");
    }
}
