using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Reads how many something has room for: "the hall will hold 900 people", "a hall for 900", "room for 900 people", "a 900-seat hall".
/// </summary>
internal sealed class CapacityReader(StockWords words)
{
    private const int Reach = 5;

    /// <summary>What has the room; null where the amount is of no room.</summary>
    internal StockHolder? Of(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        return at < 1 ? null : For(view, mention, at) ?? Holding(view, mention, at) ?? Seats(view, mention, at);
    }

    // "room for 900", "an arena for 900 people", "was built for 900 inmates"
    private StockHolder? For(SentenceView view, QuantityMention mention, int at)
    {
        if (view.WordAt(at) is not "for")
        {
            return null;
        }

        return view.IsNoun(at - 1) && words.IsRoom(view.LemmaAt(at - 1)) ? Subject(view, mention)
            : view.IsNoun(at - 1) && words.IsVenue(view.LemmaAt(at - 1)) ? HolderPhrase.Before(view, at)
            : view.IsVerb(at - 1) && words.IsDesign(view.LemmaAt(at - 1)) && IsPeople(mention) ? Subject(view, mention)
            : null;
    }

    // "will hold 900 people", "can seat up to 900"
    private StockHolder? Holding(SentenceView view, QuantityMention mention, int at)
    {
        while (at > 0 && view.Tokens[at].Tag is Tag.Adverb)
        {
            at--;
        }

        if (at < 1 || !view.IsVerb(at) || !words.IsHolding(view.LemmaAt(at)) || !IsPeople(mention))
        {
            return null;
        }

        // "the hall holds 900"; but "the hall holds 900 evacuees" tells who is there
        if (mention.Counted is null && view.Tokens[at].Tag is Tag.Verb && HolderOfVerb.Of(view, mention, at) is { Noun: { } hall } whose)
        {
            return words.IsVenue(hall) ? whose : null;
        }

        // "the stadium holds 900 spectators", whoever comes
        if (IsOfAnybody(mention) && view.Tokens[at].Tag is Tag.Verb && HolderOfVerb.Of(view, mention, at) is { Noun: { } stage } open)
        {
            if (words.IsStage(stage) && view.Tokens[at - 1].Tag is not (Tag.Modal or Tag.To))
            {
                return open;
            }
        }

        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (view.WordAt(i) is "can" or "will" or "could" or "would" or "to")
            {
                var holder = HolderOfVerb.Of(view, mention, at) ?? StockHolder.Unread;
                return (holder.Noun is { } noun && words.IsVenue(noun)) || view.WordAt(i) is "can" or "could" ? holder : null;
            }

            if (view.Tokens[i].Tag is not (Tag.Adverb or Tag.Auxiliary or Tag.Modal or Tag.Participle))
            {
                return null;
            }
        }

        return null;
    }

    // "the hall has 900 seats"
    private StockHolder? Seats(SentenceView view, QuantityMention mention, int at) =>
        mention.Counted is { } counted
        && words.IsSeat(counted.Lemma)
        && view.LemmaAt(at) is "have"
        && HolderOfVerb.Of(view, mention, at) is { Noun: { } noun } holder
        && words.IsVenue(noun)
            ? holder
            : null;

    private static bool IsOfAnybody(QuantityMention mention) => mention.Counted?.Lemma is "people" or "person" or "spectator" or "fan";

    private static bool IsPeople(QuantityMention mention) => mention.Counted is null or { IsPeople: true };

    private static StockHolder Subject(SentenceView view, QuantityMention mention) =>
        mention.Subject is { } subject
        && subject.End <= mention.Span.Start
        && HolderPhrase.From(view, view.TokenFrom(subject.Start)) is { } holder
            ? holder
            : StockHolder.Unread;
}
