using Disagree.Claims.Figures;
using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Owners;

/// <summary>
/// Reads whose an amount is from the sentence: the subject of the verb whose object it is, "by Arvik Mills" behind a passive, "at Arvik
/// Mills", "of the union"; of a fine the one who is fined.
/// </summary>
internal sealed class OwnerReader(OwnerTable table, PropertyTable properties, ConceptTable concepts)
{
    private const int Reach = 8;
    private const int LongestSubject = 24;
    private readonly OwnerPhrase phrases = new(table);
    private readonly FinedOwner fines = new(table);
    private readonly ListedOwner lists = new(table);

    /// <summary>The owner, or the name beside the amount that holds the figure in a list; null where the words show none.</summary>
    internal Owner? Of(SentenceView view, QuantityMention mention, Figure? figure, string? property, string? holder) =>
        lists.Of(view, Told(view, mention, figure, property), figure, holder);

    private Owner? Told(SentenceView view, QuantityMention mention, Figure? figure, string? property)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        if (mention.Quantity.Unit.Dimension is Dimension.Age)
        {
            // "the pilot, 45": the age of one who is named is told apart by the name
            return OfSubject(view, mention, at, isReport: false) is { Heads.Count: 0 } called ? called : null;
        }

        return Theirs(view, at, end) is { } theirs ? theirs
            : Has(view, mention, figure) is { } owner
                ? owner with
                {
                    IsDoer = properties.IsBefallen(property) && mention.Predicate is not { Lemma: "lose" },
                }
            : null;
    }

    private Owner? Has(SentenceView view, QuantityMention mention, Figure? figure)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        if (figure is { Name: "fine" } && fines.Of(view, at, end) is { } fined)
        {
            return fined;
        }

        if (
            (figure is { Of: FigureHolder.Giver } && IsGiven(view, at))
            || (figure is { Name: "sentence" } && mention.Subject is { } judge && JudgeSubject.Is(view, judge))
        )
        {
            return null;
        }

        var isReport = figure is not null;
        var subject = RelativeOwner.Of(view, at, phrases) ?? OfSubject(view, mention, at, isReport);
        return subject is { Heads.Count: > 0 } ? subject : Behind(view, mention, end) ?? Doer(view, at, isReport) ?? subject;
    }

    // the subject; of "Norland has a population of 9,000" the one who has it
    private Owner? OfSubject(SentenceView view, QuantityMention mention, int at, bool isReport)
    {
        if (mention.Subject is not { } subject || subject.End > mention.Span.Start)
        {
            return null;
        }

        var (first, end) = (view.TokenFrom(subject.Start), view.TokenFrom(subject.End));
        if (end - first > LongestSubject)
        {
            return null;
        }

        var owner = phrases.Read(view, first, end);
        return !isReport && IsTelling(view, end, at) && !IsOwnReport(view, at, owner) ? null
            : owner is { Heads.Count: 0 } && Doer(view, first, isReport) is { Heads.Count: > 0 } doer ? doer
            : owner;
    }

    // "the ministry put the number at 40", "doctors estimate that 40 died": who tells an amount does not have it
    private bool IsTelling(SentenceView view, int from, int at)
    {
        for (var i = at - 1; i >= from; i--)
        {
            if (view.IsVerb(i))
            {
                return concepts.Action(view.LemmaAt(i)) is "say" or "predict"
                    || view.LemmaAt(i) is "put" or "count" or "estimate" or "confirm";
            }
        }

        return false;
    }

    // "the isle was given 40 million"
    private static bool IsGiven(SentenceView view, int at)
    {
        for (var i = at - 1; i > 0; i--)
        {
            if (view.IsVerb(i))
            {
                return view.Tokens[i].Tag is not Tag.Gerund && view.LemmaAt(i - 1) is "be";
            }
        }

        return false;
    }

    // "Norway reported 40 cases": those of the country, where a ministry may tell of any
    private static bool IsOwnReport(SentenceView view, int at, Owner? owner) =>
        owner is { IsPublic: false, Heads: [{ Kind: OwnerKind.Place }, ..] }
        && at > 0
        && view.LemmaAt(at - 1) is "report" or "record" or "register" or "log";

    // "40 of its soldiers", "its 40 soldiers"
    private Owner? Theirs(SentenceView view, int at, int end)
    {
        for (var i = Math.Max(0, at - 1); i < Math.Min(end, view.Tokens.Length); i++)
        {
            if (view.WordAt(i) is "its" or "their")
            {
                return phrases.Read(view, i, i + 1) is { Heads.Count: > 0 } named ? named : Speaker(view, at);
            }
        }

        return null;
    }

    // "the army said 40 of its soldiers"
    private Owner? Speaker(SentenceView view, int at)
    {
        for (var i = at - 1; i > 0; i--)
        {
            if (view.IsVerb(i))
            {
                return concepts.Action(view.LemmaAt(i)) is "say" ? phrases.Before(view, i) : null;
            }
        }

        return null;
    }

    // the subject of the verb right before a token: "Iran fired 40", "Norland has a population"
    private Owner? Doer(SentenceView view, int at, bool isReport)
    {
        var verb = at - 1;
        while (verb > 0 && view.Tokens[verb].Tag is Tag.Determiner or Tag.Adjective or Tag.Adverb)
        {
            verb--;
        }

        if (verb < 1 || !(view.IsVerb(verb) || view.Tokens[verb].Tag is Tag.Auxiliary))
        {
            return null;
        }

        var subject = verb - 1;
        while (subject >= 0 && view.Tokens[subject].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.To)
        {
            subject--;
        }

        var owner = subject >= 0 ? phrases.Before(view, subject + 1) : null;
        return isReport || !IsTelling(view, verb, verb + 1) || IsOwnReport(view, verb + 1, owner) ? owner : null;
    }

    // "were shot down by the army", "will be cut at Arvik Mills", "members of the union", "Arvik stores"
    private Owner? Behind(SentenceView view, QuantityMention mention, int end)
    {
        if (
            mention.Counted is { IsPeople: false } counted
            && !concepts.CountsAs(concepts.Kind(counted), "person")
            && phrases.Read(view, view.TokenFrom(counted.Span.Start), view.TokenFrom(counted.Span.End)) is { Heads.Count: > 0 } named
        )
        {
            return named;
        }

        var isPassive = false;
        for (var i = end; i + 1 < Math.Min(view.Tokens.Length, end + Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            isPassive |= view.Tokens[i].Tag is Tag.Participle or Tag.PastVerb;
            if (
                ((isPassive && view.WordAt(i) is "by") || view.WordAt(i) is "at" || (i == end && view.WordAt(i) is "of"))
                && !view.IsInTime(i + 1)
                && phrases.From(view, i + 1) is { } owner
            )
            {
                return owner.Heads.Count > 0 ? owner : null;
            }
        }

        return null;
    }
}
