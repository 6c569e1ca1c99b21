using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>
/// Reads verbs that say what happened only with a place behind them: "rebels took Lowick", "the ferry left Lowick at 9 a.m.".
/// </summary>
internal static class PlaceVerb
{
    /// <summary>The kind of event; null where no place follows the verb, or something is left behind there.</summary>
    internal static (string Event, EventKind Kind)? Of(SentenceView view, int verb)
    {
        if (verb + 1 >= view.Tokens.Length || view.NameAt(verb + 1) is not { Type: not (NameType.Person or NameType.Organization) } place)
        {
            return null;
        }

        var behind = view.TokenFrom(place.Span.End);
        return view.LemmaAt(verb) switch
        {
            "take" when place.Type is NameType.Place => ("capture of a place", EventKind.Place),
            "leave"
                when behind >= view.Tokens.Length || (view.Tokens[behind].Tag is Tag.Preposition && view.WordAt(behind) is not "without") =>
                ("departure", EventKind.Again),
            _ => null,
        };
    }
}
