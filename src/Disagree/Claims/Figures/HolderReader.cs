using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads who has a figure: the name in the subject, in "40 percent for the harbour party", "the dairy's owner (40 percent)", "the sentence
/// of Ida Holm".
/// </summary>
internal static class HolderReader
{
    private const int Reach = 8;

    /// <summary>The name in canonical form; null where none is said, as in "the company lost 4 million".</summary>
    internal static string? Of(SentenceView view, QuantityMention mention, FigureHolder kind)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        return kind is FigureHolder.Event or FigureHolder.Thing or FigureHolder.Sole ? null
            : kind is FigureHolder.Giver ? GiverReader.Of(view, mention)
            : Respective.Of(view, at)
                ?? Obligation.Payer(view, at)
                ?? (kind is FigureHolder.Named ? HolderBefore.Of(view, at) : Beside(view, at))
                ?? Behind(view, end)
                ?? (kind is FigureHolder.Named ? HolderAside.Of(view, at) ?? OfWho(view, at) : null)
                ?? OfSubject(view, mention, kind)
                ?? (kind is FigureHolder.Named ? LastPerson(view, mention, at) : null);
    }

    // "the harbour party on 40 percent", "the harbour party (40 percent)"
    private static string? Beside(SentenceView view, int at) =>
        at > 1 && view.WordAt(at - 1) is "on" or "(" && Name(view, at - 2) is { } before ? before.Canonical : null;

    // "40 percent for Ana Ruiz's harbour party", "the nine-year term of her brother, Ivar Holm", "the nine-year sentence given to Ivar
    // Holm"
    private static string? Behind(SentenceView view, int end)
    {
        NameMention? found = null;
        var opens = end;
        while (
            opens < view.Tokens.Length
            && opens < end + Reach
            && (view.IsNoun(opens) || view.Tokens[opens].Tag is Tag.Participle or Tag.PastVerb or Tag.Adjective)
        )
        {
            opens++;
        }

        opens = BehindOther(view, opens);
        // "40 seats went to the harbour party"
        opens += opens + 1 < view.Tokens.Length && view.WordAt(opens) is "went" or "go" or "fell" && view.WordAt(opens + 1) is "to" ? 1 : 0;
        if (opens >= view.Tokens.Length || view.WordAt(opens) is not ("for" or "of" or "to"))
        {
            return null;
        }

        for (var i = opens + 1; i < Math.Min(view.Tokens.Length, opens + Reach); i++)
        {
            if (Name(view, i) is { } name)
            {
                found = found is null or { Type: NameType.Person } ? name : found;
            }
            else if (
                view.Tokens[i].Tag is not (Tag.Determiner or Tag.Possessive or Tag.Noun or Tag.Adjective or Tag.ProperNoun)
                && !(view.WordAt(i) is "," && found is null)
                && view.WordAt(i) is not ("her" or "his" or "their")
            )
            {
                break;
            }
        }

        return found?.Canonical;
    }

    /// <summary>Whether it is set against that of somebody else, and so not against another time: "against 41 percent for Ana Ruiz".</summary>
    internal static bool IsOfOther(SentenceView view, QuantityMention mention, Figure figure) =>
        figure.Of is FigureHolder.Named && Behind(view, view.TokenFrom(mention.Span.End)) is not null;

    // "900, or 40 percent, for Ana Ruiz"; "40 percent and nine seats for Ana Ruiz"
    private static int BehindOther(SentenceView view, int from)
    {
        if (
            from + 3 < view.Tokens.Length
            && view.WordAt(from) is "and"
            && view.Tokens[from + 1].Tag is Tag.Number or Tag.NumberWord
            && view.WordAt(from + 3) is "for"
        )
        {
            return from + 3;
        }

        var at = from;
        while (
            at < Math.Min(view.Tokens.Length, from + Reach)
            && (view.WordAt(at) is "," or "or" or "(" or ")" or "%" or "percent" or "per" or "cent" || view.Tokens[at].Tag is Tag.Number)
        )
        {
            at++;
        }

        return at < view.Tokens.Length && view.WordAt(at) is "for" ? at : from;
    }

    // "Ana Ruiz's harbour party", "Ana Ruiz of the harbour party", "her brother, Ivar Holm, 61,"
    internal static string? OfSubject(SentenceView view, QuantityMention mention, FigureHolder kind)
    {
        if (mention.Subject is not { } subject || subject.Start > mention.Span.Start)
        {
            return null;
        }

        NameMention? found = null;
        var i = view.TokenFrom(subject.Start);
        for (; i < view.Tokens.Length && view.Tokens[i].Start < subject.End; i++)
        {
            var name = Name(view, i) ?? view.PronounAt(i);
            found = name is not null && (found is null || (found.Type is NameType.Person && !IsMember(view, found, i))) ? name : found;
        }

        // "Ana Ruiz's brother, Ivar Holm, was jailed for nine years"
        if (found is { Type: NameType.Person } && IsKin(view, view.TokenFrom(found.Span.End), i))
        {
            found = null;
        }

        if (
            found is null
            && i + 1 < view.Tokens.Length
            && view.WordAt(i) is ","
            && Name(view, i + 1) is { Type: NameType.Person } apposition
        )
        {
            return apposition.Canonical;
        }

        return found?.Canonical ?? (kind is FigureHolder.Named && IsBody(view, i - 1) ? view.WordAt(i - 1).ToString() : null);
    }

    // "succeeded Ivar Holm, who was given nine years"
    private static string? OfWho(SentenceView view, int at)
    {
        for (var i = at - 1; i > 1 && i > at - Reach && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.WordAt(i) is "who")
            {
                return Name(view, view.WordAt(i - 1) is "," ? i - 2 : i - 1) is { Type: NameType.Person } name ? name.Canonical : null;
            }
        }

        return null;
    }

    private static bool IsKin(SentenceView view, int behind, int end) =>
        behind + 1 < end
        && view.Tokens[behind].Tag is Tag.Possessive
        && view.IsPersonNoun(end - 1)
        && end + 1 < view.Tokens.Length
        && view.WordAt(end) is ","
        && Name(view, end + 1) is { Type: NameType.Person };

    // "the Alliance": short for a name
    internal static bool IsBody(SentenceView view, int last) =>
        last > 0 && char.IsUpper(view.WordAt(last)[0]) && view.WordAt(last - 1) is "the" or "The" && view.NameAt(last) is null;

    // "Ana Ruiz of the harbour party": hers
    private static bool IsMember(SentenceView view, NameMention person, int name) =>
        view.TokenFrom(person.Span.End) is var of && of < name && view.WordAt(of) is "of" or "for" or "from" or "(";

    // "the sentence given to Ida Holm was replaced with one of nine years"
    private static string? LastPerson(SentenceView view, QuantityMention mention, int at)
    {
        for (var i = at - 1; mention.Quantity.Unit.Dimension is Dimension.Duration && i >= 0; i--)
        {
            if (Name(view, i) is { Type: NameType.Person } name)
            {
                return name.Canonical;
            }
        }

        return null;
    }

    internal static NameMention? Name(SentenceView view, int token) =>
        view.NameAt(token) is { Type: not NameType.Place, Rule: not "demonym" } name ? name : null;
}
