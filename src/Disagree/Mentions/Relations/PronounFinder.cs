using Disagree.Mentions.Names;

namespace Disagree.Mentions.Relations;

/// <summary>Finds the pronouns that speak of one of a document's names: "Ruth Keller left. | She …".</summary>
internal sealed class PronounFinder(NameLexicon names, PersonGenders genders)
{
    /// <summary>The pronouns of a document, in the order of the text.</summary>
    public IReadOnlyList<NameMention> Find(IReadOnlyList<NamedSentence> sentences)
    {
        var found = new List<NameMention>();
        var focus = new Focus(genders, new UnnamedPerson(names));
        foreach (var sentence in sentences)
        {
            focus.Enter(sentence);
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence.Of(i) is "he" or "He" or "she" or "She" or "him" && focus.Of(sentence, i) is { } name)
                    found.Add(name with { Span = sentence.Span(i, i), Rule = "pronoun" });
            }
        }

        return found;
    }
}
