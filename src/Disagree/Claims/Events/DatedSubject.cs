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
            // "bought by its owners"
            if (view.WordAt(i) is "by" && view.Tokens[verb].Tag is Tag.Participle or Tag.PastVerb)
            {
                break;
            }

            if (IsThing(view, i) && (i + 1 >= end || !IsThing(view, i + 1)))
            {
                return events.Thing(view, i);
            }
        }

        var subject = SubjectHead(view, clause, verb, isOfNoun: happened.Head < verb && view.WordAt(happened.Head + 1) is "of");
        subject = subject < 0 ? Opened(view, clause, verb) : subject;
        return subject < 0 ? "" : events.Thing(view, subject);
    }

    // "ferry" of "Delivered in 1996 by a yard in Gdansk, the ferry …" and of "the ferry, which sank on Monday"
    private int Opened(SentenceView view, Clause clause, int verb)
    {
        if (clause.First > 1 && view.WordAt(clause.First) is "which" or "that" or "who")
        {
            var before = view.WordAt(clause.First - 1) is "," ? clause.First - 2 : clause.First - 1;
            return IsThing(view, before) ? before : -1;
        }

        if (verb > 1 || view.Tokens[verb].Tag is not (Tag.Participle or Tag.PastVerb))
        {
            return -1;
        }

        var comma = verb + 1;
        while (comma < view.Tokens.Length && (view.WordAt(comma) is not "," || view.IsInTime(comma)))
        {
            comma++;
        }

        var head = -1;
        for (
            var i = comma + 1;
            i < view.Tokens.Length && (IsThing(view, i) || view.Tokens[i].Tag is Tag.Determiner or Tag.Adjective or Tag.Number);
            i++
        )
        {
            head = IsThing(view, i) ? i : head;
        }

        return head;
    }

    /// <summary>
    /// Who or what stands before a verb: the subject of "resigned", the patient of "was arrested"; "" for pronouns and nothing.
    /// </summary>
    internal string Agent(SentenceView view, Clause clause, int verb)
    {
        for (var i = verb - 1; i >= clause.First; i--)
        {
            if (view.NameAt(i) is { } name)
            {
                return name.Canonical;
            }

            if (IsThing(view, i))
            {
                return events.Thing(view, i);
            }

            if (view.Tokens[i].Tag is Tag.Pronoun || view.IsVerb(i))
            {
                return "";
            }
        }

        return "";
    }

    // the nearest noun before a verb; of "talks between the two sides" the one that the others describe, of "the opening of the bridge"
    // what is opened
    private int SubjectHead(SentenceView view, Clause clause, int verb, bool isOfNoun)
    {
        var head = -1;
        var isDescribed = true;
        var last = verb - 1;
        while (last > clause.First && view.Tokens[last].Tag is Tag.Auxiliary or Tag.Adverb)
        {
            last--;
        }

        // "the inn, with its 90 beds, opened"
        last = last > clause.First && view.WordAt(last) is "," && Aside.Before(view, last) is >= 0 and var before ? before : last;
        for (var i = last; i >= clause.First; i--)
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
        && (view.IsNoun(i) || (view.Tokens[i].Tag is Tag.Adjective && concepts.IsKnownThing(view, i)));
}
