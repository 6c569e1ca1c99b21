using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Finds the noun behind which a day is enclosed: "inspection" of "the last inspection, in June, took an hour".</summary>
internal static class AsideDay
{
    /// <summary>The token of the noun; -1 where nothing encloses the day, or no noun of an event stands before.</summary>
    internal static int Noun(SentenceView view, EventTable table, int from, int to)
    {
        var comma = from > 1 && view.Tokens[from - 1].Tag is Tag.Preposition ? from - 2 : from - 1;
        return
            comma > 0
            && view.WordAt(comma) is ","
            && to < view.Tokens.Length
            && view.WordAt(to) is ","
            && table.OfNoun(view, comma - 1) is { Kind: not EventKind.Empty }
            ? comma - 1
            : -1;
    }
}
