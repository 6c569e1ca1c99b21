using Disagree.Articles;
using Disagree.Claims.Counts;
using Disagree.Claims.Places;
using Disagree.Claims.Wording;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads of what a figure is: bridge of "the cost of the bridge is put at 4 million", of "its cost rose to 4 million" behind a sentence
/// about the bridge, and of "4 million for the bridge".
/// </summary>
internal sealed class ThingReader(ContentWord words)
{
    private const int ReachBehind = 7;
    private const int ReachBack = 6;
    private static readonly string[] Given = ["aid", "loan", "help", "grant", "gift", "relie", "assis", "packa", "donat", "inves", "fundi"];
    private readonly ThingNoun nouns = new(words);

    /// <summary>
    /// The words that name it, each cut to its stem; of a stake the firm, of a distance what lies there, of people held what for. None
    /// where the words do not tell.
    /// </summary>
    internal IReadOnlySet<string> Of(SentenceView view, QuantityMention mention, Figure? figure, string? property) =>
        figure is { IsOfThing: true } ? Of(view, mention, figure)
        : figure is { Name: StakeReader.Stake } ? StakeReader.Things(view, mention)
        : DistanceReader.Is(property) ? DistanceReader.Spot(view, mention)
        : OffenceReader.Of(view, mention, property, words);

    private HashSet<string> Of(SentenceView view, QuantityMention mention, Figure figure)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        OfPhrases(view, at, found);
        Behind(view, end, found);
        if (figure.Of is FigureHolder.Giver)
        {
            found.ExceptWith(Given);
        }

        if (figure.Of is not FigureHolder.Giver && found.Count == 0)
        {
            var subject = mention.Subject is { } said && said.End <= mention.Span.Start ? said : (TextSpan?)null;
            if (Pronoun(view, at) is >= 0 and var pronoun && !(subject is { } behind && view.TokenFrom(behind.Start) > pronoun + 1))
            {
                OfSubject(view, pronoun, pronoun + 1, found);
            }
            else if (subject is { } span)
            {
                OfSubject(view, view.TokenFrom(span.Start), view.TokenFrom(span.End), found);
            }
        }

        return found;
    }

    // "the cost of the bridge ... at", "the bill for the bridge"
    private void OfPhrases(SentenceView view, int at, HashSet<string> found)
    {
        for (var i = at - 1; i > 0 && !Ends(view, i); i--)
        {
            if (view.WordAt(i) is "of" or "for" && (view.IsNoun(i - 1) || view.Tokens[i - 1].Tag is Tag.Word))
            {
                Nouns(view, i + 1, at, found);
            }
        }
    }

    // "on the bridge", "for a bridge"; "a 4 million euro bridge"
    private void Behind(SentenceView view, int end, HashSet<string> found)
    {
        if (end < view.Tokens.Length && view.WordAt(end) is "for" or "on" or "in" or "to")
        {
            end++;
        }

        Nouns(view, end, Math.Min(view.Tokens.Length, end + ReachBehind), found);
    }

    private static int Pronoun(SentenceView view, int at)
    {
        for (var i = at - 1; i >= 0 && view.WordAt(i) is not (";" or ":"); i--)
        {
            if (IsPronoun(view, i))
            {
                return i;
            }

            if (view.WordAt(i) is ",")
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsPronoun(SentenceView view, int i) => view.WordAt(i) is "it" or "its" or "It" or "Its" or "which";

    private void OfSubject(SentenceView view, int first, int end, HashSet<string> found)
    {
        if (view.WordAt(first) is "which" && first > 1)
        {
            Back(view, view.WordAt(first - 1) is "," ? first - 2 : first - 1, found);
        }
        else if (IsPronoun(view, first) || view.WordAt(first) is "This" or "That")
        {
            if (view.Before is { } before)
            {
                Opening(before, found);
            }
        }
        else
        {
            Nouns(view, first, end, found);
        }
    }

    // "a recount by hand" of "a recount by hand, which would cost"
    private void Back(SentenceView view, int last, HashSet<string> found)
    {
        for (
            var i = last;
            i >= Math.Max(0, last - ReachBack)
                && !(view.IsVerb(i) && !ThingNoun.IsNoun(view, i))
                && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Auxiliary or Tag.Modal);
            i--
        )
        {
            nouns.Add(view, i, found);
        }
    }

    // what the sentence before speaks of: the bridge of "The bridge at Arvik is late", and of "Holm said the bridge would be late"
    private void Opening(SentenceView view, HashSet<string> found)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal or Tag.Preposition or Tag.Punctuation)
            {
                if (found.Count > 0)
                {
                    return;
                }
            }
            else
            {
                nouns.Add(view, i, found);
            }
        }
    }

    // no farther than the noun phrase, of which "of the bridge" is part
    private void Nouns(SentenceView view, int first, int end, HashSet<string> found)
    {
        for (
            var i = first;
            i < Math.Min(end, view.Tokens.Length)
                && (
                    ThingNoun.IsInPhrase(view, i)
                    || (i > first && view.WordAt(i) is "of" or "for" or "on")
                    || (i > first && view.WordAt(i) is "to" or "with" && view.WordAt(i - 1) is "related" or "relating" or "associated")
                );
            i++
        )
        {
            nouns.Add(view, i, found);
        }
    }

    private static bool Ends(SentenceView view, int i) => FigureWords.EndsPhrase(view, i) || view.IsInNumber(i);
}
