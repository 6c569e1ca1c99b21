using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what a number counts of which the sentence before asks how many there are, or names them without a number: "They asked how many had
/// died. The answer was 40", "The guild counted the missing. There were 40."
/// </summary>
internal sealed class GroupBefore(PropertyTable table, ConceptTable concepts, LevelWords levels)
{
    private const int ReachOfVerb = 8;
    private readonly AnswerFrame frames = new(levels);
    private readonly CounterTail tails = new(table, concepts, levels);

    /// <summary>What is counted; null where the sentence before names none, or several that differ.</summary>
    internal Counting? Of(SentenceView view, QuantityMention mention)
    {
        if (mention.Counted is not null || mention.Quantity.Unit.Code is not "1" || view.Before is not { } before)
        {
            return null;
        }

        var isFramed = frames.Is(view, mention);
        return (isFramed || AnswerFrame.IsReply(view, mention)) && IsRightBehind(view, before)
            ? Asked(before) is { } asked
                ? isFramed || before.Text[before.Sentence.Span.End - 1] is '?' or '"' or '”'
                    ? asked
                    : null
                : isFramed
                    ? Named(before)
                    : null
            : null;
    }

    private static bool IsRightBehind(SentenceView view, SentenceView before)
    {
        var document = view.Mentions.Document;
        return before.Sentence.Part == view.Sentence.Part
            && document.SentenceAt(before.Sentence.Span) + 1 == document.SentenceAt(view.Sentence.Span);
    }

    // "how many had died", "how many homes the gale had destroyed"
    private Counting? Asked(SentenceView view)
    {
        Counting? found = null;
        for (var i = 0; i + 2 < view.Tokens.Length; i++)
        {
            if (view.WordAt(i) is "how" or "How" && view.WordAt(i + 1) is "many")
            {
                if (found is not null)
                {
                    return null;
                }

                found = Question(view, i + 2);
            }
        }

        return found;
    }

    private Counting? Question(SentenceView view, int first)
    {
        var at = first;
        while (view.Tokens[at].Tag is Tag.Adjective && at + 1 < view.Tokens.Length && view.IsNoun(at + 1))
        {
            at++;
        }

        var noun = view.IsNoun(at) ? view.LemmaAt(at) : "";
        var kind = noun.Length == 0 ? "person" : concepts.Thing(noun);
        var (isPassive, hasDoer) = (false, false);
        for (var i = noun.Length == 0 ? first : at + 1; i < Math.Min(view.Tokens.Length, first + ReachOfVerb); i++)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary)
            {
                isPassive = view.LemmaAt(i) is "be";
            }
            else if (view.IsVerb(i))
            {
                var deed = CounterTail.Past(view, i) with { Role = isPassive || hasDoer ? PredicateRole.Patient : PredicateRole.Agent };
                return table.Of(deed, Dimension.Count, kind) is { } done ? new(done, noun)
                    : isPassive && table.OfState(view.WordAt(i).ToString(), Dimension.Count, kind) is { } state ? new(state, noun)
                    : null;
            }
            else if (isPassive && tails.Of(view, i, kind) is { } told)
            {
                return new(told, noun);
            }
            else if (view.Tokens[i].Tag is not (Tag.Determiner or Tag.Noun or Tag.ProperNoun or Tag.Adverb or Tag.Pronoun or Tag.Adjective))
            {
                return null;
            }
            else
            {
                hasDoer |= view.Tokens[i].Tag is Tag.Noun or Tag.ProperNoun or Tag.Pronoun;
            }
        }

        return null;
    }

    // "the dead", "those slain", "the huts destroyed"; beside another number nobody can tell which group is meant
    private Counting? Named(SentenceView view)
    {
        Counting? found = null;
        foreach (var other in view.Quantities)
        {
            if (other.Quantity.Unit.Dimension is Dimension.Count)
            {
                return null;
            }
        }

        for (var i = 0; i + 1 < view.Tokens.Length; i++)
        {
            if (view.WordAt(i) is "the" or "The" or "those" or "Those" && Group(view, i + 1) is { } told)
            {
                if (found is not null || !IsMeant(view, i))
                {
                    return null;
                }

                found = told;
            }
        }

        return found;
    }

    // "the relatives of the dead" are not the dead, but "each of the dead"
    private bool IsMeant(SentenceView view, int article) =>
        article == 0
        || view.Tokens[article - 1].Tag is not (Tag.Preposition or Tag.To)
        || (
            article > 1
            && view.WordAt(article - 1) is "of"
            && (view.WordAt(article - 2) is "each" or "all" || levels.IsCounter(view, article - 2))
        );

    private Counting? Group(SentenceView view, int at)
    {
        var isLast = at + 1 >= view.Tokens.Length || view.Tokens[at + 1].Tag is not (Tag.Noun or Tag.ProperNoun or Tag.Adjective);
        if (isLast && table.OfGroup(view, at) is { } group)
        {
            return table.IsBefallen(group)
                ? new(group, view.IsNoun(at) && concepts.IsKnownThing(view.LemmaAt(at)) ? view.LemmaAt(at) : "")
                : null;
        }

        if (view.WordAt(at - 1) is "those" or "Those")
        {
            return view.IsVerb(at) ? Befallen(table.Of(CounterTail.Past(view, at), Dimension.Count, "person"), "") : null;
        }

        while (at + 1 < view.Tokens.Length && view.Tokens[at].Tag is Tag.Adjective or Tag.Noun && view.IsNoun(at + 1))
        {
            at++;
        }

        return
            view.IsNoun(at)
            && at + 1 < view.Tokens.Length
            && view.Tokens[at + 1].Tag is Tag.Participle or Tag.PastVerb
            && IsReduced(view, at + 1)
            && tails.Of(view, at + 1, concepts.Thing(view.LemmaAt(at))) is { } done
            && table.MeasureOf(done) is not null
            ? new(done, view.LemmaAt(at))
            : null;
    }

    // "the huts destroyed on Monday", but "the guards killed a clerk"
    private static bool IsReduced(SentenceView view, int verb) =>
        verb + 1 >= view.Tokens.Length || view.Tokens[verb + 1].Tag is Tag.Punctuation or Tag.Preposition;

    private Counting? Befallen(string? property, string noun) =>
        property is not null && table.IsBefallen(property) ? new(property, noun) : null;
}
