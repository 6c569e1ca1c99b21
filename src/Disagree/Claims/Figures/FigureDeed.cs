using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads the figure that a verb says: "lost 4 million", "was jailed for nine years", "fined the dairy 4 million", "sold the dairy for 4
/// million".
/// </summary>
internal sealed class FigureDeed(FigureTable table)
{
    private const int Reach = 8;

    /// <summary>The figure; null where no verb of the table is said of the amount.</summary>
    internal Figure? Of(SentenceView view, int at, int end, Dimension dimension)
    {
        var before = at - 1;
        if (before < 0)
        {
            return null;
        }

        return view.WordAt(before) switch
        {
            "to" or "for" when dimension is Dimension.Duration => (
                Verb(view, before - 1) is >= 0 and var verb ? table.OfVerb(view.LemmaAt(verb), dimension) : null
            ) ?? Whole(view, before, dimension),
            "for" when dimension is Dimension.Money or Dimension.Rate => Whole(view, before, dimension),
            _ when view.IsVerb(before) => table.OfVerb(
                IsOfLand(view, end, dimension) ? $"{view.LemmaAt(before)} land" : view.LemmaAt(before),
                dimension
            ),
            // "the 40 million requested"
            _ when end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Participle or Tag.PastVerb => table.OfVerb(
                view.LemmaAt(end),
                dimension
            ),
            _ => dimension is Dimension.Money or Dimension.Duration && Verb(view, before) is >= 0 and var verb && verb < before
                ? table.OfVerb(view.LemmaAt(verb), dimension)
                : null,
        };
    }

    // "hold 40 percent [of the town]"
    private static bool IsOfLand(SentenceView view, int end, Dimension dimension)
    {
        if (dimension is not Dimension.Ratio || end + 1 >= view.Tokens.Length || view.WordAt(end) is not "of")
        {
            return false;
        }

        var at = end + 1;
        while (at + 1 < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective or Tag.Pronoun)
        {
            at++;
        }

        return view.WordAt(at) is "city" or "town" or "country" or "territory";
    }

    // "bought the dairy for", "changed hands for", "dragged on for"
    private Figure? Whole(SentenceView view, int preposition, Dimension dimension)
    {
        for (var i = preposition - 1; i >= Math.Max(0, preposition - Reach) && !FigureWords.EndsPhrase(view, i); i--)
        {
            if (view.IsVerb(i))
            {
                return table.OfVerb($"{view.LemmaAt(i)} for", dimension)
                    ?? (i + 1 < preposition ? table.OfVerb($"{view.LemmaAt(i)} {view.WordAt(i + 1)} for", dimension) : null);
            }
        }

        return null;
    }

    // "fined the dairy", "cost her", "sentenced him"; -1 where no verb stands before the one whom it befalls
    private static int Verb(SentenceView view, int last)
    {
        for (var i = last; i > Math.Max(-1, last - Reach); i--)
        {
            if (view.IsVerb(i))
            {
                return i;
            }

            if (
                !view.IsNoun(i)
                && view.Tokens[i].Tag
                    is not (Tag.Determiner or Tag.Adjective or Tag.Possessive or Tag.Pronoun or Tag.Word or Tag.Adverb or Tag.ProperNoun)
                && view.WordAt(i) is not ("her" or "its" or "their" or "his")
            )
            {
                break;
            }
        }

        return -1;
    }
}
