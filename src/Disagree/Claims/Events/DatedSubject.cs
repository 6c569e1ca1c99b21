using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Finds what the verb of a date speaks of.</summary>
internal sealed class DatedSubject(ConceptTable concepts, EventReader events, DatedEventReader dated)
{
    /// <summary>The kind of thing behind the verb, else before it; "" for none.</summary>
    internal string Of(SentenceView view, Clause clause, DatedEvent happened, int from)
    {
        var verb = happened.Verb;
        var end = verb < from ? from : clause.End;
        for (var i = verb + dated.WordsOf(view, verb); i < end; i++)
        {
            if (IsThing(view, i) && (i + 1 >= end || !IsThing(view, i + 1)))
            {
                return events.Thing(view, i);
            }
        }

        var subject = SubjectHead(view, clause, verb, isOfNoun: happened.Head < verb && view.WordAt(happened.Head + 1) is "of");
        return subject < 0 ? "" : events.Thing(view, subject);
    }

    // the nearest noun before a verb; of "talks between the two sides" the one that the others describe, of "the opening of the bridge"
    // what is opened
    private int SubjectHead(SentenceView view, Clause clause, int verb, bool isOfNoun)
    {
        var head = -1;
        var isDescribed = true;
        for (var i = verb - 1; i >= clause.First; i--)
        {
            var tag = view.Tokens[i].Tag;
            if (IsThing(view, i))
            {
                if (isOfNoun)
                {
                    return i;
                }

                head = isDescribed ? i : head;
                isDescribed = false;
            }
            else if (
                view.WordAt(i) is "of" or "between" or "with" or "for" or "in" or "at" or "on" or "near" or "against" or "over" or "about"
            )
            {
                isDescribed = true;
            }
            else if (head >= 0 && (tag is Tag.Pronoun or Tag.Punctuation or Tag.Preposition || view.IsVerb(i)))
            {
                return head;
            }
        }

        return head;
    }

    /// <summary>
    /// Whether a token is a noun but for that of "is due to open", or a word like "offensive" that can be one and names a known kind of
    /// thing.
    /// </summary>
    internal bool IsThing(SentenceView view, int i) =>
        !view.IsInTime(i)
        && !view.IsInMeasure(i)
        && !(i + 1 < view.Tokens.Length && view.Tokens[i + 1].Tag is Tag.To)
        && (view.IsNoun(i) || (view.Tokens[i].Tag is Tag.Adjective && concepts.IsKnownThing(view.LemmaAt(i))));
}
