using System.Globalization;

namespace Disagree.Lexicons;

/// <summary>
/// A table of words: tab-separated, one entry a line. Lines that begin with # are comments; the first of them names the columns. The last
/// column is an example sentence in which the entry is at work.
/// </summary>
/// <param name="Name">The table's name, such as "units".</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The entries, in the order of the file.</param>
public sealed record LexiconTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<LexiconRow> Rows)
{
    /// <summary>The names of the columns, which nobody can change.</summary>
    public IReadOnlyList<string> Columns
    {
        get;
        init => field = Array.AsReadOnly<string>([.. value]);
    } = Array.AsReadOnly<string>([.. Columns]);

    /// <summary>The entries, in the order of the file, which nobody can change.</summary>
    public IReadOnlyList<LexiconRow> Rows
    {
        get;
        init => field = Array.AsReadOnly<LexiconRow>([.. value]);
    } = Array.AsReadOnly<LexiconRow>([.. Rows]);

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">The first line names no columns, or an entry has more or fewer columns than named.</exception>
    public static LexiconTable Parse(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        string[]? columns = null;
        var rows = new List<LexiconRow>();
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            if (raw.IsWhiteSpace())
            {
                continue;
            }

            var line = raw.ToString();
            if (line.StartsWith('#'))
            {
                columns ??= line[1..].Trim().Split('\t');
                continue;
            }

            var cells = line.Split('\t');
            if (columns is null)
            {
                throw Error(name, number, "a first line # with the names of the columns", line);
            }

            if (cells.Length != columns.Length)
            {
                throw Error(name, number, $"{columns.Length} columns", cells.Length.ToString(CultureInfo.InvariantCulture));
            }

            rows.Add(new LexiconRow(name, number, cells));
        }

        return new LexiconTable(name, columns ?? [], rows);
    }

    internal static FormatException Error(string table, int line, string expected, string found) =>
        new(
            line > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{table}.tsv({line}): expected {expected} but found \"{found}\".")
                : $"The entry given for table \"{table}\": expected {expected} but found \"{found}\"."
        );
}

/// <summary>One entry of a <see cref="LexiconTable"/>.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Line">The line in the file, from 1; 0 for an entry added in code.</param>
/// <param name="Cells">The text of each column.</param>
public sealed record LexiconRow(string Table, int Line, IReadOnlyList<string> Cells)
{
    /// <summary>The text of each column, which nobody can change.</summary>
    public IReadOnlyList<string> Cells
    {
        get;
        init => field = Array.AsReadOnly<string>([.. value]);
    } = Array.AsReadOnly<string>([.. Cells]);

    /// <summary>The text of a column, counted from 0.</summary>
    public string this[int column] => Cells[column];

    /// <summary>The alternatives in a column, which are separated by |.</summary>
    public string[] Alternatives(int column) =>
        Cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The number in a column.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    public decimal Number(int column) =>
        decimal.TryParse(Cells[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw LexiconTable.Error(
                Table,
                Line,
                string.Create(CultureInfo.InvariantCulture, $"a number in column {column + 1}"),
                Cells[column]
            );

    /// <summary>The value of an enumeration named in a column, without regard to case.</summary>
    /// <exception cref="FormatException">The enumeration has no such value; the message lists those it has.</exception>
    public T Choice<T>(int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(Cells[column], ignoreCase: true, out var value)
        && Enum.IsDefined(value)
        && !char.IsAsciiDigit(Cells[column].TrimStart()[0])
            ? value
            : throw LexiconTable.Error(
                Table,
                Line,
                string.Create(CultureInfo.InvariantCulture, $"one of {string.Join(", ", Enum.GetNames<T>())} in column {column + 1}"),
                Cells[column]
            );
}
