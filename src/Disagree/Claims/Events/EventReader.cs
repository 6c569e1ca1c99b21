using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Reads which event a clause speaks of.</summary>
internal sealed class EventReader(ConceptTable concepts)
{
    private static readonly IReadOnlySet<string> None = FrozenSet<string>.Empty;

    internal EventFrame Read(SentenceView view, Clause clause) =>
        view.Events.Of(clause) ?? view.Events.Keep(clause, ReadAnew(view, clause, view.Events.NamesOf(view)));

    private EventFrame ReadAnew(SentenceView view, Clause clause, IReadOnlySet<string> names)
    {
        HashSet<string>? actions = null;
        HashSet<string>? things = null;
        var tokens = view.Tokens;
        for (var i = clause.First; i < clause.End; i++)
        {
            var isAction = view.IsVerb(i);
            var isThing = tokens[i].Tag is Tag.Noun || (tokens[i].Tag is Tag.Adjective && concepts.IsKnownThing(view, i));
            if (!(isAction || isThing) || view.IsInTime(i) || view.IsInMeasure(i) || view.NameAt(i) is not null || IsOfVerb(view, i))
            {
                continue;
            }

            if (isAction)
            {
                (actions ??= new(StringComparer.Ordinal)).Add(concepts.Action(view, i));
            }
            else
            {
                (things ??= new(StringComparer.Ordinal)).Add(Thing(view, i));
            }
        }

        return new EventFrame(actions ?? None, things ?? None, names);
    }

    // "take place", "come into force": no thing
    private static bool IsOfVerb(SentenceView view, int i) =>
        i > 0 && view.WordAt(i) is "place" or "effect" or "force" && (view.LemmaAt(i - 1) is "take" || view.WordAt(i - 1) is "into");

    /// <summary>The kind of thing that the noun at a token names.</summary>
    internal string Thing(SentenceView view, int i) => Compound(view, i) ?? concepts.Thing(view, i);

    // "counter attacks" and "service member": two nouns that a table holds as one.
    private string? Compound(SentenceView view, int i)
    {
        var first = i > 1 && view.WordAt(i - 1) is "-" ? i - 2 : i - 1;
        if (first < 0)
        {
            return null;
        }

        var before = view.WordAt(first);
        foreach (var joint in (ReadOnlySpan<string>)["", " ", "-"])
        {
            if (concepts.Compound(before, joint, view.LemmaAt(i)) is { } thing)
            {
                return thing;
            }
        }

        return null;
    }
}
