using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Reads clauses whose verb is a mere "is" or looks like a noun: "the premiere is on 7 June", "production ends in May".</summary>
internal static class Verbless
{
    private const int FarthestComplement = 8;

    /// <summary>
    /// The noun that is said to be on a day: "premiere" of "the premiere of the film is due on 7 June"; -1 where the clause says something
    /// else.
    /// </summary>
    internal static int Subject(SentenceView view, Clause clause, int from)
    {
        var at = from - 1;
        while (
            at >= clause.First
            && (view.Tokens[at].Tag is Tag.Preposition or Tag.Adverb || view.WordAt(at) is "due" or "likely" or "set" or "\"" or "“")
        )
        {
            at--;
        }

        if (at <= clause.First || !view.Is(at, WordClass.FormOfBe))
        {
            return -1;
        }

        return SubjectHead.Before(view, at, clause.First);
    }

    /// <summary>The noun of the event that a day is said to be: "mourning" of "Friday will be a day of mourning"; -1 for none.</summary>
    internal static int Complement(SentenceView view, Clause clause, EventTable table, int from, int to)
    {
        var at = to;
        while (at < clause.End && view.Tokens[at].Tag is Tag.Modal or Tag.Adverb)
        {
            at++;
        }

        if (from > clause.First + 1 || at >= clause.End || !view.Is(at, WordClass.FormOfBe))
        {
            return -1;
        }

        for (var i = at + 1; i < Math.Min(clause.End, at + FarthestComplement); i++)
        {
            if (table.OfNoun(view, i) is { Kind: not EventKind.Empty })
            {
                return i;
            }

            if (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Punctuation)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The word right before a time, but for a preposition, that names an event as a verb though it may be a noun; -1 for none.
    /// </summary>
    internal static int Verb(SentenceView view, Clause clause, EventTable table, int from)
    {
        var at = from > 0 && view.Tokens[from - 1].Tag is Tag.Preposition ? from - 2 : from - 1;
        return
            at > clause.First
            && view.Tokens[at].Tag is Tag.Noun
            && view.Tokens[at - 1].Tag is Tag.Noun or Tag.ProperNoun
            && table.OfNoun(view, at) is null
            && table.OfVerb(view, at) is not null
            ? at
            : -1;
    }
}
