using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Verbs that name no event of their own, by what they say of one that a noun names: "the vote takes place", "they promised a vote".
/// </summary>
internal sealed class LightVerbs(Vocabulary vocabulary)
{
    private const string Yielding = "yielding";
    private const string Staging = "staging";
    private const string Shifting = "shifting";
    private const string Beginning = "beginning";
    private const string Promising = "promising";

    private readonly Dictionary<string, EventPhrases> roles = new(StringComparer.Ordinal)
    {
        [Yielding] = new(vocabulary),
        [Staging] = new(vocabulary),
        [Beginning] = new(vocabulary),
        [Promising] = new(vocabulary),
    };

    /// <summary>Adds the verbs of a line of the table; false where it is none of such verbs.</summary>
    internal bool Add(LexiconRow row)
    {
        if (!roles.TryGetValue(row[0] is Shifting ? Staging : row[0], out var verbs))
        {
            return false;
        }

        foreach (var verb in row.Alternatives(2))
        {
            verbs.Add(verb, (row[0], row.Choice<EventKind>(1)));
        }

        return true;
    }

    /// <summary>
    /// Whether the verb at a token says nothing of its own where its subject names what happens: "the quake hit", "the summit opened".
    /// </summary>
    internal bool Yield(SentenceView view, int at) => Find(Yielding, view, at, out _) is not null;

    /// <summary>
    /// Whether the verb at a token says that its subject or object takes place, or when it is to: "be held", "was postponed to"; the end is
    /// behind its words.
    /// </summary>
    internal bool Stage(SentenceView view, int at, out int end) => Find(Staging, view, at, out end) is not null;

    /// <summary>Whether the verb at a token names an event by its beginning: "broke out", "walked off the job".</summary>
    internal bool Begin(SentenceView view, int at) => Find(Beginning, view, at, out _) is not null;

    /// <summary>Whether the verb at a token looks ahead to what its object names: "promised a vote", "called for talks".</summary>
    internal bool Promise(SentenceView view, int at) => Find(Promising, view, at, out _) is not null;

    /// <summary>
    /// Whether the verb at a token gives an event another day: "was postponed", which was done on the day beside it and not on that of the
    /// event unless "to" leads to it.
    /// </summary>
    internal bool Shift(SentenceView view, int at) => Find(Staging, view, at, out _) is { Event: Shifting };

    private (string Event, EventKind Kind)? Find(string role, SentenceView view, int at, out int end) =>
        roles[role].At(view, at, EventPhrases.Longest, out end);
}
