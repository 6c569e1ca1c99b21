using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>Finds what an event is told by, of the table "means": the disease of an outbreak, the weapon of an attack.</summary>
internal sealed class MeansFinder(Lexicon lexicon, NameLexicon names)
{
    /// <summary>The rule of these values, each of which is a question of its own.</summary>
    internal const string Rule = "means";

    private readonly PhraseTable<Means> table = new(
        lexicon.Vocabulary,
        lexicon["means"]
            .Rows.SelectMany(r => r.Alternatives(2).Select(w => KeyValuePair.Create(w, new Means(r[0], r[1], r.Choice<WordClass>(3)))))
    );

    /// <summary>Adds what a sentence holds.</summary>
    internal void Find(NamedSentence sentence, List<RelationMention> into)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (
                table.CanBegin(sentence.Tokens[i].Word)
                && table.TryMatch(sentence.Tokens, i, out var means, out var count)
                && Holds(sentence, means.Beside)
            )
            {
                var span = sentence.Span(i, i + count - 1);
                into.Add(
                    new RelationMention(
                        span,
                        means.Relation,
                        null,
                        new NameMention(span, NameType.Other, means.Value, -1, Rule),
                        Holders.Many,
                        Rule
                    )
                );
                i += count - 1;
            }
        }
    }

    private bool Holds(NamedSentence sentence, WordClass beside)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Is(names, i, beside))
                return true;
        }

        return false;
    }

    private sealed record Means(string Relation, string Value, WordClass Beside);
}
