using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads which firm has a figure whose own words name none: "At Arvik Mills, profit rose to 4 million", "Arvik Mills said revenue fell 4
/// percent".
/// </summary>
internal static class FirmBeside
{
    private const int Reach = 4;

    /// <summary>The name in canonical form; null where the sentence names none so.</summary>
    internal static string? Of(SentenceView view, QuantityMention mention, Figure figure) =>
        figure.Of is FigureHolder.Body ? OfOpening(view) ?? OfPronoun(view, mention) ?? OfSpeaker(view, mention) : null;

    // "At Arvik Mills, profit rose"
    private static string? OfOpening(SentenceView view) =>
        view.Tokens.Length > 2
        && view.WordAt(0) is "At" or "For"
        && Firm(view, 1) is { } firm
        && view.TokenFrom(firm.Span.End) is var end
        && end < view.Tokens.Length
        && view.WordAt(end) is ","
            ? firm.Canonical
            : null;

    // "Arvik Mills was alone, as its sales fell"
    private static string? OfPronoun(SentenceView view, QuantityMention mention)
    {
        var its = mention.Subject is { } subject && subject.Start < mention.Span.Start ? view.TokenFrom(subject.Start) : 0;
        its -= its > 0 && view.WordAt(its) is not ("its" or "their") ? 1 : 0;
        return its > 1 && view.WordAt(its) is "its" or "their" && Firm(view, 0) is { Type: NameType.Organization } firm
            ? firm.Canonical
            : null;
    }

    // "Arvik Mills, a dairy in Lowick, said its profit rose"
    private static string? OfSpeaker(SentenceView view, QuantityMention mention)
    {
        if (mention.Subject is not { } subject || subject.Start > mention.Span.Start)
        {
            return null;
        }

        var first = view.TokenFrom(subject.Start);
        for (var i = first - 1; i > 0 && i >= first - Reach; i--)
        {
            if (view.IsVerb(i))
            {
                return view.IsLemma(i, WordClass.Telling) || view.LemmaAt(i) is "announce" ? Before(view, i) : null;
            }
        }

        return null;
    }

    // the name right before the verb
    private static string? Before(SentenceView view, int verb)
    {
        var at = verb - 1;
        at -= at > 0 && (view.Tokens[at].Tag is Tag.Adverb or Tag.Auxiliary || view.WordAt(at) is ",") ? 1 : 0;
        return at >= 0 && Firm(view, at) is { } firm && !IsOf(view, view.TokenFrom(firm.Span.Start) - 1) ? firm.Canonical : null;
    }

    // "an analyst at Arvik Mills said"
    private static bool IsOf(SentenceView view, int at) => at >= 0 && view.Tokens[at].Tag is Tag.Preposition;

    private static NameMention? Firm(SentenceView view, int token) =>
        HolderReader.Name(view, token) is { Type: not NameType.Person } name ? name : null;
}
