namespace Disagree.Lexicons;

/// <summary>One inflected form of an entry of the tables "words", "nouns", "numbers" and "labels".</summary>
internal readonly record struct WordForm(string Text, string Lemma, Parts Parts, Senses Senses, bool IsFirst)
{
    // "sq in" makes no noun of "in".
    private const int ShortestNoun = 4;

    /// <summary>Every form of every entry, in the order of the tables.</summary>
    internal static IEnumerable<WordForm> Of(IEnumerable<LexiconTable> tables)
    {
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                var forms = table.Name switch
                {
                    "words" => OfWord(row),
                    "nouns" => OfNoun(row),
                    "labels" => [new WordForm(row[0], row[0], Parts.None, Senses.Label, false)],
                    "numbers" when row[1] is "unit" or "ten" or "hundred" or "scale" or "multiple" =>
                    [
                        new WordForm(row[0], row[0], Parts.Number, Senses.None, true),
                    ],
                    "units" => OfNames(row.Alternatives(4)),
                    "currencies" => OfNames([.. row.Alternatives(1), .. row.Alternatives(4).Select(m => m.Split(':')[0])]),
                    _ => [],
                };
                foreach (var form in forms)
                {
                    yield return form;
                }
            }
        }
    }

    /// <summary>A name of one word or more, and the same with its last word in the plural: "troy ounce", "troy ounces".</summary>
    internal static IEnumerable<string> WithPlural(string name)
    {
        var last = name.LastIndexOf(' ') + 1;
        return [name, name[..last] + Inflection.WithS(name[last..])];
    }

    private static IEnumerable<WordForm> OfNames(IEnumerable<string> names)
    {
        foreach (var name in names.Where(n => n is not "-"))
        {
            var word = name[(name.LastIndexOf(' ') + 1)..];
            if (word.Length < ShortestNoun && word.Length < name.Length)
            {
                continue;
            }

            yield return new WordForm(word, word, Parts.Noun, Senses.None, false);
            yield return new WordForm(Inflection.WithS(word), word, Parts.Noun | Parts.Plural, Senses.None, false);
        }
    }

    private static IEnumerable<WordForm> OfNoun(LexiconRow row)
    {
        var sense = Sense(row, 2);
        var plural = row[1] is "-" ? Inflection.WithS(row[0]) : row[1];
        yield return new WordForm(row[0], row[0], Parts.Noun, sense, false);
        yield return new WordForm(plural, row[0], Parts.Noun | Parts.Plural, sense, false);
    }

    private static IEnumerable<WordForm> OfWord(LexiconRow row)
    {
        var word = row[0];
        var sense = Sense(row, 3);
        var first = true;
        foreach (var tag in row.Alternatives(1))
        {
            var part = Part(row, tag);
            yield return new WordForm(word, word, part, sense, first);
            var forms = part switch
            {
                Parts.Verb => Verbs(word, row.Alternatives(2)),
                Parts.Noun when !sense.Any(Senses.Month | Senses.Weekday) => [(Inflection.WithS(word), Parts.Noun | Parts.Plural)],
                Parts.Auxiliary => row.Alternatives(2).Select(f => (f, Parts.Auxiliary)),
                _ => [],
            };
            foreach (var (text, parts) in forms)
            {
                yield return new WordForm(text, word, parts, sense, false);
            }

            first = false;
        }
    }

    private static IEnumerable<(string Text, Parts Parts)> Verbs(string verb, string[] irregular)
    {
        var past = irregular is [not "-", ..] ? irregular[0] : Inflection.Past(verb);
        var participle = irregular.Length > 1 ? irregular[1] : past;
        yield return (Inflection.WithS(verb), Parts.Verb);
        yield return (past, Parts.Past);
        yield return (participle, Parts.Participle);
        yield return (irregular.Length > 2 ? irregular[2] : Inflection.Gerund(verb), Parts.Gerund);
    }

    private static Parts Part(LexiconRow row, string tag) =>
        Enum.TryParse<Parts>(tag, ignoreCase: true, out var part)
            ? part
            : throw LexiconTable.Error(row.Table, row.Line, "a part of speech in column 2", tag);

    private static Senses Sense(LexiconRow row, int column) =>
        row[column] is "-" ? Senses.None
        : Enum.TryParse<Senses>(row[column], ignoreCase: true, out var sense) ? sense
        : throw LexiconTable.Error(row.Table, row.Line, $"a sense or - in column {column + 1}", row[column]);
}
