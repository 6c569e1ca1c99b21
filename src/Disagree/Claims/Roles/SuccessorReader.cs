using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>
/// Finds who has come into the place of somebody who left it: "named Paul Marlow in her place", "Paul Marlow takes her place", "Paul Marlow
/// is acting head".
/// </summary>
internal static class SuccessorReader
{
    private const int Near = 8;

    /// <summary>Whom the words of a sentence from a token on put into somebody's place; null where they put nobody.</summary>
    internal static NameMention? Of(SentenceView view, int from, NameMention leaver)
    {
        for (var i = from; i < view.Tokens.Length; i++)
        {
            if (IsPutIn(view, i) && view.NameAt(i + 1) is { Type: NameType.Person } named && IsOther(named, leaver))
            {
                return named;
            }

            if (
                IsPlaceOf(view, i)
                || (view.Is(i, WordClass.Interim) && !IsAhead(view, i))
                || (
                    view.WordAt(i) is "takes" or "took" or "taken" && i + 1 < view.Tokens.Length && view.WordAt(i + 1) is "over" or "charge"
                )
            )
            {
                if (Person(view, i, from, leaver) is { } successor)
                {
                    return successor;
                }
            }
        }

        return null;
    }

    // "replaced her lawyer, Ana Ruiz, | with Paul Marlow", "fired Ana Ruiz | and hired Paul Marlow"
    private static bool IsPutIn(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length
        && at > 0
        && (
            (view.WordAt(at) is "with" && IsBehindReplace(view, at))
            || (view.WordAt(at - 1) is "and" && (view.Is(at, WordClass.Appointing) || view.WordAt(at) is "hired"))
        );

    private static bool IsBehindReplace(SentenceView view, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (view.IsVerb(i))
            {
                return view.WordAt(i) is "replaced" or "replaces";
            }
        }

        return false;
    }

    // "in | her place", "takes | his portfolio", "as | his successor"
    private static bool IsPlaceOf(SentenceView view, int at) =>
        at > 0
        && at + 1 < view.Tokens.Length
        && view.Is(at, WordClass.Possessive)
        && (view.WordAt(at - 1) is "in" or "as" || view.LemmaAt(at - 1) is "take")
        && (view.Is(at + 1, WordClass.OfficeWord) || view.WordAt(at + 1) is "successor" or "replacement");

    private static bool IsAhead(SentenceView view, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Near); i--)
        {
            if (view.Tokens[i].Tag is Tag.Modal)
            {
                return true;
            }
        }

        return false;
    }

    // the holder of the interim role, else the last one named before, else the one behind: "acting head | Paul Marlow"
    private static NameMention? Person(SentenceView view, int at, int from, NameMention leaver)
    {
        var start = view.Tokens[at].Start;
        foreach (var role in view.Roles)
        {
            if (role.Span.Start <= start && start < role.Span.End && IsOther(role.Holder, leaver))
            {
                return role.Holder;
            }
        }

        for (var i = at - 1; i >= from; i--)
        {
            if (view.NameAt(i) is { Type: NameType.Person } name && IsOther(name, leaver))
            {
                return name;
            }
        }

        return null;
    }

    internal static bool IsOther(NameMention one, NameMention other) =>
        !string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal);
}
