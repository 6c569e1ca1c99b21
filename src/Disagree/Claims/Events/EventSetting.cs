using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Events;

/// <summary>Reads what the clause of an event says of it beside who takes part: other events, which part of it, which of many.</summary>
internal sealed class EventSetting(EventTable table, ConceptTable concepts)
{
    private const int Farthest = 4;

    /// <summary>The same event with what its clause says of it.</summary>
    internal DatedEvent Of(SentenceView view, Clause clause, DatedEvent made, TimeBearing bearing) =>
        made with
        {
            About = About(view, clause, made.Event),
            Phase = Phase(view, made, bearing),
            Order = bearing is TimeBearing.Since && made.Verb >= 0 && Negation.Is(view, made.Verb) ? "last" : Order(view, made),
            IsAnother = IsAnother(view, made.Head),
            Name = made.Name ?? (made.Head == made.Verb ? null : view.NameAt(made.Head)?.Canonical),
            Noun = made.Head == made.Verb ? "" : concepts.Thing(view.LemmaAt(made.Head)),
            Kindred = made.Head == made.Verb ? "" : Kindred(view, made.Head),
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

    private EventPhase Phase(SentenceView view, DatedEvent made, TimeBearing bearing) =>
        made.Verb < 0 ? EventPhase.Whole
        : made.Kind is EventKind.Place && (bearing is TimeBearing.Since || table.Light.Begin(view, made.Verb)) ? EventPhase.Begin
        : made.Head == made.Verb
        && table.OfVerb(view, made.Verb) is { Kind: not EventKind.Empty } done
        && string.Equals(done.Event, made.Event, StringComparison.Ordinal)
            ? EventPhase.Whole
        : view.LemmaAt(made.Verb) is "complete" or "finalise" or "finalize" ? EventPhase.End
        : concepts.Action(view, made.Verb) switch
        {
            "begin" => EventPhase.Begin,
            "end" => EventPhase.End,
            _ => EventPhase.Whole,
        };

    // "bail" of "a bail hearing"
    private static string Kindred(SentenceView view, int head) =>
        head > 0 && view.NameAt(head - 1) is null && !view.IsInTime(head - 1) && view.Tokens[head - 1].Tag is Tag.Noun or Tag.Gerund
            ? view.LemmaAt(head - 1)
            : "";

    // "another person died", "another strike"
    private static bool IsAnother(SentenceView view, int head)
    {
        for (var i = head - 1; i >= Math.Max(0, head - Farthest); i--)
        {
            if (view.WordAt(i) is "Another" or "another")
            {
                return true;
            }
        }

        return false;
    }

    // "the second reading", "the third and final vote"
    private static string Order(SentenceView view, DatedEvent made)
    {
        if (made.Event is "first case")
        {
            return "first";
        }

        for (var i = made.Head - 1; i >= Math.Max(0, made.Head - Farthest); i--)
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
