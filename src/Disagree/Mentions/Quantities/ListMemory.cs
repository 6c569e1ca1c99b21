using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Predicates;
using Disagree.Values;

namespace Disagree.Mentions.Quantities;

/// <summary>What an amount leaves to those behind it in the list it stands in: "sank 40 boats, three ferries and 12 beyond the bay".</summary>
internal sealed class ListMemory
{
    private Part part;
    private CountedNoun? earlier;
    private CountedNoun? earlierPeople;

    /// <summary>The token behind the amount before, its noun included; -1 where there was none.</summary>
    internal int End { get; private set; } = -1;

    /// <summary>The token behind its noun; -1 where it had none.</summary>
    internal int NounEnd { get; private set; } = -1;

    internal Amount? Amount { get; private set; }

    /// <summary>The last amount of the sentence before.</summary>
    internal Amount? EarlierAmount { get; private set; }

    internal PredicateReading? Predicate { get; private set; }

    /// <summary>The people counted last: the sailors of "nine sailors on two boats, three of whom".</summary>
    internal CountedNoun? People { get; private set; }

    /// <summary>The things or people counted last.</summary>
    internal CountedNoun? Noun { get; private set; }

    /// <summary>Whether the sentence has counted things of several kinds.</summary>
    internal bool HasSeveral { get; private set; }

    /// <summary>Whether the sentence has told a share in percent.</summary>
    internal bool HasShare { get; private set; }

    /// <summary>What the amount before measures.</summary>
    internal CountedNoun? Measure { get; private set; }

    /// <summary>Whether the noun of the next amount may be what this one measures: "5 feet 3 inches of snow".</summary>
    internal bool IsOpen { get; private set; }

    /// <summary>Whether the amount before counts people.</summary>
    internal bool IsOfPeople { get; private set; }

    /// <summary>Whether the sentence has counted nothing yet.</summary>
    internal bool IsFirst => Noun is null;

    /// <summary>Whether the sentence before counted things, and no people.</summary>
    internal bool CountedThings => earlier is { IsPeople: false };

    /// <summary>Begins a sentence: of the one before only what it counted last is kept.</summary>
    /// <param name="sentencePart">The part of the article that it stands in.</param>
    internal void Begin(Part sentencePart)
    {
        (earlier, earlierPeople) = sentencePart == part ? (HasSeveral ? null : Noun, People) : (null, null);
        HasSeveral = HasShare = false;
        EarlierAmount = sentencePart == part ? Amount : null;
        part = sentencePart;
        End = NounEnd = -1;
        Amount = null;
        Predicate = null;
        People = Noun = Measure = null;
        IsOpen = false;
    }

    /// <summary>Keeps what an amount leaves.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="amount">The amount as it was read.</param>
    /// <param name="stated">The same with what it took over from the one before.</param>
    /// <param name="noun">The noun behind it.</param>
    /// <param name="end">The token behind both.</param>
    /// <param name="predicate">What happened to what it counts.</param>
    /// <param name="mention">The mention that was made of it.</param>
    internal void Keep(
        in QuantityScene s,
        in Amount amount,
        in Amount stated,
        NounPhrase? noun,
        int end,
        PredicateReading? predicate,
        QuantityMention mention
    )
    {
        var counted = mention.Counted;
        var isSome = IsSome(s, amount);
        End = end;
        NounEnd = noun?.End ?? -1;
        HasShare |= stated.Unit == Unit.Percent;
        Measure = amount.IsCount ? null : counted;
        IsOpen = !amount.IsCount && noun is null && (amount.IsCompound || s.Tag(amount.End) is Tag.Number);
        Amount = stated;
        IsOfPeople = mention.Quantity.Unit == Unit.Person;
        Predicate = predicate;
        People = counted?.IsPeople == true && !isSome ? counted : People;
        if (amount is { IsCount: true, IsCompound: false } && (!isSome || Noun is null) && counted is not null)
        {
            HasSeveral |= Noun is not null && !string.Equals(Noun.Lemma, counted.Lemma, StringComparison.Ordinal);
            Noun = counted;
        }
    }

    /// <summary>What the sentence before counted, told by the number that leaves it out; null where it counted none, or several.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="parts">Makes its spans.</param>
    /// <param name="amount">The number.</param>
    /// <param name="isOfPeople">Whether only people can be meant.</param>
    internal CountedNoun? Earlier(in QuantityScene s, in MentionParts parts, in Amount amount, bool isOfPeople) =>
        (isOfPeople ? earlierPeople : earlier) is { } noun
            ? new CountedNoun(parts.Span(s, amount.NumberStart, amount.NumberEnd), noun.Phrase, noun.Lemma, [], noun.IsPeople)
            : null;

    /// <summary>Whether an amount goes on with the list: ", three policemen", "and 20".</summary>
    internal bool GoesOnAt(in QuantityScene s, int start)
    {
        var at = End;
        if (at >= 0 && BareMembers.Skip(s, at) == start)
        {
            return true;
        }

        at += s.Is(at, ',') ? 1 : 0;
        at += s.Is(at, s.Lexicon.Known.And) || s.Is(at, s.Lexicon.Known.Or) ? 1 : 0;
        return at == start && at > End;
    }

    // "including [two] boys", "[three] of them": some of those counted before
    private static bool IsSome(in QuantityScene s, in Amount amount) =>
        s.Of(amount.Start - 1) is "including" || (s.Is(amount.End, s.Lexicon.Known.Of) && s.Of(amount.End + 1) is "them" or "whom");
}
