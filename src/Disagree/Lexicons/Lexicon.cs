using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using Disagree.Values;

namespace Disagree.Lexicons;

/// <summary>The tables of words of one language, and the vocabulary over all of them.</summary>
public sealed class Lexicon
{
    private static readonly Vocabulary NoWords = new([]);
    private readonly FrozenDictionary<string, LexiconTable> tables;
    private readonly Lazy<GivenNames> given;

    /// <summary>Makes a lexicon of tables.</summary>
    /// <exception cref="ArgumentException">Two tables have one name.</exception>
    public Lexicon(IEnumerable<LexiconTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var list = tables.ToList();
        this.tables = list.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        var forms = WordForm.Of(list).ToList();
        Vocabulary = new Vocabulary(list.SelectMany(WordsOf).Concat(forms.Select(f => f.Text)), list.SelectMany(CurrencyLetters));
        Words = new WordTable(Vocabulary, forms);
        Regular = new RegularLemmas(Vocabulary);
        Votes = new VoteWords(Vocabulary, this.tables.TryGetValue("votewords", out var votes) ? votes.Rows : []);
        Classes = new WordClasses(Vocabulary, this.tables.TryGetValue("classes", out var classes) ? classes.Rows : []);
        given = new Lazy<GivenNames>(() => new GivenNames(Vocabulary, this["givennames"]));
    }

    /// <summary>The English lexicon that the library brings.</summary>
    public static Lexicon English { get; } = Load("en");

    /// <summary>Every word that some table names.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Parts of speech, senses and lemmas of the vocabulary's words.</summary>
    internal WordTable Words { get; }

    /// <inheritdoc cref="RegularLemmas"/>
    internal RegularLemmas Regular { get; }

    /// <inheritdoc cref="VoteWords"/>
    internal VoteWords Votes { get; }

    /// <inheritdoc cref="WordClasses"/>
    internal WordClasses Classes { get; }

    /// <summary>The units that a program has added, the last first.</summary>
    internal IReadOnlyList<Unit> Units { get; private init; } = [];

    /// <summary>What people are called by their parents.</summary>
    internal GivenNames Given => given.Value;

    /// <summary>The names of the tables, sorted.</summary>
    public IEnumerable<string> TableNames => tables.Keys.Order(StringComparer.Ordinal);

    /// <summary>The table with a name.</summary>
    /// <exception cref="ArgumentException">There is no such table; the message lists those there are.</exception>
    public LexiconTable this[string name] =>
        tables.TryGetValue(name, out var table)
            ? table
            : throw new ArgumentException($"There is no table \"{name}\". Known: {string.Join(", ", TableNames)}.", nameof(name));

    /// <summary>
    /// The same lexicon with an entry put before the others of its table. Of an organisation, a place or a given name that the table has
    /// already the entry adds names to those known.
    /// </summary>
    /// <param name="table">The table's name.</param>
    /// <param name="cells">The text of each column but the example.</param>
    /// <exception cref="ArgumentException">There is no such table, or the number of columns is another.</exception>
    /// <exception cref="FormatException">A column that has but a few kinds to choose from holds another.</exception>
    public Lexicon With(string table, params IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(cells);
        var old = this[table];
        foreach (var cell in cells)
        {
            ArgumentNullException.ThrowIfNull(cell, nameof(cells));
        }

        if (cells.Count != old.Columns.Count - 1)
        {
            throw new ArgumentException(
                $"Expected {old.Columns.Count - 1} columns ({string.Join(", ", old.Columns.SkipLast(1))}) for table \"{table}\" but found {cells.Count}.",
                nameof(cells)
            );
        }

        var entry = new LexiconRow(table, 0, [.. cells, ""]);
        ClosedColumns.Check(old, entry);
        return With(old, KnownEntry.Put(old, FilledColumns.Check(old, entry)), Units);
    }

    /// <summary>The same lexicon with a unit, said as the unit says.</summary>
    internal Lexicon With(Unit unit, string names)
    {
        var (factor, offset) = (unit.Factor.ToString(CultureInfo.InvariantCulture), unit.Offset.ToString(CultureInfo.InvariantCulture));
        var table = this["units"];
        var entry = new LexiconRow(table.Name, 0, [unit.Code, unit.Dimension.ToString(), factor, offset, names, "-", ""]);
        return With(table, KnownEntry.Put(table, entry), [unit, .. Units]);
    }

    private Lexicon With(LexiconTable old, LexiconTable changed, IReadOnlyList<Unit> units) =>
        new(tables.Values.OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => ReferenceEquals(t, old) ? changed : t))
        {
            Units = units,
        };

    private static Lexicon Load(string language)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = language + "/";
        return new Lexicon(
            assembly
                .GetManifestResourceNames()
                .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(n =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(n)!);
                    return LexiconTable.Parse(n[prefix.Length..^".tsv".Length], reader.ReadToEnd());
                })
        );
    }

    // "RM", "AUD", and "US" of "$US": what the column of prefixes writes in letters; and single letters, as "P".
    private static IEnumerable<string> CurrencyLetters(LexiconTable table) =>
        table.Name switch
        {
            "currencies" => table
                .Rows.SelectMany(r => r.Alternatives(2))
                .Select(p => p.Trim('$', ' ', '.'))
                .Where(p => p.Length > 0 && p.All(char.IsAsciiLetter)),
            "currencyletters" => table.Rows.Select(r => r[0]),
            _ => [],
        };

    // The words of every column but the example's; signs and numbers stand in the vocabulary too, so that phrases may hold them.
    private static IEnumerable<string> WordsOf(LexiconTable table)
    {
        var tokens = new List<Token>();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells.SkipLast(1))
            {
                tokens.Clear();
                Tokenizer.Cut(cell, 0, cell.Length, NoWords, tokens);
                foreach (var token in tokens)
                {
                    yield return token.Of(cell).ToString();
                }
            }
        }
    }
}
