using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>
/// Reads verbs that say what happened only with the name beside them: "rebels took Lowick", "the ferry left Lowick at 9 a.m.", "Ana Ruiz
/// leaves on Friday".
/// </summary>
internal static class PlaceVerb
{
    /// <summary>The kind of event; null where no such name stands there.</summary>
    internal static (string Event, EventKind Kind)? Of(SentenceView view, int verb)
    {
        if (view.LemmaAt(verb) is "leave" && verb + 2 < view.Tokens.Length && IsGoing(view, verb))
        {
            return ("resignation", EventKind.Once);
        }

        // "Ana Ruiz stepped aside on Friday"; not "to let them through"
        if (view.LemmaAt(verb) is "step" && verb + 1 < view.Tokens.Length && view.WordAt(verb + 1) is "aside")
        {
            var rest = BehindTime.From(view, verb + 2);
            return rest < view.Tokens.Length && view.WordAt(rest) is "as" || BehindTime.IsNone(view, verb + 2)
                ? ("resignation", EventKind.Once)
                : null;
        }

        if (verb + 1 >= view.Tokens.Length || view.NameAt(verb + 1) is not { Type: not NameType.Person } place)
        {
            return null;
        }

        var behind = view.TokenFrom(place.Span.End);
        return view.LemmaAt(verb) switch
        {
            "take" when place.Type is NameType.Place => ("capture of a place", EventKind.Place),
            "leave"
                when place.Type is not NameType.Organization
                    && (
                        behind >= view.Tokens.Length || (view.Tokens[behind].Tag is Tag.Preposition && view.WordAt(behind) is not "without")
                    ) => ("departure", EventKind.Again),
            _ => null,
        };
    }

    // "Ana Ruiz, who took over in 2019, leaves on Friday": she, and nothing behind the verb but the time
    private static bool IsGoing(SentenceView view, int verb)
    {
        var time = view.Tokens[verb + 1].Tag is Tag.Preposition ? verb + 2 : verb + 1;
        if (!view.IsInTime(time))
        {
            return false;
        }

        return IsPerson(view, Subject(view, verb));
    }

    private static bool IsPerson(SentenceView view, int at) =>
        at >= 0 && (view.NameAt(at) is { Type: NameType.Person } || view.PronounAt(at) is { Type: NameType.Person });

    private static int Subject(SentenceView view, int verb)
    {
        var at = verb - 1;
        while (at > 0 && (view.Tokens[at].Tag is Tag.Modal or Tag.Auxiliary or Tag.To or Tag.Adverb || view.Is(at, WordClass.Planned)))
        {
            at--;
        }

        return at > 0 && view.WordAt(at) is "," ? Aside.Before(view, at) : at;
    }
}
