namespace Disagree.Claims.Owners;

/// <summary>Tells a word that a headline shouts, and that is no name: "EVIL thief jailed for nine years".</summary>
internal static class Shout
{
    private const int Shortest = 4;

    internal static bool Is(SentenceView view, int at, int end) =>
        at == 0
        && end == 1
        && view.WordAt(0).Length >= Shortest
        && !view.WordAt(0).ContainsAnyInRange('a', 'z')
        && view.Tokens.Length > 1
        && view.IsNoun(1)
        && char.IsLower(view.WordAt(1)[0]);
}
