using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Reads where all those live who are counted: Tarawe of "Tarawe is home to 9,000 people", "9,000 people live on Tarawe", "Tarawe, where
/// 9,000 people live" and "Tarawe, a town of 9,000".
/// </summary>
internal sealed class HomeReader(StockWords words)
{
    private const int Reach = 4;

    /// <summary>The place; null where the words do not say that the amount is of those who live at one.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The amount.</param>
    /// <param name="isOfAnybody">Whether it counts people of whatever kind.</param>
    internal StockHolder? Of(SentenceView view, QuantityMention mention, bool isOfAnybody)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        return (isOfAnybody || mention.Counted is null) && at > 0
                ? HomeTo(view, at)
                    ?? PopulationOf(view, mention, at)
                    ?? TownOf(view, at, isOfAnybody)
                    ?? Housing(view, mention, at, isOfAnybody)
                    ?? (isOfAnybody ? Living(view, mention, at) : null)
            : isOfAnybody ? Living(view, mention, at)
            : null;
    }

    // "Tarawe is home to 9,000", "Tarawe, home to 9,000"
    private static StockHolder? HomeTo(SentenceView view, int at)
    {
        if (at < 2 || view.WordAt(at) is not "to" || view.WordAt(at - 1) is not "home")
        {
            return null;
        }

        var end = at - 1;
        while (end > 0 && (view.Tokens[end - 1].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb || view.WordAt(end - 1) is "," or "which"))
        {
            end--;
        }

        return end > 0 && view.PronounAt(end - 1) is { } meant ? new(meant.Canonical, null)
            : end > 0 ? HolderPhrase.Before(view, end) ?? StockHolder.Unread
            : StockHolder.Unread;
    }

    // "has a population of 9,000", "Arvik's population of 9,000"
    private static StockHolder? PopulationOf(SentenceView view, QuantityMention mention, int at)
    {
        if (at < 2 || view.WordAt(at) is not "of" || view.LemmaAt(at - 1) is not "population")
        {
            return null;
        }

        var first = at - 1;
        while (first > 0 && view.Tokens[first - 1].Tag is Tag.Determiner or Tag.Adjective)
        {
            first--;
        }

        return first == 0 ? StockHolder.Unread
            : view.Tokens[first - 1].Tag is Tag.Possessive ? HolderPhrase.Before(view, first - 1) ?? StockHolder.Unread
            : view.LemmaAt(first - 1) is "with" ? HolderPhrase.Before(view, first - 1) ?? StockHolder.Unread
            : HolderOfVerb.Of(view, mention, first - 1) ?? StockHolder.Unread;
    }

    // "the town of 9,000", "Tarawe, a town of 9,000"
    private StockHolder? TownOf(SentenceView view, int at, bool isOfAnybody)
    {
        if (at < 2 || view.WordAt(at) is not "of" || !words.IsHome(view.LemmaAt(at - 1)) || !isOfAnybody)
        {
            return null;
        }

        var first = at - 1;
        while (first > 0 && view.Tokens[first - 1].Tag is Tag.Determiner or Tag.Adjective or Tag.Noun && view.WordAt(first - 1) is not ",")
        {
            first--;
        }

        return new(
            first > 1 && view.WordAt(first - 1) is "," && view.NameAt(first - 2) is { } name ? name.Canonical : null,
            view.LemmaAt(at - 1)
        );
    }

    // "the camp shelters 9,000 people", "the camp has grown to 9,000 inhabitants"
    private StockHolder? Housing(SentenceView view, QuantityMention mention, int at, bool isOfAnybody)
    {
        var verb = view.WordAt(at) is "to" ? at - 1 : at;
        return
            isOfAnybody
            && view.IsVerb(verb)
            && (verb < at ? view.LemmaAt(verb) is "grow" or "swell" or "shrink" or "rise" : words.IsHousing(view.LemmaAt(verb)))
            && mention.Subject is { } subject
            && subject.End <= mention.Span.Start
            && HolderPhrase.From(view, view.TokenFrom(subject.Start)) is { Noun: { } noun } holder
            && words.IsHome(noun)
            ? holder
            : null;
    }

    // "9,000 people live on Tarawe", "Tarawe, where 9,000 people live"
    private StockHolder? Living(SentenceView view, QuantityMention mention, int at)
    {
        var verb = view.TokenFrom(mention.Span.End);
        while (verb < view.Tokens.Length && view.Tokens[verb].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb)
        {
            verb++;
        }

        if (verb >= view.Tokens.Length || !view.IsLemma(verb, WordClass.Dwelling))
        {
            return null;
        }

        if (at > 1 && view.WordAt(at) is "where")
        {
            return HolderPhrase.Before(view, view.WordAt(at - 1) is "," ? at - 1 : at) ?? StockHolder.Unread;
        }

        if (verb + 1 < view.Tokens.Length && view.WordAt(verb + 1) is "there")
        {
            return PlaceThere.Of(view, mention, words) is { } there ? new(there, null) : null;
        }

        for (var i = verb + 1; i < Math.Min(view.Tokens.Length - 1, verb + Reach); i++)
        {
            if (view.WordAt(i) is "in" or "on" or "at")
            {
                return HolderPhrase.From(view, i + 1) ?? StockHolder.Unread;
            }
        }

        return null;
    }
}
