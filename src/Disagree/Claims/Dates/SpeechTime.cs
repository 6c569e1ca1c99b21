using Disagree.Claims.Events;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells the time at which something was said from the time of what is said: "said on Sunday", "On Monday, the mayor said that nine were
/// hurt".
/// </summary>
internal sealed class SpeechTime(ConceptTable concepts)
{
    /// <summary>Whether a time expression tells when something was said: "said on Sunday", "told reporters Wednesday".</summary>
    internal bool Is(SentenceView view, int token)
    {
        // "reported a fourth-quarter profit"
        if (token > 0 && view.Tokens[token - 1].Tag is Lexicons.Tag.Determiner)
        {
            return false;
        }

        for (var i = token - 1; i >= Math.Max(0, token - 4); i--)
        {
            var tag = view.Tokens[i].Tag;
            if (tag is Lexicons.Tag.Punctuation)
            {
                return false;
            }

            // "according to a count on Sunday"
            if (
                tag is Lexicons.Tag.Noun
                && view.IsLemma(i, WordClass.Statement)
                && !IsObject(view, i)
                && !IsAwaited(view, i, token)
                && !IsMeeting(view, i)
            )
            {
                return true;
            }

            if (tag is Lexicons.Tag.Verb or Lexicons.Tag.PastVerb or Lexicons.Tag.Participle or Lexicons.Tag.Gerund)
            {
                return (concepts.Action(view.LemmaAt(i)) is "say" or "predict" || IsComingOut(view, i))
                    && !(i > 0 && view.WordAt(i - 1) is "without")
                    && !(view.LemmaAt(i) is "expect" && i > 0 && view.Tokens[i - 1].Tag is Lexicons.Tag.Auxiliary);
            }
        }

        return false;
    }

    /// <summary>Whether it stands before the verb of saying: "the mill on Thursday reported", "police Friday said".</summary>
    internal bool IsBeforeVerb(SentenceView view, TimeMention time) =>
        view.TokenFrom(time.Span.End) is var behind
        && time.Period.IsDay
        && behind < view.Tokens.Length
        && view.IsVerb(behind)
        && concepts.Action(view.LemmaAt(behind)) is "say";

    /// <summary>Whether it opens what is said with the one who says it: "On Monday, the mayor said that nine were hurt".</summary>
    internal static bool Opens(SentenceView view, TimeMention time, int at)
    {
        foreach (var said in view.Attributions)
        {
            if (
                said.SaidOn == time
                && time.Span.End < said.Span.Start
                && said.Span.Start <= view.Tokens[at].Start
                && view.Tokens[at].Start < said.Span.End
            )
            {
                return true;
            }
        }

        return false;
    }

    // "nine were hurt, it emerged on Monday"
    private static bool IsComingOut(SentenceView view, int verb) =>
        verb > 0 && view.WordAt(verb - 1) is "it" or "It" && view.LemmaAt(verb) is "emerge" or "transpire";

    // "a conference of donors on Sunday", and not "at a news conference on Sunday"
    private static bool IsMeeting(SentenceView view, int noun) =>
        view.LemmaAt(noun) is "conference" && !(noun > 0 && view.WordAt(noun - 1) is "news" or "press" or "media");

    // "a report is due by Friday"
    private static bool IsAwaited(SentenceView view, int noun, int time)
    {
        for (var i = noun + 1; i < time; i++)
        {
            if (view.Is(i, WordClass.Planned))
            {
                return true;
            }
        }

        return false;
    }

    // "published its report on Monday": the day is that of publishing
    private static bool IsObject(SentenceView view, int noun)
    {
        var at = noun - 1;
        while (
            at >= 0
            && view.Tokens[at].Tag
                is Lexicons.Tag.Determiner
                    or Lexicons.Tag.Adjective
                    or Lexicons.Tag.Noun
                    or Lexicons.Tag.Pronoun
                    or Lexicons.Tag.Possessive
        )
        {
            at--;
        }

        return at >= 0 && view.IsLemma(at, WordClass.Publishing);
    }

    // not of "the first case was reported", of which the case is what happened
    internal static bool IsSaying(SentenceView view, DatedEvent happened, ConceptTable concepts) =>
        concepts.Action(view.LemmaAt(happened.Verb)) is "say"
        && !(happened.Head < happened.Verb && Passive.Is(view, happened.Verb))
        && !(happened.Head == happened.Verb && happened.Kind is not (EventKind.Unknown or EventKind.Empty));
}
