using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Wording;

/// <summary>What a sentence says of an amount, and of what: that it rose, and of the rents in the capital.</summary>
/// <param name="Deeds">All senses of the verb; none where no verb says anything of the amount, as in "stands at 9 percent".</param>
/// <param name="Deed">The verb as a content word; "" where none says anything.</param>
/// <param name="Topic">The noun before the verb as a content word; "" where it is a name, a person, a company or unknown.</param>
/// <param name="Details">What else is said of that noun, but for names: the capital of "rents in the capital".</param>
/// <param name="Axis">
/// Along which side of a thing a length is measured, "deep", or to which side of an event a time lies, "before"; "" where the words do not
/// say.
/// </param>
internal sealed record Saying(IReadOnlyList<string> Deeds, string Deed, string Topic, IReadOnlyList<string> Details, string Axis)
{
    private const string Get = "get";
    private const int Reach = 5;

    /// <summary>How what is counted takes part in the deed.</summary>
    internal PredicateRole? Role { get; private init; }

    /// <summary>Whether the table holds the verb.</summary>
    internal bool IsKnown { get; private init; }

    /// <summary>
    /// The nouns before the noun counted, which tell of what sort it is: "tax" of "two tax counts"; of a share those of the whole: "9
    /// percent of the police force".
    /// </summary>
    internal IReadOnlyList<string> Sorts { get; private init; } = [];

    /// <summary>Whether people are counted.</summary>
    internal bool IsOfPeople { get; private init; }

    internal static Saying Nothing { get; } = new([], "", "", [], "");

    /// <summary>
    /// Whether each says something of its amount, or of something, of which the sentence of the other says nothing: "treated" and
    /// "discharged", "rents" and "prices of houses".
    /// </summary>
    /// <param name="a">The words of the one.</param>
    /// <param name="b">The words of the other.</param>
    /// <param name="isOneDeed">Whether the same is said of both in whatever words.</param>
    /// <param name="isNear">Whether most other words are shared, so that only verbs that the table holds can tell the two apart.</param>
    internal static bool AreApart(ContentWords a, ContentWords b, bool isOneDeed, bool isNear)
    {
        var (one, other) = (a.Saying, b.Saying);
        return one.Axis.Length > 0 && other.Axis.Length > 0
            ? !string.Equals(one.Axis, other.Axis, StringComparison.Ordinal)
            : (!isOneDeed && AreDeedsApart(one, other, a, b, isNear))
                || AreTopicsApart(one, other, a, b)
                || AreMissing(one.Sorts, other.Sorts, a, b);
    }

    /// <summary>Whether both are said of one thing.</summary>
    internal static bool HaveOneTopic(Saying one, Saying other) =>
        one.Topic.Length > 0 && string.Equals(one.Topic, other.Topic, StringComparison.Ordinal);

    /// <summary>
    /// Whether each says of its thing what the other does not: "unemployment among the young", "unemployment in the capital".
    /// </summary>
    internal static bool AreDetailsApart(ContentWords a, ContentWords b) => AreMissing(a.Saying.Details, b.Saying.Details, a, b);

    /// <summary>
    /// Whether two sentences give a value of one thing and say nothing else of it: "turnout was 40 percent", "turnout stands at 41
    /// percent".
    /// </summary>
    internal static bool IsOneTopic(Saying one, Saying other) => HaveOneTopic(one, other) && one.Deeds.Count == 0 && other.Deeds.Count == 0;

    internal static Saying Of(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        var verb = Verb(view, amount);
        var isSaid = verb >= 0 && kinds.Of(view, verb) is not null && !kinds.Synonyms.IsLight(kinds.Deed(view, verb));
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
            AxisOf(view, amount, kinds)
        )
        {
            IsKnown = isSaid && kinds.Synonyms.First(kinds.Deed(view, verb)) is not null,
            Role = amount.Predicate?.Role,
            IsOfPeople = amount.Counted is { } counted && (counted.IsPeople || kinds.IsPerson(counted.Lemma)),
            Sorts = SortsOf(view, amount, kinds),
        };
    }

    private static bool AreDeedsApart(Saying one, Saying other, ContentWords a, ContentWords b, bool isNear) =>
        one.Deeds.Count > 0
        && other.Deeds.Count > 0
        && (!isNear || (one.IsKnown && other.IsKnown))
        && !one.Deeds.Any(d => other.Deeds.Contains(d, StringComparer.Ordinal))
        && (
            (one.IsOfPeople && other.IsOfPeople)
            || one.Deed is Get
            || other.Deed is Get
            || (one.Role == other.Role && !b.Sentence.Contains(one.Deed) && !a.Sentence.Contains(other.Deed))
        );

    private static bool AreTopicsApart(Saying one, Saying other, ContentWords a, ContentWords b) =>
        one.Topic.Length > 0
        && other.Topic.Length > 0
        && (
            string.Equals(one.Topic, other.Topic, StringComparison.Ordinal)
                ? AreMissing(one.Details, other.Details, a, b)
                : !b.Sentence.Contains(one.Topic) && !a.Sentence.Contains(other.Topic)
        );

    private static bool AreMissing(IReadOnlyList<string> one, IReadOnlyList<string> other, ContentWords a, ContentWords b) =>
        one.Count > 0 && other.Count > 0 && !one.Any(b.Sentence.Contains) && !other.Any(a.Sentence.Contains);

    // "was paid 9,000 dollars", "were given 40 tents"
    private static bool IsReceived(SentenceView view, QuantityMention amount, int verb) =>
        view.LemmaAt(verb) is "pay" or "give" or "grant" or "award" or "hand" or "offer" or "promise"
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
        foreach (var ending in (ReadOnlySpan<string>)["tion", "sion", "ment", "ness", "ity", "ism", "ship", "ence", "ance", "age"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "90 metres deep", "a depth of 90 metres"
    private static string AxisOf(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        var (start, end) = (view.TokenFrom(amount.Span.Start), view.TokenFrom(amount.Span.End));
        return amount.Quantity.Unit.Dimension is Dimension.Duration && end < view.Tokens.Length
                ? view.WordAt(end) switch
                {
                    "before" or "earlier" or "ahead" => "before",
                    "after" or "later" => "after",
                    _ => "",
                }
            : amount.Quantity.Unit.Dimension is not Dimension.Length ? ""
            : end < view.Tokens.Length && kinds.Synonyms.Axis(view.LemmaAt(end)) is { } behind ? behind
            : start > 1 && view.WordAt(start - 1) is "of" && kinds.Synonyms.Axis(view.LemmaAt(start - 2)) is { } before ? before
            : "";
    }
}
