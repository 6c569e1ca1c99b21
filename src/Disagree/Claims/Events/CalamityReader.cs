using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Reads of which calamities a clause with a date tells, whatever verb stands at the date: "drove into the market on Friday, killing nine",
/// "nine were hurt when a van left the road on Friday".
/// </summary>
internal sealed class CalamityReader(EventTable table)
{
    /// <summary>What the table calls one of which no more is told than that it happened: "the tragedy".</summary>
    internal const string Any = "incident";

    private const ClauseOpening Edges = ClauseOpening.Subordinate | ClauseOpening.Relative | ClauseOpening.Contrast;
    private const string Death = "death";
    private const int Reach = 24;

    /// <summary>The kinds of those that befell then; none where the date is of what came of them: an arrest, a trial.</summary>
    internal IReadOnlySet<string> Of(SentenceView view, DatedEvent made, int from, int to)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (table.IsCalamity(made.Event))
        {
            found.Add(made.Event);
        }
        else if (made.Verb < 0 || made.Kind is not (EventKind.Unknown or EventKind.Empty or EventKind.Again) && made.Event is not Death)
        {
            return FrozenSet<string>.Empty;
        }

        if (found.Count > 0)
        {
            found.UnionWith(made.About.Where(table.IsCalamity));
        }

        if (made.Event is Death)
        {
            AddCause(view, made.Head, from, found);
        }

        if (made.Verb >= 0)
        {
            AddResult(view, made.Verb, from, to, found);
            AddOpened(view, Math.Min(made.Verb, from), found);
            AddBehind(view, Math.Max(made.Verb, to - 1) + 1, found);
        }

        return found.Count > 0 ? found : FrozenSet<string>.Empty;
    }

    // "died in a fire on Friday"
    private void AddCause(SentenceView view, int verb, int from, HashSet<string> found)
    {
        var isIn = false;
        for (var i = verb + 1; i < from && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            isIn |= view.WordAt(i) is "in";
            if (isIn && table.OfNoun(view, i) is { } noun)
            {
                AddEvent(noun.Event, found);
            }
        }
    }

    // "a shooting involving two teens on Friday"; "a van driven into the market on Friday killed nine"
    private void AddResult(SentenceView view, int verb, int from, int to, HashSet<string> found)
    {
        if (
            view.Tokens[verb].Tag is Tag.Gerund
            && VerbJoint.Before(view, verb) is >= 0 and var before
            && table.OfNoun(view, before) is { } noun
        )
        {
            AddEvent(noun.Event, found);
        }

        var behind = to;
        while (behind < view.Tokens.Length && (view.Tokens[behind].Tag is Tag.Adverb || view.IsInTime(behind)))
        {
            behind++;
        }

        if (verb < from && behind < view.Tokens.Length && view.Tokens[behind].Tag is Tag.PastVerb && !HasAuxiliary(view, verb))
        {
            AddVerb(view, behind, found);
        }
    }

    private static bool HasAuxiliary(SentenceView view, int verb) => verb > 0 && view.Tokens[verb - 1].Tag is Tag.Auxiliary;

    // "nine were killed when | a van drove into the market on Friday"
    private void AddOpened(SentenceView view, int at, HashSet<string> found)
    {
        var opener = at - 1;
        while (opener > 0 && at - opener < Reach && !IsEdge(view, opener, Edges))
        {
            opener--;
        }

        if (opener <= 0 || !IsWhen(view, opener))
        {
            return;
        }

        for (var i = opener - 1; i >= 0 && !IsEdge(view, i, ClauseOpening.Subordinate); i--)
        {
            AddVerb(view, i, found);
        }
    }

    // "on Friday, killing nine", "on Friday and opened fire", "on Friday when a bomb went off"
    private void AddBehind(SentenceView view, int at, HashSet<string> found)
    {
        var isOpen = false;
        for (var i = at; i < view.Tokens.Length && i - at < Reach; i++)
        {
            if (IsEdge(view, i, Edges) && !IsWhen(view, i))
            {
                return;
            }

            isOpen |= IsWhen(view, i);
            if (isOpen || VerbJoint.Is(view, i))
            {
                AddVerb(view, i, found);
            }
        }
    }

    private static bool IsWhen(SentenceView view, int i) => view.WordAt(i) is "when" or "as";

    private static bool IsEdge(SentenceView view, int i, ClauseOpening kinds) =>
        view.WordAt(i) is ";" || ClauseOpener.Is(view.WordAt(i), kinds);

    private void AddVerb(SentenceView view, int at, HashSet<string> found)
    {
        if (view.LemmaAt(at) is "dead")
        {
            found.Add(Any);
        }
        else if (view.IsVerb(at) && table.Done(view, new Clause(0, view.Tokens.Length), at) is { } done && !Negation.Is(view, at))
        {
            AddEvent(done.Event, found);
            if (done.Kind is EventKind.Empty && at > 0)
            {
                AddSubject(view, at, found);
            }
        }
    }

    // "when the quake struck", "when the storm hit"
    private void AddSubject(SentenceView view, int verb, HashSet<string> found)
    {
        if (SubjectHead.Before(view, verb, 0) is >= 0 and var head && table.OfNoun(view, head) is { } noun)
        {
            AddEvent(noun.Event, found);
        }
    }

    private void AddEvent(string named, HashSet<string> found)
    {
        if (table.IsCalamity(named))
        {
            found.Add(named);
        }
        else if (named is Death)
        {
            found.Add(Any);
        }
    }
}
