using System.Globalization;

namespace Disagree.Lexicons;

/// <summary>
/// Columns in which every entry of a table has something: an entry that leaves one empty would never be read. Some hold "-" where there is
/// nothing to say; some hold numbers only.
/// </summary>
internal static class FilledColumns
{
    private const string Nothing = "-";

    /// <summary>The entry with "-" in the columns that it leaves empty where the table writes so.</summary>
    /// <exception cref="FormatException">
    /// It leaves empty what the table never does, or has something else than a number, or a number below all, in a column of numbers.
    /// </exception>
    internal static LexiconRow Check(LexiconTable table, LexiconRow entry)
    {
        var cells = entry.Cells.ToArray();
        for (var i = 0; i < table.Columns.Count - 1; i++)
        {
            var column = i;
            if (table.Rows.Count == 0 || table.Rows.Any(r => string.IsNullOrWhiteSpace(r[column])))
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(cells[i]))
            {
                cells[i] = table.Rows.Any(r => r[column] is Nothing) ? Nothing : throw Error(table, entry, i, "something");
            }

            if (
                table.Rows.All(r => IsNumber(r[column], out _)) && !(IsNumber(cells[i], out var number) && IsInRange(table, column, number))
            )
            {
                throw Error(table, entry, i, Least(table, i) is 0 ? "a number from 0 up" : "a number above 0");
            }
        }

        return entry with
        {
            Cells = cells,
        };
    }

    private static bool IsInRange(LexiconTable table, int column, decimal number) =>
        Least(table, column) switch
        {
            0 => number >= 0,
            > 0 => number > 0,
            _ => true,
        };

    private static decimal Least(LexiconTable table, int column) => table.Rows.Min(r => r.Number(column));

    private static bool IsNumber(string cell, out decimal number) =>
        decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static FormatException Error(LexiconTable table, LexiconRow entry, int column, string expected) =>
        LexiconTable.Error(table.Name, entry.Line, $"{expected} in column \"{table.Columns[column]}\"", entry[column]);
}
