using System.Collections.Frozen;

namespace Disagree.Lexicons;

/// <summary>
/// Columns whose words the rules know by heart, so that an entry has to choose among those that the table holds: a misspelled one would
/// never be read.
/// </summary>
internal static class ClosedColumns
{
    /// <summary>Table and column; columns that name a value of an enumeration are checked where they are read.</summary>
    internal static FrozenSet<(string Table, string Column)> All { get; } =
        new[]
        {
            ("abbreviations", "kind"),
            ("bodycues", "place"),
            ("bodycues", "kind"),
            ("decades", "years"),
            ("furniture", "kind"),
            ("furniture", "match"),
            ("givennames", "gender"),
            ("hedges", "place"),
            ("hedges", "approximate"),
            ("kin", "gender"),
            ("leaving", "of"),
            ("nameparticles", "kind"),
            ("namesuffixes", "kind"),
            ("nametypes", "part"),
            ("organizations", "kind"),
            ("people", "sex"),
            ("people", "tie"),
            ("people", "side"),
            ("people", "years"),
            ("places", "kind"),
            ("speechverbs", "stance"),
            ("speechverbs", "strength"),
            ("stocks", "use"),
            ("titles", "kind"),
            ("titles", "gender"),
        }.ToFrozenSet();

    /// <summary>Refuses an entry that has another word in such a column than the table has.</summary>
    /// <exception cref="FormatException">The message says in which table and column, and what is allowed there.</exception>
    internal static void Check(LexiconTable table, LexiconRow entry)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (
                All.Contains((table.Name, table.Columns[i]))
                && !table.Rows.Any(r => string.Equals(r[i], entry[i], StringComparison.Ordinal))
            )
            {
                var known = table
                    .Rows.Select(r => r[i])
                    .Where(c => c.Length > 0)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal);
                throw LexiconTable.Error(
                    table.Name,
                    entry.Line,
                    $"one of {string.Join(", ", known)} in column \"{table.Columns[i]}\"",
                    entry[i]
                );
            }
        }
    }
}
