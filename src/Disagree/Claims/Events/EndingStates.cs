using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Tells with which event a state ends that lasts until a day: "the bridge is shut until Friday" dates its opening, "the curfew lasts until
/// Friday" the lifting.
/// </summary>
internal sealed class EndingStates
{
    private const string Until = "until ";
    private readonly FrozenDictionary<string, (string Event, EventKind Kind)> words;
    private readonly FrozenDictionary<string, (string Event, EventKind Kind)>.AlternateLookup<ReadOnlySpan<char>> written;

    internal EndingStates(Lexicon lexicon)
    {
        words = lexicon["events"]
            .Rows.Where(Is)
            .SelectMany(r => r.Alternatives(2).Concat(r.Alternatives(3)).Select(w => (Word: w, Row: r)))
            .ToFrozenDictionary(e => e.Word, e => (e.Row[0][Until.Length..], e.Row.Choice<EventKind>(1)), StringComparer.OrdinalIgnoreCase);
        written = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a line of the table holds words for such a state.</summary>
    internal static bool Is(LexiconRow row) => row[0].StartsWith(Until, StringComparison.Ordinal);

    /// <summary>
    /// The event with which a state ends that a clause tells, and the token of the word for it; null where it tells none.
    /// </summary>
    internal (string Event, EventKind Kind, int At)? Find(SentenceView view, Clause clause, int from)
    {
        for (var i = from - 1; i >= clause.First; i--)
        {
            if (
                view.NameAt(i) is null
                && !view.IsInTime(i)
                && (words.TryGetValue(view.LemmaAt(i), out var ending) || written.TryGetValue(view.WordAt(i), out ending))
            )
            {
                return (ending.Event, ending.Kind, i);
            }
        }

        return null;
    }
}
