using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads whose an amount is in a list that "respectively" matches with a list of names: "Ana Ruiz and Paul Marlow were jailed for nine and
/// four years respectively".
/// </summary>
internal static class Respective
{
    private const string Word = "respectively";

    /// <summary>The name that stands as far in its list as the amount in its own; null where the sentence has no such lists.</summary>
    internal static string? Of(SentenceView view, int at)
    {
        if (!IsSaid(view, at))
        {
            return null;
        }

        var before = NumbersBefore(view, at);
        var names = Names(view, at);
        return before < names.Count && names.Count > 1 ? names[before] : null;
    }

    private static bool IsSaid(SentenceView view, int at)
    {
        for (var i = at; i < view.Tokens.Length; i++)
        {
            if (view.WordAt(i) is Word)
            {
                return true;
            }
        }

        return false;
    }

    // one of "nine | and four years"
    private static int NumbersBefore(SentenceView view, int at)
    {
        var count = 0;
        for (var i = at - 1; i >= 0; i--)
        {
            if (view.Tokens[i].Tag is Tag.Number or Tag.NumberWord)
            {
                count++;
            }
            else if (view.WordAt(i) is not ("and" or ",") && !(view.Tokens[i].Tag is Tag.Noun && count == 0))
            {
                break;
            }
        }

        return count;
    }

    // the last list of names before a token
    private static List<string> Names(SentenceView view, int at)
    {
        var names = new List<string>();
        var isOpen = false;
        for (var i = 0; i < at; i++)
        {
            if (view.NameAt(i) is { } name)
            {
                if (!isOpen && names.Count > 0 && !string.Equals(names[^1], name.Canonical, StringComparison.Ordinal))
                {
                    names.Clear();
                }

                if (names.Count == 0 || !string.Equals(names[^1], name.Canonical, StringComparison.Ordinal))
                {
                    names.Add(name.Canonical);
                }

                isOpen = false;
            }
            else if (Given(view, i) is { } relative)
            {
                names.Clear();
                names.Add(relative);
            }
            else if (view.WordAt(i) is "and" or ",")
            {
                isOpen = names.Count > 0 && (isOpen || view.NameAt(i - 1) is not null || Given(view, i - 1) is not null);
            }
            else
            {
                isOpen = false;
            }
        }

        return names;
    }

    // "Ana | and Paul Ruiz": Ana Ruiz
    private static string? Given(SentenceView view, int at) =>
        at >= 0
        && at + 2 < view.Tokens.Length
        && view.NameAt(at) is null
        && char.IsUpper(view.WordAt(at)[0])
        && view.WordAt(at + 1) is "and"
        && view.NameAt(at + 2) is { Type: NameType.Person } other
        && other.Canonical.LastIndexOf(' ') is > 0 and var cut
            ? string.Concat(view.WordAt(at), other.Canonical.AsSpan(cut))
            : null;
}
