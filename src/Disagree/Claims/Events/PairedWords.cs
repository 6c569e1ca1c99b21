namespace Disagree.Claims.Events;

/// <summary>
/// Reads entries of the table "events" that ask for a noun beside a word, "strike of union"; what / parts on either side may stand for one
/// another: "close/seal of deal/agreement". Behind the last " of " stands the noun: "take out of of service".
/// </summary>
internal static class PairedWords
{
    private const string Of = " of ";

    /// <summary>Each word with each noun; none where no noun is asked for.</summary>
    internal static IReadOnlyList<(string Word, string Noun)> In(string entry)
    {
        var at = entry.LastIndexOf(Of, StringComparison.Ordinal);
        return at < 0
            ? []
            : [.. entry[..at].Split('/').SelectMany(_ => entry[(at + Of.Length)..].Split('/'), (word, noun) => (word, noun))];
    }
}
