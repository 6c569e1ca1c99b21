using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Phrases;

/// <summary>
/// Reads the property that a set phrase states of an amount: "cut power to 900 homes", "took to the streets", "900 workers were put out of
/// work".
/// </summary>
internal sealed class SetPhraseReader(SetPhraseTable table, ConceptTable concepts)
{
    private const int ReachBefore = 4;

    // no word of the table is longer
    private const int Longest = 64;

    /// <summary>The property; null where no phrase of the table stands there.</summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        var fit = FitOf(view, mention);
        return Around(fit, view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End))
            ?? Behind(fit, mention, view.TokenFrom(mention.Span.End))
            ?? OfNumber(fit, view.TokenFrom(mention.NumberSpan.End));
    }

    // "another nine suffered burns": the verb is no part of what is counted
    private string? OfNumber(Fit fit, int at) =>
        at < fit.View.Tokens.Length && fit.View.IsVerb(at) ? Find(fit, at, isBefore: false, at) : null;

    /// <summary>
    /// The property that the phrase beginning at a token states, wherever the amount stands; null where none begins there.
    /// </summary>
    internal string? At(SentenceView view, QuantityMention mention, int first) => Find(FitOf(view, mention), first, isBefore: false, first);

    /// <summary>The property that the phrase stating the amount's main verb at a token states.</summary>
    internal string? Main(SentenceView view, QuantityMention mention, int verb, string kind) =>
        Find(FitOf(view, mention) with { Kind = kind }, verb, isBefore: false, -1);

    /// <summary>
    /// What the phrase beginning at a token says of things of a kind that are named before it: "the number of joggers who took to the road".
    /// </summary>
    internal string? OfTail(SentenceView view, int first, string kind) =>
        Find(new Fit(view, Dimension.Count, kind, null), first, isBefore: false, -1);

    /// <summary>The same of what was done to them: "the number of wells sampled".</summary>
    internal string? OfDone(SentenceView view, int verb, string kind) =>
        Find(new Fit(view, Dimension.Count, kind, null), verb, isBefore: false, verb);

    private Fit FitOf(SentenceView view, QuantityMention mention) =>
        new(view, mention.Quantity.Unit.Dimension, concepts.Kind(mention.Counted), mention.Subject);

    // "claimed the lives of nine", "put nine of them out of work"
    private string? Around(Fit fit, int start, int end)
    {
        for (var at = start - 1; at >= Math.Max(0, start - ReachBefore); at--)
        {
            if (Find(fit, at, isBefore: true, end) is { } property)
            {
                return property;
            }

            if (!Gap.IsLight(fit.View, at))
            {
                break;
            }
        }

        return null;
    }

    // "nine of the sailors were taken into custody"
    private string? Behind(Fit fit, QuantityMention mention, int end)
    {
        var isActedUpon = Gap.IsActedUpon(fit.View, fit.View.TokenFrom(mention.Span.Start));
        for (var at = end; at >= 0 && at < fit.View.Tokens.Length; at = Gap.Next(fit.View, at, end))
        {
            if (!(at == end && isActedUpon && fit.View.IsVerb(at)) && Find(fit, at, isBefore: false, end) is { } property)
            {
                return property;
            }
        }

        return
            mention.Predicate is { } predicate
            && fit.View.TokenFrom(predicate.Span.Start) is var verb
            && verb >= end
            && verb < fit.View.Tokens.Length
            ? Find(fit, verb, isBefore: false, end)
            : null;
    }

    private string? Find(Fit fit, int at, bool isBefore, int end)
    {
        var (view, words) = (fit.View, isBefore ? table.LastBefore : table.FirstBehind);
        if (words.MayHold(view.LemmaWordAt(at)) && Find(fit, view.LemmaAt(at), at, isBefore, end) is { } property)
        {
            return property;
        }

        var word = view.WordAt(at);
        if (!words.MayHold(view.Tokens[at].Word) || word.Length > Longest || word.Equals(view.LemmaAt(at), StringComparison.Ordinal))
        {
            return null;
        }

        Span<char> small = stackalloc char[Longest];
        return Find(fit, small[..word.ToLowerInvariant(small)], at, isBefore, end);
    }

    private string? Find(Fit fit, ReadOnlySpan<char> word, int at, bool isBefore, int end)
    {
        var behind = isBefore ? 0 : PhraseWords.Behind(fit.View, at);
        foreach (var phrase in isBefore ? table.EndingBefore(word) : table.BeginningBehind(word))
        {
            if (
                isBefore
                    ? PhraseWords.EndsAt(fit.View, phrase, at, fit.Subject)
                        && PhraseWords.GoesOnAt(fit.View, phrase, end)
                        && table.Fits(phrase, fit.Dimension, fit.Kind)
                    : phrase.MayGoOn(behind)
                        && PhraseWords.LastFrom(fit.View, phrase.After, at) is >= 0 and var last
                        && IsVoice(fit.View, phrase, at, end)
                        && table.Fits(phrase, fit.Dimension, fit.Kind)
                        && !(phrase.IsPassive && Gap.IsObject(fit.View, last + 1))
            )
            {
                return phrase.Property;
            }
        }

        return null;
    }

    private static bool IsVoice(SentenceView view, SetPhrase phrase, int at, int end) =>
        !view.IsVerb(at) || (phrase.IsPassive ? Gap.CanSuffer(view, at, end) : !Gap.IsPassive(view, at));

    private readonly record struct Fit(SentenceView View, Dimension Dimension, string Kind, TextSpan? Subject);
}
