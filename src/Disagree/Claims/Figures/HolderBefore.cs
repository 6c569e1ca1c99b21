using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads whose a figure is from the name before the amount: "the harbour party on 40 percent", "the harbour party (40 percent, nine
/// seats)", "Ana Ruiz's 40 percent", "Ana Ruiz, a lawyer, with 40 percent".
/// </summary>
internal static class HolderBefore
{
    private const int Reach = 10;

    /// <summary>The name in canonical form, or as it stands there where it is written like one; null where none stands there.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="amount">The first token of the amount.</param>
    internal static string? Of(SentenceView view, int amount)
    {
        var at = amount - 1;
        if (at < 1)
        {
            return null;
        }

        // "giving Ana Ruiz of the Harbour Party (HP) 40 votes"
        if (view.WordAt(at) is ")" && at > 3 && view.WordAt(at - 2) is "(")
        {
            return Name(view, at - 3);
        }

        if (view.WordAt(at) is ",")
        {
            return Opening(view, at) is > 0 and var bracket ? BeforeBracket(view, bracket) : BesideComma(view, at);
        }

        if (view.WordAt(at) is "(")
        {
            return BeforeBracket(view, at);
        }

        if (view.WordAt(at) is "on" or "at" or "with" or ":" || view.Tokens[at].Tag is Tag.Possessive)
        {
            at -= view.WordAt(at - 1) is "down" or "up" ? 2 : 1;
        }

        return at <= 0 ? null
            : view.WordAt(at) is "," ? BesideComma(view, at) ?? Apposed(view, at)
            : Name(view, at) ?? (HolderReader.IsBody(view, at) ? view.WordAt(at).ToString() : null);
    }

    // the bracket of "(40 percent, nine seats"; -1 where none is open
    private static int Opening(SentenceView view, int comma)
    {
        for (var i = comma - 1; i >= Math.Max(1, comma - Reach); i--)
        {
            if (view.WordAt(i) is "(")
            {
                return i;
            }

            if (view.WordAt(i) is ")" || view.IsVerb(i) || view.NameAt(i) is not null)
            {
                break;
            }
        }

        return -1;
    }

    // "Jan Berg 900 (40 percent)"
    private static string? BeforeBracket(SentenceView view, int bracket)
    {
        var at = bracket - 1;
        foreach (var other in view.Quantities)
        {
            if (view.TokenFrom(other.Span.End) == bracket && at > 0)
            {
                return HolderReader.Of(view, other, FigureHolder.Named);
            }
        }

        return Name(view, at) ?? Capitals(view, at);
    }

    // "Ana Ruiz of the harbour party, 40 percent"
    private static string? BesideComma(SentenceView view, int comma)
    {
        var last = HolderReader.Name(view, comma - 1);
        var of = comma - 1;
        while (of > 0 && last is not null && view.Tokens[of].Start >= last.Span.Start)
        {
            of--;
        }

        of -= of > 0 && view.WordAt(of) is "the" ? 1 : 0;
        return last is not null && of > 0 && view.WordAt(of) is "of" or "for" or "from" ? Name(view, of - 1) : null;
    }

    // "Ana Ruiz, a former lawyer, with 40 percent"
    private static string? Apposed(SentenceView view, int comma)
    {
        var opening = CommaAside.Opening(view, comma, Reach);
        return opening > 0 && view.Tokens[opening + 1].Tag is Tag.Determiner && !HasVerb(view, opening + 1, comma)
            ? Name(view, opening - 1)
            : null;
    }

    // not "a spokesman said 40"; but "a retired lawyer"
    private static bool HasVerb(SentenceView view, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (view.IsVerb(i) && view.Tokens[i - 1].Tag is not Tag.Determiner)
            {
                return true;
            }
        }

        return false;
    }

    // "Ana Ruiz of the harbour party": hers
    private static string? Name(SentenceView view, int at)
    {
        if (HolderReader.Name(view, at) is not { } name)
        {
            return null;
        }

        var of = view.TokenFrom(name.Span.Start) - 1;
        of -= of > 0 && view.WordAt(of) is "the" ? 1 : 0;
        return of > 0 && view.WordAt(of) is "of" && HolderReader.Name(view, of - 1) is { Type: NameType.Person } person
            ? person.Canonical
            : name.Canonical;
    }

    // "Movement for Tomorrow (40 percent)": a name that no table knows
    private static string? Capitals(SentenceView view, int last)
    {
        var first = last + 1;
        for (var i = last; i > 0 && (char.IsUpper(view.WordAt(i)[0]) || (i < last && view.WordAt(i) is "for" or "of" or "and")); i--)
        {
            first = char.IsUpper(view.WordAt(i)[0]) ? i : first;
        }

        return first <= last ? view.Text[view.Tokens[first].Start..view.Tokens[last].End] : null;
    }
}
