namespace Disagree.Claims.Owners;

/// <summary>
/// Tells a first word that is no name for all its capital: one that a headline shouts, "EVIL thief jailed for nine years", and one of several
/// things, "Vines are grown".
/// </summary>
internal static class NoName
{
    private const int Shortest = 4;

    internal static bool Is(SentenceView view, int at, int end) =>
        at == 0
        && end == 1
        && view.Tokens.Length > 1
        && view.WordAt(0).Length >= Shortest
        && (IsInCapitals(view) || (view.WordAt(0)[^1] is 's' && view.WordAt(1) is "are" or "were"));

    private static bool IsInCapitals(SentenceView view) =>
        !view.WordAt(0).ContainsAnyInRange('a', 'z') && view.IsNoun(1) && char.IsLower(view.WordAt(1)[0]);
}
