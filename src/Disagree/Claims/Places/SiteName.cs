using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Reads the one site at which people were harmed, where its name ends in a word for such: St Mark's Church of "93 people were killed at St
/// Mark's Church".
/// </summary>
internal static class SiteName
{
    private const int Reach = 10;

    /// <summary>The canonical name of the site; null where the words name none.</summary>
    internal static string? Of(Claim claim, SentenceView view, QuantityMention mention)
    {
        if (claim is not { Property: PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Missing, Stock: null })
        {
            return null;
        }

        foreach (var name in view.Names)
        {
            if (name.Type is NameType.Organization or NameType.Place or NameType.Other && IsAt(view, name) && IsNear(view, name, mention))
            {
                return name.Canonical;
            }
        }

        return null;
    }

    // "at St Mark's Church", "inside the Palm Hotel"; not "a doctor at the Palm Hospital said"
    private static bool IsAt(SentenceView view, NameMention name)
    {
        var (at, end) = (view.TokenFrom(name.Span.Start), view.TokenFrom(name.Span.End));
        at -= at > 0 && view.WordAt(at - 1) is "the" ? 1 : 0;
        return at > 0
            && view.Is(at - 1, WordClass.Where)
            && view.Is(end - 1, WordClass.PublicBuilding)
            && !(at > 1 && view.IsPersonNoun(at - 2))
            && !(end < view.Tokens.Length && (view.IsVerb(end) && view.LemmaAt(end) is "say" or "tell" or "report"));
    }

    // no other amount stands between
    private static bool IsNear(SentenceView view, NameMention name, QuantityMention mention)
    {
        var (from, to) =
            name.Span.Start < mention.Span.Start
                ? (view.TokenFrom(name.Span.End), view.TokenFrom(mention.Span.Start))
                : (view.TokenFrom(mention.Span.End), view.TokenFrom(name.Span.Start));
        for (var i = from; i < to; i++)
        {
            if (view.IsInNumber(i, mention) || view.WordAt(i) is ";" or ":")
            {
                return false;
            }
        }

        return to - from is >= 0 and <= Reach;
    }
}
