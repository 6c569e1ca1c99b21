using System.Globalization;
using System.Text;
using Disagree.Reports.Text;

namespace Disagree.Reports.Csv;

/// <summary>
/// A cell that a spreadsheet takes for what it is. What articles say is always quoted, on one line, without control characters, and never
/// taken for a formula: an apostrophe stands before = + - @, at the start and also behind what another country's spreadsheet takes for the
/// end of a cell.
/// </summary>
internal static class CsvCell
{
    private const string Formula = "=+-@＝＋－＠";
    private const string Ends = ",;|\t\"";

    /// <summary>Words of an article or about it; nothing where there are none.</summary>
    internal static string Words(string? words)
    {
        if (string.IsNullOrEmpty(words))
        {
            return "";
        }

        var clean = Printable.Clean(words);
        var cell = new StringBuilder(clean.Length + 4).Append('"');
        for (var i = 0; i < clean.Length; i++)
        {
            if (Formula.Contains(clean[i]) && (i == 0 || Ends.Contains(clean[i - 1])))
            {
                cell.Append('\'');
            }

            cell.Append(clean[i]).Append(clean[i] == '"' ? "\"" : "");
        }

        return cell.Append('"').ToString();
    }

    /// <summary>A number; nothing where there is none.</summary>
    internal static string Of(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day as 2019-02-10; nothing where there is none.</summary>
    internal static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>true or false.</summary>
    internal static string Of(bool? value) =>
        value is { } known
            ? known
                ? "true"
                : "false"
            : "";

    /// <summary>A word of an enumeration in words: "out of date".</summary>
    internal static string Of(Enum value) => Wording.Words(value);
}
