using Disagree.Claims.Clauses;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>
/// The claim that somebody has left office, where the article does not name it: "Ruth Keller, who had led it since 2018, resigned". Which
/// office that was, another article says.
/// </summary>
internal static class BareDeparture
{
    internal static Claim Of(Departure departure, ConceptTable concepts, ClaimContext context)
    {
        var view = departure.Sentence;
        var (document, leaver) = (view.Mentions.Document, departure.Leaver);
        var at = view.TokenFrom(departure.Words.Start);
        var span =
            view.Sentence.Span.Contains(leaver.Span) && leaver.Span.Start < departure.Words.Start
                ? view.Span(leaver.Span.Start, departure.Words.End)
                : departure.Words;
        var value = new NameValue(OfficeChanges.Left, NameType.Other) { Holders = Holders.Many };
        var claim = new Claim(document.Article, span, document.Quote(span), value)
        {
            Subject = leaver.Canonical,
            Property = RoleClaims.RoleOf,
            Mention = leaver with { Span = span, Rule = "departure" },
            Derivation = OfficeChanges.Left,
            IsByTheWay = !DepartureNews.Is(view),
        };
        return context.Complete(claim, view, Clause.Around(view, at, at + 1, concepts), isOfSpeaker: false);
    }
}
