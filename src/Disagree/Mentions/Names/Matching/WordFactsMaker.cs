using System.Collections.Frozen;
using Disagree.Lexicons;
using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>Gathers from the tables of a lexicon what they say about each folded word within names.</summary>
internal sealed class WordFactsMaker
{
    private readonly LetterFold letters;
    private readonly Dictionary<string, WordFacts> made = new(StringComparer.Ordinal);

    private WordFactsMaker(LetterFold letters)
    {
        this.letters = letters;
    }

    /// <summary>The facts by folded word; of two tables that name a word the first counts.</summary>
    public static FrozenDictionary<string, WordFacts> Make(Lexicon lexicon, LetterFold letters)
    {
        var maker = new WordFactsMaker(letters);
        maker.Titles(lexicon);
        maker.Each(lexicon["namesuffixes"], (row, old) => old with { Suffix = row[1] });
        maker.Each(lexicon["nameparticles"], (row, old) => old with { Particle = row[1] });
        maker.Each(lexicon["nametypes"], Typed);
        maker.GivenNames(lexicon);
        maker.Places(lexicon["places"]);
        return maker.made.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static WordFacts Typed(LexiconRow row, WordFacts old) =>
        old.Meaning != 0
            ? old
            : old with
            {
                Meaning = -row.Line,
                IsRoad = row[1] is "road",
                Part = row[1] switch
                {
                    "generic" or "road" => NamePart.Generic,
                    "terrain" => NamePart.Terrain,
                    "soft" => NamePart.Soft,
                    "apart" or "number" => NamePart.Apart,
                    "side" => NamePart.Side,
                    _ => NamePart.Word,
                },
            };

    private void Titles(Lexicon lexicon)
    {
        foreach (var row in lexicon["titles"].Rows)
        {
            foreach (var word in row.Alternatives(0).SelectMany(t => t.Split(' ', '-')))
                Change(word, old => Titled(row, old));
        }

        foreach (var word in lexicon["roles"].Rows.SelectMany(r => r.Alternatives(1)).SelectMany(r => r.Split(' ', '-')))
            Change(word, old => old.Title == null && word.Length > 3 ? old with { Title = "role" } : old);
    }

    // "Mrs." tells that a woman bears the name, "Queen" may stand before a place
    private static WordFacts Titled(LexiconRow row, WordFacts old) =>
        old.Title != null
            ? old
            : old with
            {
                Title = row[1],
                Gender =
                    old.Gender
                    | (row[1], row[2]) switch
                    {
                        ("honorific", "m") => NameTraits.Male,
                        ("honorific", "f") => NameTraits.Female,
                        _ => NameTraits.None,
                    },
            };

    // the forms of one name share a number, by which they are kin
    private void GivenNames(Lexicon lexicon)
    {
        var number = 0;
        foreach (var row in lexicon["givennames"].Rows)
        {
            number++;
            foreach (var form in row.Alternatives(2).Prepend(row[0]))
                Change(form, old => Given(old, number, row[1]));
        }

        foreach (var row in lexicon["familyfirst"].Rows)
        {
            number++;
            foreach (var form in row.Alternatives(1).Prepend(row[0]))
                Change(form, old => old with { Given = [.. old.Given, number], IsFamilyFirst = true });
        }
    }

    private static WordFacts Given(WordFacts old, int number, string gender) =>
        old with
        {
            Given = [.. old.Given, number],
            Gender = old.Gender | (gender is "m" ? NameTraits.Male : NameTraits.Female),
        };

    private void Places(LexiconTable table)
    {
        foreach (var name in table.Rows.SelectMany(r => r.Alternatives(3).Concat(r.Alternatives(4)).Prepend(r[0])))
        {
            if (!name.Contains(' ', StringComparison.Ordinal))
                Change(name, old => old with { IsPlace = true });
        }
    }

    private void Each(LexiconTable table, Func<LexiconRow, WordFacts, WordFacts> change)
    {
        foreach (var row in table.Rows)
        {
            foreach (var word in row.Alternatives(0))
                Change(word, old => change(row, old));
        }
    }

    private void Change(string word, Func<WordFacts, WordFacts> change)
    {
        var folded = letters.Fold(word);
        if (folded.Length > 0)
            made[folded] = change(made.GetValueOrDefault(folded, WordFacts.None));
    }
}
