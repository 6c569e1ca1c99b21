using Disagree.Claims.Figures;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Wording;

/// <summary>Reads what a sentence says of an amount: the verb and its senses, the noun before it and what else is said of that.</summary>
internal static class SayingReader
{
    private const string Get = "get";
    private const int Reach = 5;

    /// <summary>What it says.</summary>
    internal static Saying Of(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        var verb = Verb(view, amount);
        var isSaid =
            verb >= 0
            && !view.Is(verb, WordClass.FormOfBe)
            && kinds.Of(view, verb) is not null
            && (!kinds.Synonyms.IsLight(kinds.Deed(view, verb)) || (view.LemmaAt(verb) is "run" && FigureWords.IsShareOf(view, amount)));
        var isReceived = isSaid && IsReceived(view, amount, verb);
        var deeds =
            !isSaid ? []
            : isReceived ? [Get]
            : kinds.Synonyms.All(kinds.Deed(view, verb));
        var (topic, details) = verb >= 0 || IsWhere(view, amount) ? TopicReader.Of(view, amount, kinds) : ("", []);
        return new Saying(
            deeds,
            isReceived ? Get
                : isSaid ? kinds.Of(view, verb)!
                : "",
            topic,
            details,
            AxisReader.Of(view, amount, kinds)
        )
        {
            IsKnown = isSaid && kinds.Synonyms.First(kinds.Deed(view, verb)) is not null,
            Role = amount.Predicate?.Role,
            IsOfPart = amount.Quantity.Unit.Dimension is Dimension.Ratio && isSaid && FigureWords.IsShareOf(view, amount),
            IsOfPeople = amount.Counted is { } counted && (counted.IsPeople || kinds.IsPerson(counted.Lemma)),
            IsOfThings =
                amount is { Predicate: null or { Role: PredicateRole.State }, Counted: { IsPeople: false, Lemma: var thing } }
                && !kinds.Happens(thing),
            Sorts = SortsOf(view, amount, kinds),
            Measured = MeasuredReader.Of(view, amount, deeds.Count == 0 ? topic : "", kinds),
        };
    }

    // "rents rose in nine districts"
    private static bool IsWhere(SentenceView view, QuantityMention amount) =>
        amount is { Predicate: null, Quantity.Unit.Dimension: Dimension.Count }
        && view.TokenFrom(amount.Span.Start) is > 0 and var at
        && view.Is(at - 1, WordClass.Where);

    // "was paid 9,000 dollars", "were given 40 tents"
    private static bool IsReceived(SentenceView view, QuantityMention amount, int verb) =>
        view.IsLemma(verb, WordClass.Giving)
        && view.Tokens[verb].Tag is Tag.Participle
        && verb > 0
        && view.Tokens[verb - 1].Tag is Tag.Auxiliary
        && view.LemmaAt(verb - 1) is "be"
        && view.TokenFrom(amount.Span.Start) == verb + 1;

    // of things counted what is said of them, of a measure the verb right before it; "won in 49 seconds" and "crossed the line in 49
    // seconds" tell how long it took, whatever it is called
    private static int Verb(SentenceView view, QuantityMention amount)
    {
        var at = view.TokenFrom(amount.Span.Start);
        if (amount.Predicate is { } predicate)
        {
            return view.TokenFrom(predicate.Span.Start);
        }

        if (
            amount.Quantity.Unit.Dimension is Dimension.Count
            || (amount.Quantity.Unit.Dimension is Dimension.Duration && at > 0 && view.WordAt(at - 1) is "in" or "within" or "after")
        )
        {
            return -1;
        }

        for (
            var i = at - 1;
            i >= Math.Max(0, at - Reach) && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Conjunction) && view.WordAt(i) is not "of";
            i--
        )
        {
            // "the crane that fell was 60 metres tall"
            if (view.IsVerb(i) || view.Is(i, WordClass.FormOfBe))
            {
                return i;
            }
        }

        return -1;
    }

    // "nine million for a school"
    private static bool IsFor(SentenceView view, QuantityMention amount, int first)
    {
        var at = first - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective)
        {
            at--;
        }

        return at > 0 && view.Tokens[at].Start >= amount.NumberSpan.End && view.WordAt(at) is "for";
    }

    private static List<string> SortsOf(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        var kind = amount.Quantity.Unit.Dimension;
        if (amount.Counted is not { } counted || kind is not (Dimension.Count or Dimension.Ratio or Dimension.Money))
        {
            return [];
        }

        var first = view.TokenFrom(counted.Span.Start);
        if (kind is Dimension.Money)
        {
            return IsFor(view, amount, first) ? TopicReader.Nouns(view, first, counted.Span.End, -1, kinds) : [];
        }

        var head = first;
        while (
            head + 1 < view.Tokens.Length
            && view.Tokens[head + 1].Start < counted.Span.End
            && view.Tokens[head + 1].Tag is not Tag.Preposition
        )
        {
            head++;
        }

        return kinds.IsContainer(counted.Lemma)
            && view.TokenFrom(counted.Span.End) is var of
            && of + 1 < view.Tokens.Length
            && view.WordAt(of) is "of"
                ? TopicReader.Contents(view, of + 1, kinds)
            : kind is Dimension.Ratio ? TopicReader.Nouns(view, first, view.Tokens[head].End, -1, kinds)
            : TopicReader.Nouns(view, first, view.Tokens[head].Start, head, kinds);
    }
}
