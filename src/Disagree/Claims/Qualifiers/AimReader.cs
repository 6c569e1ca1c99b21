using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Qualifiers;

/// <summary>
/// Reads what money is for and to whom it goes: "40 million on roads", "9 million to schools", "cost the firm 40 million". Two sums are told
/// apart by it only where each says another.
/// </summary>
internal static class AimReader
{
    private const string What = "what for";
    private const string Whom = "to whom";
    private const int Reach = 5;
    private const int LongestNoun = 4;

    /// <summary>The qualifier; null where the words name no one thing.</summary>
    internal static Qualifier? Of(SentenceView view, QuantityMention mention, Claim claim, ConceptTable concepts)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Money)
        {
            return null;
        }

        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        return claim switch
        {
            { Figure.Name: "cost" } or { Property: "cost" } => Payer(view, at, concepts),
            { Figure.Of: Figures.FigureHolder.Giver } or { Property: "paid" or "allocated" } => Behind(view, end, concepts),
            _ => null,
        };
    }

    // "cost the firm 40 million"
    private static Qualifier? Payer(SentenceView view, int at, ConceptTable concepts)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (view.IsVerb(i))
            {
                return view.LemmaAt(i) is "cost" && Noun(view, i + 1, at, out var end) is { } noun && IsAmountNext(view, end, at)
                    ? new(Whom, Bearer(noun) ?? concepts.Widest(concepts.Thing(noun)), IsMarked: false)
                    : null;
            }
        }

        return null;
    }

    // one of them may be told for another: the town for its council, the firm for the airline
    private static string? Bearer(string noun) =>
        noun is "town" or "city" or "council" or "state" ? "public"
        : noun is "firm" or "company" or "airline" or "carrier" ? "firm"
        : null;

    // "cost the city about 9 million"
    private static bool IsAmountNext(SentenceView view, int end, int at)
    {
        for (var i = end; i < at; i++)
        {
            if (view.Tokens[i].Tag is Tag.Conjunction or Tag.Punctuation or Tag.Verb or Tag.PastVerb)
            {
                return false;
            }
        }

        return true;
    }

    private static Qualifier? Behind(SentenceView view, int end, ConceptTable concepts)
    {
        // "40 million last year on roads", "40 million in aid to farmers"
        for (var i = end; i < Math.Min(view.Tokens.Length - 1, end + Reach); i++)
        {
            if (view.Tokens[i].Tag is Tag.Preposition or Tag.To && !view.IsInTime(i + 1))
            {
                var isTo = view.WordAt(i) is "to";
                if (isTo || view.WordAt(i) is "on" or "for" or "into" or "in")
                {
                    var noun = Noun(view, i + 1, view.Tokens.Length, out var behind);
                    if (noun is not null && view.WordAt(i) is "in" && behind < view.Tokens.Length && view.WordAt(behind) is "to" or "for")
                    {
                        i = behind - 1;
                        continue;
                    }

                    return noun is null || (behind < view.Tokens.Length && view.WordAt(behind) is "and" or "or" or ",")
                        ? null
                        : new(isTo ? Whom : What, concepts.Widest(concepts.Thing(noun)), IsMarked: false);
                }

                return null;
            }

            if (!view.IsInTime(i) && view.Tokens[i].Tag is not Tag.Adverb)
            {
                return null;
            }
        }

        return null;
    }

    // the one noun of a short phrase that says what it is without another: "schools", "Kelo's schools", "a new hospital"
    private static string? Noun(SentenceView view, int from, int last, out int end)
    {
        string? noun = null;
        for (end = from; end < Math.Min(last, from + LongestNoun + 1); end++)
        {
            if (view.IsNoun(end) && view.NameAt(end) is null && !view.IsInNumber(end))
            {
                if (noun is not null)
                {
                    return null;
                }

                noun = view.LemmaAt(end);
            }
            else if (
                noun is not null
                || !(
                    view.Tokens[end].Tag is Tag.Determiner or Tag.Adjective or Tag.Possessive
                    || view.WordAt(end) is "its" or "their" or "his" or "her"
                    || (view.NameAt(end) is not null && end + 1 < last && view.Tokens[end + 1].Tag is Tag.Possessive)
                )
            )
            {
                break;
            }
        }

        return noun is null || IsGeneral(noun) ? null : noun;
    }

    // a word for what another article may call by its name
    private static bool IsGeneral(string noun) => noun is "project" or "plan" or "programme" or "aid";
}
