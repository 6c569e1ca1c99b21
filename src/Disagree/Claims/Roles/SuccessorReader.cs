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
            if (
                (PutIn(view, i) ?? Accession.Of(view, i) ?? (IsPlaceOf(view, i) ? Before(view, i, from, leaver) : null)) is { } successor
                && IsOther(successor, leaver)
            )
            {
                return successor;
            }
        }

        return Interim(view, from, leaver);
    }

    internal static bool IsOther(NameMention one, NameMention other) =>
        !string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal);

    // "replaced her lawyer, Ana Ruiz, with | Paul Marlow", "fired Ana Ruiz and hired | Paul Marlow"
    private static NameMention? PutIn(SentenceView view, int at) =>
        at > 0
        && at + 1 < view.Tokens.Length
        && view.NameAt(at + 1) is { Type: NameType.Person } named
        && (
            (view.WordAt(at) is "with" && IsBehindReplace(view, at))
            || (view.WordAt(at - 1) is "and" && (view.Is(at, WordClass.Appointing) || view.WordAt(at) is "hired"))
        )
            ? named
            : null;

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

    // "in | her place", "as | his successor"
    private static bool IsPlaceOf(SentenceView view, int at) =>
        at > 0
        && at + 1 < view.Tokens.Length
        && view.Is(at, WordClass.Possessive)
        && view.WordAt(at - 1) is "in" or "as"
        && (view.Is(at + 1, WordClass.OfficeWord) || view.WordAt(at + 1) is "place" or "stead" or "successor" or "replacement");

    // "named | Paul Marlow in her place"
    private static NameMention? Before(SentenceView view, int at, int from, NameMention leaver)
    {
        for (var i = at - 1; i >= from; i--)
        {
            if (view.NameAt(i) is { Type: NameType.Person } name && IsOther(name, leaver))
            {
                return name;
            }
        }

        return null;
    }

    // "Paul Marlow is | acting | head", which is a role of his; not "was acting under pressure"
    private static NameMention? Interim(SentenceView view, int from, NameMention leaver)
    {
        foreach (var role in view.Roles)
        {
            var end = view.TokenFrom(role.Span.End);
            for (var i = Math.Max(from, view.TokenFrom(role.Span.Start)); i < end && IsOther(role.Holder, leaver); i++)
            {
                if (view.Is(i, WordClass.Interim) && !IsAhead(view, i))
                {
                    return role.Holder;
                }
            }
        }

        return null;
    }

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
}
