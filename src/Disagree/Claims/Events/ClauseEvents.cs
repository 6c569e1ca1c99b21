using System.Collections.Frozen;
using Disagree.Claims.Clauses;

namespace Disagree.Claims.Events;

/// <summary>The events that the clauses of one sentence speak of, each read once: the claims of a clause share it.</summary>
internal sealed class ClauseEvents
{
    private readonly List<(Clause Clause, EventFrame Event)> known = [];
    private IReadOnlySet<string>? names;

    internal EventFrame? Of(Clause clause)
    {
        foreach (var (other, frame) in known)
        {
            if (other == clause)
            {
                return frame;
            }
        }

        return null;
    }

    /// <summary>Keeps the event of a clause.</summary>
    internal EventFrame Keep(Clause clause, EventFrame frame)
    {
        known.Add((clause, frame));
        return frame;
    }

    /// <summary>The names of the sentence, which all of its clauses share.</summary>
    internal IReadOnlySet<string> NamesOf(SentenceView view) =>
        names ??= view.Names.Count == 0 ? FrozenSet<string>.Empty : view.Names.Select(n => n.Canonical).ToHashSet(StringComparer.Ordinal);
}
