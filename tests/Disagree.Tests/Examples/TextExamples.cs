using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Tests.Examples;

/// <summary>Lines that tell how a text is cut and what its words are.</summary>
internal static class TextExamples
{
    private const string Body = "The dam broke on Monday near the old mill.\n";
    private static readonly DocumentReader Reader = new(Lexicon.English);
    private static readonly DocumentReader Bare = new(
        new Lexicon(
            Lexicon.English.TableNames.Select(t => t is "abbreviations" ? Lexicon.English[t] with { Rows = [] } : Lexicon.English[t])
        )
    );

    internal static IReadOnlyDictionary<string, Func<LexiconRow, bool>> Checks { get; } =
        new Dictionary<string, Func<LexiconRow, bool>>(StringComparer.Ordinal)
        {
            // without the line its stop ends a sentence
            ["abbreviations"] = r => Sentences(Reader, r.Example()) < Sentences(Bare, r.Example()),
            ["furniture"] = r =>
                KindOfLast(Body + r.Example())
                == (
                    r[0] switch
                    {
                        "credit" => SentenceKind.Caption,
                        "wire" => SentenceKind.Credit,
                        _ => SentenceKind.Furniture,
                    }
                ),
            ["words"] = r => HasTag(r.Example(), r[0], [r[0]], t => Fits(t, r.Alternatives(1))),
            ["nouns"] = r => HasTag(r.Example(), r[0], [r[0], r[1]], t => t is Tag.Noun or Tag.ProperNoun or Tag.Adjective),
        };

    private static int Sentences(DocumentReader reader, string text) => reader.Read(new Article("", text)).Sentences.Count;

    private static SentenceKind KindOfLast(string text) => Reader.Read(new Article("", text)).Sentences[^1].Kind;

    private static bool HasTag(string sentence, string lemma, string[] forms, Func<Tag, bool> fits)
    {
        foreach (var token in Reader.Read(new Article("", sentence)).Tokens)
        {
            var entry = Lexicon.English.Words[token.Word];
            if (
                (
                    string.Equals(Lexicon.English.Vocabulary[entry.Lemma], lemma, StringComparison.OrdinalIgnoreCase)
                    || forms.Contains(token.Of(sentence).ToString(), StringComparer.OrdinalIgnoreCase)
                ) && fits(token.Tag)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Tag tag, string[] parts) =>
        parts.Any(p =>
            p switch
            {
                "verb" => tag is Tag.Verb or Tag.PastVerb or Tag.Participle,
                "noun" => tag is Tag.Noun or Tag.ProperNoun,
                "to" => tag is Tag.To,
                _ => Enum.Parse<Tag>(p, ignoreCase: true) == tag,
            }
        );
}
