using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads the group of whom some are counted: the killed of "twelve cooks were among the dead" and "the dead include two cooks".
/// </summary>
internal sealed class HarmedGroup(PropertyTable table)
{
    private const int Reach = 4;
    private const int ReachOfGroup = 8;
    private const int ReachOfPhrase = 5;

    /// <summary>
    /// What is said of those among whom an amount is said to be: killed of "twelve cooks were among the dead"; null where it is not.
    /// </summary>
    internal string? BeAmong(SentenceView view, QuantityMention mention)
    {
        var at = BehindPhrase(view, view.TokenFrom(mention.Span.End));
        var hasBe = false;
        while (at < view.Tokens.Length && (view.Tokens[at].Tag is Tag.Auxiliary or Tag.Adverb || IsHeld(view, at)))
        {
            hasBe |= view.LemmaAt(at) is "be";
            at++;
        }

        if (!hasBe || at + 2 >= view.Tokens.Length || view.WordAt(at) is not "among")
        {
            return null;
        }

        if (view.WordAt(at + 1) is not ("the" or "those" or "its" or "their"))
        {
            return view.IsInNumber(at + 1) ? OfCounted(view, at + 1) : null;
        }

        for (var i = at + 2; i < Math.Min(view.Tokens.Length, at + 2 + Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (Of(view, i) is { } group)
            {
                return group;
            }
        }

        return null;
    }

    // "were known to be among the dead"
    private static bool IsHeld(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length
        && (
            (view.WordAt(at + 1) is "to" && (view.Is(at, WordClass.Believed) || view.WordAt(at) is "known" or "confirmed"))
            || (view.WordAt(at) is "to" && view.WordAt(at + 1) is "be" or "have")
        );

    // "were among 90 people killed there"
    private string? OfCounted(SentenceView view, int at)
    {
        if (
            view.Quantities.FirstOrDefault(q => q.Span.Start <= view.Tokens[at].Start && q.Span.End > view.Tokens[at].Start)
            is not { Counted.IsPeople: true } all
        )
        {
            return null;
        }

        var done = view.TokenFrom(all.Span.End);
        return done < view.Tokens.Length && view.Tokens[done].Tag is Tag.Participle or Tag.Adjective or Tag.PastVerb
            ? Of(view, done)
                ?? table.Of(
                    new Predicate(view.Span(view.Tokens[done].Start, view.Tokens[done].End), view.LemmaAt(done), PredicateRole.Patient),
                    Dimension.Count,
                    "person"
                )
            : null;
    }

    // "eight people | from one family | were among the dead"
    private static int BehindPhrase(SentenceView view, int at)
    {
        if (at >= view.Tokens.Length || view.Tokens[at].Tag is not Tag.Preposition)
        {
            return at;
        }

        for (var i = at + 1; i < Math.Min(view.Tokens.Length, at + 1 + ReachOfPhrase) && !IsBreak(view, i); i++)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary)
            {
                return i;
            }
        }

        return at;
    }

    private static bool IsBreak(SentenceView view, int at) =>
        view.IsVerb(at) || view.Tokens[at].Tag is Tag.Punctuation or Tag.Conjunction || view.WordAt(at) is "who" or "that" or "which";

    /// <summary>What the word at a token says of a group: killed of "dead"; null where it says nothing.</summary>
    internal string? Of(SentenceView view, int at) =>
        view.WordAt(at) switch
        {
            "killed" => PropertyReader.Killed,
            "injured" or "wounded" or "hurt" => PropertyReader.Injured,
            _ => table.OfGroup(view, at),
        };

    /// <summary>
    /// What is said of those of whom a verb in front of an amount tells: "among the dead in Arvik were", "the dead include".
    /// </summary>
    internal string? Opened(SentenceView view, int verb)
    {
        while (verb > 0 && view.Tokens[verb].Tag is Tag.Adverb)
        {
            verb--;
        }

        if (verb < 2 || view.LemmaAt(verb) is not ("be" or "include") || !(view.Tokens[verb].Tag is Tag.Auxiliary || view.IsVerb(verb)))
        {
            return null;
        }

        for (var i = verb - 2; i >= Math.Max(0, verb - ReachOfGroup) && view.Tokens[i + 1].Tag is not Tag.Punctuation; i--)
        {
            if (view.WordAt(i) is "the" or "those" or "The" or "Those" && Of(view, i + 1) is { } group)
            {
                return view.LemmaAt(verb) is "include" ? (i + 2 == verb ? group : null)
                    : i > 0 && view.WordAt(i - 1) is "among" or "Among" ? group
                    : null;
            }
        }

        return null;
    }
}
