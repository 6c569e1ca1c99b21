using Disagree.Claims.Clauses;

namespace Disagree.Claims.Events;

/// <summary>The events that the clauses of one sentence speak of, each read once: the claims of a clause share it.</summary>
internal sealed class ClauseEvents
{
    private List<(Clause Clause, EventFrame Event)>? known;
    private HashSet<string>? names;

    internal EventFrame Of(SentenceView view, Clause clause, Func<SentenceView, Clause, IReadOnlySet<string>, EventFrame> read)
    {
        foreach (var (other, frame) in known ??= [])
        {
            if (other == clause)
            {
                return frame;
            }
        }

        var made = read(view, clause, names ??= view.Names.Select(n => n.Canonical).ToHashSet(StringComparer.Ordinal));
        known.Add((clause, made));
        return made;
    }
}
