using Disagree.Claims.Phrases;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads the figure that several words together say of an amount: "made off with 40,000 euros", "gave the fund 4 million", "40,000 euros'
/// worth of damage".
/// </summary>
internal sealed class FigurePhraseReader(FigurePhraseTable table)
{
    private const int ReachOfObject = 6;
    private const int ReachBetween = 8;
    private const int ReachBehind = 4;

    /// <summary>The figure; null where no phrase of the table stands there.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The amount.</param>
    /// <param name="isWeak">Whether those phrases are sought that count only where nothing else tells.</param>
    internal Figure? Of(SentenceView view, QuantityMention mention, bool isWeak)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        var fit = new Fit(view, mention, end, isWeak);
        return Before(fit, at) ?? (end < view.Tokens.Length ? Find(fit, end, isBefore: false) : null);
    }

    private Figure? Before(Fit fit, int at)
    {
        var isBare = true;
        for (var i = at - 1; i >= Math.Max(0, at - ReachOfObject); i--)
        {
            if ((isBare || fit.View.IsVerb(i)) && fit.View.NameAt(i) is null && Find(fit, i, isBefore: true) is { } figure)
            {
                return figure;
            }

            if (!IsOfObject(fit.View, i) || fit.View.IsInNumber(i, fit.Mention))
            {
                break;
            }

            isBare &= fit.View.Tokens[i].Tag is Tag.Determiner or Tag.Adverb or Tag.Adjective;
        }

        return null;
    }

    private Figure? Find(Fit fit, int at, bool isBefore)
    {
        var lemma = fit.View.LemmaAt(at);
        var word = fit.View.WordAt(at);
        return Find(fit, lemma, at, isBefore)
            ?? (word.Equals(lemma, StringComparison.Ordinal) ? null : Find(fit, word.ToString().ToLowerInvariant(), at, isBefore));
    }

    private Figure? Find(Fit fit, string word, int at, bool isBefore)
    {
        foreach (var phrase in isBefore ? table.EndingBefore(word) : table.BeginningBehind(word))
        {
            if (
                phrase.IsWeak == fit.IsWeak
                && phrase.Dimensions.Contains(fit.Mention.Quantity.Unit.Dimension)
                && (
                    isBefore
                        ? IsBefore(fit.View, phrase, at) && IsBehind(fit.View, phrase.After, fit.End)
                        : IsBehind(fit.View, phrase.After, at)
                )
            )
            {
                return phrase.Figure;
            }
        }

        return null;
    }

    // "put the cost of the bridge at"
    private static bool IsBefore(SentenceView view, FigurePhrase phrase, int last)
    {
        var at = last;
        for (var place = phrase.Before.Length - 2; place >= 0; place--)
        {
            var from = at;
            for (at--; at >= 0 && !PhraseWords.Is(view, at, phrase.Before[place]); at--)
            {
                if (from - at > ReachBetween || Ends(view, at))
                {
                    return false;
                }
            }

            if (at < 0)
            {
                return false;
            }
        }

        return true;
    }

    // "worth of damage", "for each ballot"
    private static bool IsBehind(SentenceView view, string[][] places, int from)
    {
        var at = from;
        foreach (var words in places)
        {
            var first = at;
            while (at < view.Tokens.Length && !PhraseWords.Is(view, at, words))
            {
                if (at - first >= ReachBehind || Ends(view, at) || view.IsVerb(at))
                {
                    return false;
                }

                at++;
            }

            if (at++ >= view.Tokens.Length)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfObject(SentenceView view, int i) =>
        view.Tokens[i].Tag
            is Tag.Determiner
                or Tag.Adverb
                or Tag.Adjective
                or Tag.Noun
                or Tag.ProperNoun
                or Tag.Word
                or Tag.Possessive
                or Tag.Pronoun
        || (view.Tokens[i].Tag is Tag.Participle or Tag.PastVerb && i > 0 && view.Tokens[i - 1].Tag is Tag.Determiner)
        || view.WordAt(i) is "them" or "him"
        || view.Is(i, WordClass.Possessive);

    private static bool Ends(SentenceView view, int i) =>
        view.Tokens[i].Tag is Tag.PastVerb || view.WordAt(i) is "not" or "n't" || FigureWords.EndsPhrase(view, i) || view.IsInNumber(i);

    private readonly record struct Fit(SentenceView View, QuantityMention Mention, int End, bool IsWeak);
}
