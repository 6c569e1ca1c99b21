using Disagree.Claims.Clauses;

namespace Disagree.Claims.Events;

/// <summary>
/// Kinds of events that verbs name only with a noun of their own: "hired a van", "drove a lorry into the crowd", "the inspectors came".
/// </summary>
internal sealed class PairedVerbs(EventNouns nouns)
{
    private readonly Dictionary<string, List<Governor>> governors = new(StringComparer.OrdinalIgnoreCase); // by the first word

    /// <summary>Adds a verb, of which the words behind the first stand as they are; with "by" at its end the noun is who does it.</summary>
    internal void Add(string verb, string noun, (string Event, EventKind Kind) entry)
    {
        var words = verb.Split(' ');
        var all = governors.TryGetValue(words[0], out var known) ? known : governors[words[0]] = [];
        var governor = all.Find(g => string.Equals(g.Words, verb, StringComparison.Ordinal));
        if (governor is null)
        {
            governor = new(verb, words[1..]);
            all.Add(governor);
            all.Sort((a, b) => b.Rest.Length.CompareTo(a.Rest.Length)); // "go down" before "go"
        }

        governor.Nouns.TryAdd(noun, entry);
    }

    /// <summary>The kind of event that the verb at a token is for a noun that it governs; null where the table has no such pair.</summary>
    internal (string Event, EventKind Kind)? Of(SentenceView view, Clause clause, int verb)
    {
        if (!governors.TryGetValue(view.LemmaAt(verb), out var all))
        {
            return null;
        }

        foreach (var governor in all)
        {
            foreach (var noun in Governed(view, clause, verb, governor))
            {
                if (Of(governor, view, noun) is { } entry)
                {
                    return entry;
                }
            }
        }

        return null;
    }

    private static IEnumerable<int> Governed(SentenceView view, Clause clause, int verb, Governor governor) =>
        governor.IsOfDoer ? OwnNouns.Doers(view, clause, verb, governor.Rest[..^1])
        : OwnNouns.StandAt(view, verb + 1, governor.Rest) ? OwnNouns.Of(view, clause, verb, verb + 1 + governor.Rest.Length)
        : OwnNouns.Apart(view, clause, verb, governor.Rest);

    private (string Event, EventKind Kind)? Of(Governor governor, SentenceView view, int noun) =>
        governor.Nouns.TryGetValue(view.LemmaAt(noun), out var entry)
        || (view.WordAt(noun).EndsWith("ing") && governor.Nouns.TryGetValue(view.WordAt(noun).ToString().ToLowerInvariant(), out entry))
        || (nouns.Of(view, noun) is { } named && governor.Nouns.TryGetValue(named.Event, out entry))
            ? entry
            : null;

    private sealed record Governor(string Words, string[] Rest)
    {
        internal Dictionary<string, (string Event, EventKind Kind)> Nouns { get; } = new(StringComparer.Ordinal);

        internal bool IsOfDoer => Rest is [.., "by"];
    }
}
