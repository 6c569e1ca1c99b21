using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>
/// Whether the words behind a verb of saying show that a body says them: "Northwind said | it plans to sell", "Northwind told | investors
/// on Monday that it will close", "Northwind said | its boats are old".
/// </summary>
internal sealed class BodyVoice(NameLexicon lexicon)
{
    private const int LongestOpening = 5;

    /// <summary>Whether what begins at a token is said by a body of itself.</summary>
    public bool Speaks(Capitals capitals, int at)
    {
        var last = Math.Min(capitals.Tokens.Length, at + LongestOpening);
        while (at < last && IsOpening(capitals, at))
            at++;
        return capitals.Is(at, "its") || (capitals.Is(at, "it") && IsDeed(capitals, at + 1));
    }

    // "investors", "on Monday", "that"
    private bool IsOpening(Capitals capitals, int at) =>
        capitals.Of(at) is "on" or "that" or "yesterday" or "today"
        || lexicon.Is(capitals.Tokens[at], Cue.Told)
        || lexicon.IsCalendar(capitals.Tokens[at]);

    // "it | plans", "it | will"
    private bool IsDeed(Capitals capitals, int at) =>
        at < capitals.Tokens.Length
        && (
            capitals.Of(at) is "will" or "would" or "has" or "had" or "is" or "was" or "'s" or "’s"
            || lexicon.Is(capitals.Tokens[at], Cue.BodyDeed)
        );
}
