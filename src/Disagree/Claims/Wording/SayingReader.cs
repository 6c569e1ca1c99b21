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
            && kinds.Of(view, verb) is not null
            && (!kinds.Synonyms.IsLight(kinds.Deed(view, verb)) || (view.LemmaAt(verb) is "run" && FigureWords.IsShareOf(view, amount)));
        var isReceived = isSaid && IsReceived(view, amount, verb);
        var deeds =
            !isSaid ? []
            : isReceived ? [Get]
            : kinds.Synonyms.All(kinds.Deed(view, verb));
        var (topic, details) = verb >= 0 ? TopicOf(view, amount, kinds) : ("", []);
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
            if (view.IsVerb(i))
            {
                return i;
            }
        }

        return -1;
    }

    // "prices" of "house prices in the capital"
    private static (string Topic, List<string> Details) TopicOf(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        if (amount.Subject is not { } subject)
        {
            return ("", []);
        }

        var first = view.TokenFrom(subject.Start);
        var head = -1;
        for (var i = first; i < view.Tokens.Length && view.Tokens[i].Start < subject.End && view.Tokens[i].Tag is not Tag.Preposition; i++)
        {
            head = view.Tokens[i].Tag is Tag.Noun or Tag.ProperNoun or Tag.Word or Tag.Verb ? i : head;
        }

        if (
            head < 0
            || !IsCommon(view, head)
            || view.NameAt(head) is not null
            || view.IsPersonNoun(head)
            || kinds.IsCompany(view, head)
            || kinds.Of(view, head) is not { } topic
        )
        {
            return ("", []);
        }

        return (topic, Nouns(view, first, subject.End, head, kinds));
    }

    private static List<string> SortsOf(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        if (amount is not { Counted: { } counted, Quantity.Unit.Dimension: Dimension.Count or Dimension.Ratio })
        {
            return [];
        }

        var first = view.TokenFrom(counted.Span.Start);
        var head = first;
        while (
            head + 1 < view.Tokens.Length
            && view.Tokens[head + 1].Start < counted.Span.End
            && view.Tokens[head + 1].Tag is not Tag.Preposition
        )
        {
            head++;
        }

        return amount.Quantity.Unit.Dimension is Dimension.Ratio
            ? Nouns(view, first, view.Tokens[head].End, -1, kinds)
            : Nouns(view, first, view.Tokens[head].Start, head, kinds);
    }

    private static List<string> Nouns(SentenceView view, int first, int end, int head, ContentWord kinds)
    {
        var nouns = new List<string>();
        for (var i = first; i < view.Tokens.Length && view.Tokens[i].Start < end; i++)
        {
            if (
                i != head
                && view.NameAt(i) is null
                && (view.Tokens[i].Tag is Tag.Noun or Tag.Word || (i == 0 && view.Tokens[i].Tag is Tag.ProperNoun))
                && !kinds.IsCompany(view, i)
                && kinds.Of(view, i) is { } noun
            )
            {
                nouns.Add(noun);
            }
        }

        return nouns;
    }

    // a word that opens a sentence and is no name: "Rents among", "Inflation"
    private static bool IsCommon(SentenceView view, int token) =>
        view.IsNoun(token)
        || view.Tokens[token].Tag is Tag.Verb
        || (
            token == 0
            && view.Tokens.Length > 1
            && view.Tokens[0].Tag is Tag.ProperNoun or Tag.Word
            && (view.Tokens[1].Tag is Tag.Preposition || HasNounEnding(view.WordAt(0)))
        );

    private static bool HasNounEnding(ReadOnlySpan<char> word)
    {
        var isNoun = false;
        foreach (var ending in (ReadOnlySpan<string>)["tion", "sion", "ment", "ness", "ity", "ism", "ship", "ence", "ance", "age"])
        {
            isNoun |= word.EndsWith(ending, StringComparison.Ordinal);
        }

        return isNoun;
    }
}
