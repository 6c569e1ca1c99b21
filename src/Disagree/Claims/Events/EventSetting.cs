using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Reads what the clause of an event says of it beside who takes part: other events, which part of it, which of many.</summary>
internal sealed class EventSetting(EventTable table, ConceptTable concepts)
{
    private const int Farthest = 4;

    /// <summary>The same event with what its clause says of it.</summary>
    internal DatedEvent Of(SentenceView view, Clause clause, DatedEvent made) =>
        made with
        {
            About = About(view, clause, made.Event),
            Phase = Phase(view, made),
            Order = Order(view, made.Head),
        };

    /// <summary>The kinds of the events that a clause names but for one.</summary>
    internal FrozenSet<string> About(SentenceView view, Clause clause, string but)
    {
        HashSet<string>? found = null;
        for (var i = EventTable.Antecedent(view, clause); i < clause.End; i++)
        {
            if (
                (view.IsVerb(i) ? table.OfVerb(view, i) : table.OfNoun(view, i)) is { Kind: not EventKind.Empty } named
                && !string.Equals(named.Event, but, StringComparison.Ordinal)
            )
            {
                (found ??= new(StringComparer.Ordinal)).Add(named.Event);
            }
        }

        return found?.ToFrozenSet(StringComparer.Ordinal) ?? FrozenSet<string>.Empty;
    }

    private EventPhase Phase(SentenceView view, DatedEvent made) =>
        made.Verb < 0 || made.Head == made.Verb
            ? EventPhase.Whole
            : concepts.Action(view, made.Verb) switch
            {
                "begin" => EventPhase.Begin,
                "end" => EventPhase.End,
                _ => EventPhase.Whole,
            };

    // "the second reading", "the third and final vote"
    private static string Order(SentenceView view, int head)
    {
        for (var i = head - 1; i >= Math.Max(0, head - Farthest); i--)
        {
            if (view.WordAt(i) is "final" or "last" || view.Is(i, WordClass.Ordinal))
            {
                return view.WordAt(i).ToString();
            }

            if (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Punctuation or Tag.Preposition)
            {
                return "";
            }
        }

        return "";
    }
}
