using Disagree.Lexicons;
using Disagree.Mentions.Names;

namespace Disagree.Mentions.Relations;

/// <summary>Tells the names behind a noun of which, and not of the name, something is said.</summary>
internal sealed class OtherHead(NameLexicon lexicon)
{
    private const int LongestCue = 4;

    /// <summary>Whether the body is one of whose holders something is told: "shareholders of | Northwind".</summary>
    internal bool AreHoldersOf(NamedSentence sentence, int first)
    {
        for (var at = Math.Max(0, first - LongestCue); at < first; at++)
        {
            if (lexicon.BeforeBody.TryMatch(sentence.Tokens, at, out _, out var count) && at + count == first)
                return true;
        }

        return false;
    }

    /// <summary>Whether the person is one whose kin or guard something is told of: "the son of | Tarlo Venn".</summary>
    internal bool IsBehind(NamedSentence sentence, int first)
    {
        var of = first - 1;
        while (of > 0 && first - of < LongestCue && sentence.TagAt(of) is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Determiner)
            of--;
        return of > 0
            && sentence.Of(of) is "of" or "for"
            && lexicon.Words[sentence.Tokens[of - 1].Word].Senses.Any(Senses.Person)
            && sentence.TagAt(of - 1) is Tag.Noun;
    }
}
