namespace Disagree.Lexicons;

/// <summary>
/// Tables whose entries each stand for one thing with many names: an entry for a thing that the table has adds to what is known of it, for
/// two entries would be two things.
/// </summary>
internal static class KnownEntry
{
    /// <summary>The columns that hold names, by table; the first column of each is the name that stands for all.</summary>
    private static int[] NameColumns(string table) =>
        table switch
        {
            "organizations" or "givennames" => [2],
            "places" => [3, 4],
            "familyfirst" => [1],
            _ => [],
        };

    /// <summary>The entry of the thing that a name names: by its first name, or else where one entry alone has the name.</summary>
    internal static LexiconRow? Find(LexiconTable table, string name)
    {
        var columns = NameColumns(table.Name);
        if (columns.Length == 0)
        {
            return null;
        }

        var first = table.Rows.FirstOrDefault(r => string.Equals(r[0], name, StringComparison.OrdinalIgnoreCase));
        if (first is not null || table.Name is "givennames")
        {
            return first;
        }

        var others = table.Rows.Where(r => Array.Exists(columns, c => r.Alternatives(c).Contains(name, StringComparer.Ordinal)));
        return others.Take(2).ToList() is [var only] && !HasNamesake(table, name) ? only : null;
    }

    /// <summary>The table with an entry before the others, which takes up what the table knew of the same thing.</summary>
    internal static LexiconTable Put(LexiconTable table, LexiconRow entry)
    {
        if (Find(table, entry[0]) is not { } known || IsNamesake(known, entry))
        {
            return table with { Rows = [entry, .. table.Rows] };
        }

        var columns = NameColumns(table.Name);
        var cells = known
            .Cells.Select(
                (old, i) =>
                    Array.IndexOf(columns, i) >= 0 ? Union(known, entry, i)
                    : entry[i].Length > 0 ? entry[i]
                    : old
            )
            .ToArray();
        (cells[0], cells[^1]) = (known[0], "");
        return table with { Rows = [known with { Line = 0, Cells = cells }, .. table.Rows.Where(r => !ReferenceEquals(r, known))] };
    }

    private static string Union(LexiconRow known, LexiconRow entry, int column) =>
        string.Join('|', known.Alternatives(column).Union(entry.Alternatives(column), StringComparer.Ordinal));

    // a village of the name of a country
    private static bool IsNamesake(LexiconRow known, LexiconRow entry) =>
        known.Table is "places" && !string.Equals(known[1], entry[1], StringComparison.Ordinal);

    // "Georgia (country)" and "Georgia (state)"
    private static bool HasNamesake(LexiconTable table, string name) =>
        table.Rows.Any(r => r[0].StartsWith(name, StringComparison.Ordinal) && r[0].AsSpan(name.Length).StartsWith(" ("));
}
