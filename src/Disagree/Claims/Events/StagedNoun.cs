using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Finds the noun of what is said to take place, whatever noun it is: "census" of "the census will be held on 3 May" and of "they hold the
/// census on 3 May".
/// </summary>
internal sealed class StagedNoun(EventTable table, ConceptTable concepts)
{
    private const int Farthest = 12;

    /// <summary>The token of the noun; -1 where the verb says something else, or a person is its subject.</summary>
    internal int Of(SentenceView view, Clause clause, int verb, int from)
    {
        if (!table.Light.Stage(view, verb, out var end))
        {
            return -1;
        }

        // "began its offensive"
        var hasObject = end < from && view.Tokens[end].Tag is Tag.Determiner or Tag.Pronoun;
        var noun = end <= from ? Behind(view, hasObject ? end + 1 : end, from) : -1;
        noun =
            noun < 0 && from >= end && !hasObject && !(end == from && view.LemmaAt(verb) is "set" or "fix")
                ? Before(view, clause, verb)
                : noun;
        noun = noun < 0 ? BehindDay(view, clause, from) : noun;
        return noun < 0 || view.IsPersonNoun(noun) || concepts.IsWithin(concepts.Thing(view, noun), "person") ? -1 : noun;
    }

    /// <summary>
    /// The noun that is due on a day: "census" of "the census, due on 3 May," and of "a census of the fleet, now planned for 2027"; -1 for
    /// none.
    /// </summary>
    internal static int Due(SentenceView view, Clause clause, int from)
    {
        var at = from > 1 && view.Tokens[from - 1].Tag is Tag.Preposition ? from - 2 : from - 1;
        if (at < clause.First || !(view.WordAt(at) is "due" || view.Is(at, WordClass.Planned)))
        {
            return -1;
        }

        at--;
        at = at > clause.First && view.Tokens[at].Tag is Tag.Adverb ? at - 1 : at;
        var noun = at > clause.First && view.WordAt(at) is "," ? SubjectHead.Before(view, at, clause.First) : -1;
        return noun < 0 || view.IsPersonNoun(noun) ? -1 : noun;
    }

    // "held a parade", and nothing behind a preposition
    private static int Behind(SentenceView view, int first, int from)
    {
        var noun = -1;
        for (
            var i = first;
            i < from
                && (
                    view.Tokens[i].Tag is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.Possessive or Tag.ProperNoun
                    || view.NameAt(i) is not null
                );
            i++
        )
        {
            noun = IsNoun(view, i) ? i : noun;
        }

        return noun;
    }

    // back over "is due to be" to the first noun of the subject: "the festival of light in Oslo"
    private static int Before(SentenceView view, Clause clause, int verb)
    {
        var at = verb - 1;
        while (
            at >= clause.First
            && (
                view.Tokens[at].Tag is Tag.Auxiliary or Tag.Adverb or Tag.Modal or Tag.To
                || view.WordAt(at) is "to" or "that" or "which" or "," or "been"
                || view.Is(at, WordClass.Planned)
            )
        )
        {
            at--;
        }

        at = at < clause.First && clause.First > 1 && view.WordAt(clause.First) is "which" ? clause.First - 2 : at;
        var subject = -1;
        for (var i = at; i >= 0 && at - i <= Farthest; i--)
        {
            if (IsNoun(view, i))
            {
                subject = i + 1 == subject ? subject : i;
            }
            else if (
                view.Tokens[i].Tag is not (Tag.Determiner or Tag.Adjective or Tag.Possessive or Tag.ProperNoun or Tag.Number)
                && view.NameAt(i) is null
                && view.WordAt(i) is not ("of" or "in" or "for" or "on" or "at" or "between" or "with")
            )
            {
                break;
            }
        }

        return subject;
    }

    // "set 3 May for the census", "fixed 3 May as the date of the census"
    private static int BehindDay(SentenceView view, Clause clause, int from)
    {
        var at = from;
        while (at < clause.End && view.IsInTime(at))
        {
            at++;
        }

        if (at + 1 >= clause.End || view.WordAt(at) is not ("for" or "as"))
        {
            return -1;
        }

        var noun = Behind(view, at + 1, clause.End);
        return noun >= 0 && noun + 1 < clause.End && view.LemmaAt(noun) is "date" or "day" && view.WordAt(noun + 1) is "of" or "for"
            ? Behind(view, noun + 2, clause.End)
            : noun;
    }

    private static bool IsNoun(SentenceView view, int i) =>
        view.NameAt(i) is null && !view.IsInTime(i) && (view.IsNoun(i) || view.Tokens[i].Tag is Tag.Gerund);
}
