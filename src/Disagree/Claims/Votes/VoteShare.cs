using Disagree.Claims.Figures;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Votes;

/// <summary>
/// Tells the percentages that are shares of the vote in a report of an election, where nothing but who has them says so: "the count gave Ana
/// Ruiz 41 percent", "Ana Ruiz took 41 percent", "the Mill Party (41 percent)", "41 percent for Ana Ruiz".
/// </summary>
internal static class VoteShare
{
    /// <summary>The figure of such a percentage.</summary>
    internal const string Name = "share of the vote";

    /// <summary>Whether the percentage is one.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        if (!view.Vote.IsTold || mention.Quantity.Unit != Unit.Percent || mention.IsDifference)
        {
            return false;
        }

        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        var last = Before(view, at);
        return EndsThere(view, end)
            && !(mention.Counted is { IsPeople: false } counted && counted.Span.Start > mention.NumberSpan.Start)
            && last >= 0
            && (VotePair.Of(view, mention) is not null || IsHeld(view, last) || IsFor(view, last, end))
            && HolderOf(view, mention) is not null;
    }

    /// <summary>Who has it, as the words name them; null where they do not.</summary>
    internal static string? HolderOf(SentenceView view, QuantityMention mention) =>
        Told(view, mention) ?? HolderReader.Of(view, mention, FigureHolder.Named);

    /// <summary>The same where what only reports of a vote say tells it: "beat Paul Marlow by 54 percent to 46", "Yes won 52 percent".</summary>
    internal static string? Told(SentenceView view, QuantityMention mention) =>
        VotePair.Of(view, mention) ?? VoteSide.Of(view, mention) ?? BeforeComma(view, view.TokenFrom(mention.Span.Start) - 1);

    // "Ana Ruiz, with 41 percent, won"
    private static string? BeforeComma(SentenceView view, int with) =>
        view.Vote.IsTold && with > 1 && view.WordAt(with) is "with" or "on" or "whose"
            ? HolderReader
                .Name(
                    view,
                    view.WordAt(with - 1) is "," ? with - 2
                        : view.WordAt(with) is "whose" ? with - 1
                        : 0
                )
                ?.Canonical
            : null;

    // the token before "just 41 percent", "a meagre 41 percent"
    private static int Before(SentenceView view, int at)
    {
        var last = at - 1;
        while (last > 0 && view.Tokens[last].Tag is Tag.Adverb or Tag.Adjective)
        {
            last--;
        }

        return last > 0 && last < at - 1 && (view.Tokens[last].Tag is Tag.Determiner || view.Is(last, WordClass.Possessive))
            ? last - 1
            : last;
    }

    // nothing that the share is of: not "41 percent of the shares", "a 41 percent tax"
    private static bool EndsThere(SentenceView view, int end) =>
        end >= view.Tokens.Length
        || (
            view.Tokens[end].Tag is Tag.Punctuation or Tag.Conjunction or Tag.Preposition or Tag.To or Tag.Determiner
            && view.WordAt(end) is not ("-" or "of" or "than")
        )
        || (view.WordAt(end) is "of" && end + 1 < view.Tokens.Length && view.WordAt(end + 1) is "those" or "them")
        || view.Tokens[end].Tag is Tag.Adverb && view.WordAt(end) is not ("more" or "less" or "higher" or "lower")
        || view.IsVerb(end)
        || view.Tokens[end].Tag is Tag.Auxiliary or Tag.Modal;

    private static bool IsHeld(SentenceView view, int last) =>
        // "Ana Ruiz on 41 percent", "stood at 41 percent"
        view.WordAt(last)
            is "on"
                or "at"
                or "with"
            ? last > 0
                && (IsNamed(view, last - 1) || IsStanding(view, last - 1) || (view.WordAt(last - 1) is "," && IsNamed(view, last - 2)))
        // "Ana Ruiz, whose 41 percent made her third"
        : view.WordAt(last) is "whose" ? true
        // "on course for 41 percent"
        : view.WordAt(last) is "for" ? last > 0 && view.WordAt(last - 1) is "course"
        // "Ana Ruiz (41 percent)", "Ana Ruiz's 41 percent"
        : view.WordAt(last) is "(" || view.Tokens[last].Tag is Tag.Possessive
            ? last > 0 && (IsNamed(view, last - 1) || (view.WordAt(last) is "(" && view.IsInNumber(last - 1)))
        // "took 41 percent"
        : view.IsOfVote(last, VoteWord.Scoring) && (view.IsVerb(last) || view.Tokens[last].Tag is Tag.Auxiliary) ? true
        // "gave Ana Ruiz 41 percent"
        : IsNamed(view, last) && IsGiven(view, last);

    // "41 percent for Ana Ruiz"
    private static bool IsFor(SentenceView view, int last, int end) =>
        end + 1 < view.Tokens.Length
        && view.WordAt(end) is "for"
        && (
            view.Tokens[last].Tag is Tag.Punctuation
            || view.WordAt(last) is "and" or "to" or "against"
            || view.IsOfVote(last, VoteWord.Giving)
        );

    private static bool IsStanding(SentenceView view, int at) =>
        view.IsOfVote(at, VoteWord.Standing) || view.IsLemma(at, WordClass.Contending);

    private static bool IsNamed(SentenceView view, int at) =>
        at >= 0
        && (
            HolderReader.Name(view, at) is not null
            || HolderReader.IsBody(view, at)
            || VoteSide.Is(view, at)
            || view.WordAt(at) is "her" or "him" or "them"
        );

    // the verb before the name: "gave the Mill Party 41 percent", "the count gave Ana Ruiz 41 percent and Jan Berg 31 percent"
    private static bool IsGiven(SentenceView view, int last)
    {
        var first = last;
        while (
            first > 0
            && (
                HolderReader.Name(view, first) == HolderReader.Name(view, last)
                || view.Tokens[first].Tag is Tag.Determiner or Tag.ProperNoun
            )
        )
        {
            first--;
        }

        // "Ana Ruiz 41 percent, Jan Berg 31 percent"
        return (first == 0 && IsNamed(view, 0))
            || view.WordAt(first) is ":" or ";" or "," or "and"
            || view.IsOfVote(first, VoteWord.Giving) && (view.IsVerb(first) || view.Tokens[first].Tag is Tag.Auxiliary);
    }
}
