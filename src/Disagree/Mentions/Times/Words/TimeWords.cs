using System.Globalization;
using Disagree.Lexicons;
using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Tenses;

namespace Disagree.Mentions.Times.Words;

/// <summary>The tables of times, numbers, zones, holidays and tenses, frozen for reading.</summary>
internal sealed class TimeWords
{
    private readonly PhraseTable<TimeWord> words;
    private readonly PhraseTable<int?> zones;
    private readonly PhraseTable<HolidayRule> holidays;
    private readonly PhraseTable<Tense> tenses;
    private readonly NumberWord[] numbers;
    private readonly bool[] begins;
    private readonly Vocabulary vocabulary;
    private readonly TimeUnit?[] units;

    internal TimeWords(Lexicon lexicon)
    {
        vocabulary = lexicon.Vocabulary;
        Classes = lexicon.Classes;
        units = new TimeUnit?[vocabulary.Count];
        foreach (var row in lexicon["times"].Rows.Where(r => r.Choice<TimeWordKind>(1) is TimeWordKind.Unit or TimeWordKind.UnitShort))
        {
            foreach (var name in row.Alternatives(0))
            {
                units[vocabulary.Find(name)] ??= row.Choice<TimeUnit>(2);
            }
        }

        units[0] = null;
        words = Table(lexicon, "times", TimeWord.Of);
        zones = Table<int?>(
            lexicon,
            "timezones",
            r => int.TryParse(r[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes) ? minutes : null
        );
        holidays = Table(lexicon, "holidays", HolidayRule.Of);
        tenses = Table(lexicon, "tense", r => r.Choice<Tense>(1));
        numbers = new NumberWord[vocabulary.Count];
        foreach (var row in lexicon["numbers"].Rows)
        {
            if (
                Enum.TryParse<NumberKind>(row[1], ignoreCase: true, out var kind)
                && vocabulary.Find(row[0]) is var word and not 0
                && numbers[word].Kind == NumberKind.None
            )
            {
                numbers[word] = new NumberWord(kind, (double)row.Number(2));
            }
        }

        begins = new bool[vocabulary.Count];
        for (var word = 1; word < begins.Length; word++)
        {
            begins[word] = words.CanBegin((ushort)word) || holidays.CanBegin((ushort)word) || numbers[word].Kind != NumberKind.None;
        }
    }

    /// <inheritdoc cref="WordClasses"/>
    internal WordClasses Classes { get; }

    /// <summary>Whether a time expression can begin with a word, or hold it.</summary>
    internal bool CanBegin(Token token) => begins[token.Word] || token.Tag == Tag.Number;

    internal TimeWord Word(ReadOnlySpan<Token> tokens, int at) =>
        words.TryMatch(tokens, at, out var word, out var count) ? word with { Count = (byte)count } : default;

    /// <summary>The unit of time that letters name; null where they name none.</summary>
    internal TimeUnit? Unit(ReadOnlySpan<char> letters) => units[vocabulary.Find(letters)];

    internal NumberWord Number(Token token) => numbers[token.Word];

    internal bool TryZone(ReadOnlySpan<Token> tokens, int at, out int? minutes, out int count) =>
        zones.TryMatch(tokens, at, out minutes, out count);

    internal bool TryHoliday(ReadOnlySpan<Token> tokens, int at, out HolidayRule holiday, out int count) =>
        holidays.TryMatch(tokens, at, out holiday, out count);

    internal bool TryTense(ReadOnlySpan<Token> tokens, int at, out Tense tense, out int count) =>
        tenses.TryMatch(tokens, at, out tense, out count);

    private static PhraseTable<T> Table<T>(Lexicon lexicon, string name, Func<LexiconRow, T> meaning) =>
        new(
            lexicon.Vocabulary,
            lexicon[name].Rows.SelectMany(r => r.Alternatives(0).Select(phrase => KeyValuePair.Create(phrase, meaning(r))))
        );
}
