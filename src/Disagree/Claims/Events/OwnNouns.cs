using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Finds the nouns that a verb governs, each by its head: "rate" of "cut its key rate", of "the key rate of the bank was cut" and of "the
/// rate, which it cut".
/// </summary>
internal static class OwnNouns
{
    private const int Farthest = 14;

    /// <summary>Its objects, and its subject where it has none or is in the passive.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="end">The token behind its words: behind "down" of "went down".</param>
    internal static List<int> Of(SentenceView view, Clause clause, int verb, int end)
    {
        // "got out of jail"
        var isOf = end < clause.End && view.WordAt(end) is "of";
        var found = JoinedNouns.Heads(view, isOf ? end + 1 : end, clause.End);
        if (isOf || !found.Exists(i => view.Tokens[i].Tag is not Tag.Gerund) || IsPassive(view, verb))
        {
            found.AddRange(Subjects(view, verb));
        }

        return found;
    }

    /// <summary>Who does it: the subject, or whom "by" leads to.</summary>
    internal static List<int> Doers(SentenceView view, Clause clause, int verb, string[] rest)
    {
        if (!StandAt(view, verb + 1, rest))
        {
            return [];
        }

        var found = IsPassive(view, verb) ? [] : Subjects(view, verb);
        found.AddRange(Apart(view, clause, verb, ["by"]));
        return found;
    }

    /// <summary>The objects of a preposition that stands apart from its verb: "crowd" of "drove the van on Friday into a crowd".</summary>
    internal static List<int> Apart(SentenceView view, Clause clause, int verb, string[] rest)
    {
        if (rest.Length == 0)
        {
            return [];
        }

        for (var i = verb + 1; i + rest.Length < clause.End && !IsFinite(view, i); i++)
        {
            if (StandAt(view, i, rest) && view.Tokens[i + rest.Length - 1].Tag is Tag.Preposition && !IsParticle(rest))
            {
                return JoinedNouns.Heads(view, i + rest.Length, clause.End);
            }
        }

        return [];
    }

    /// <summary>Whether words stand from a token on.</summary>
    internal static bool StandAt(SentenceView view, int at, string[] words)
    {
        if (at + words.Length > view.Tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!view.WordAt(at + i).SequenceEqual(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    // "dug bodies out of the wreckage", "handed it over the fence": the verb's own particle stands at its object
    private static bool IsParticle(string[] rest) => rest is ["out" or "over" or "up" or "down"];

    private static List<int> Subjects(SentenceView view, int verb)
    {
        if (Joined(view, verb) is >= 0 and var before)
        {
            return Subjects(view, before);
        }

        if (Antecedent(view, verb) is >= 0 and var meant)
        {
            return [meant];
        }

        // "Power was restored"
        var head = SubjectHead.Before(view, verb, 0);
        head = head < 0 && SubjectHead.Behind(view, verb) is var last && last >= 0 && JoinedNouns.IsHead(view, last) ? last : head;
        if (head < 0)
        {
            return [];
        }

        // "Production of the van began"
        var start = JoinedNouns.Start(view, head);
        while (start > 1 && view.WordAt(start - 1) is "of" && JoinedNouns.IsHead(view, start - 2))
        {
            start = JoinedNouns.Start(view, start - 2);
        }

        return JoinedNouns.Heads(view, start, verb);
    }

    // "found" of "was found on Monday and taken away"
    private static int Joined(SentenceView view, int verb)
    {
        var at = SubjectHead.Behind(view, verb);
        if (at <= 0 || view.WordAt(at) is not ("and" or "or" or "but"))
        {
            return -1;
        }

        for (var i = at - 1; i >= Math.Max(0, at - Farthest) && view.WordAt(i) is not ";"; i--)
        {
            if (view.IsVerb(i) && view.Tokens[i].Tag is not Tag.Gerund)
            {
                return i;
            }
        }

        return -1;
    }

    // "deal" of "the deal, which it wants to close"
    private static int Antecedent(SentenceView view, int verb)
    {
        for (var i = verb - 1; i > Math.Max(0, verb - Farthest) && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Conjunction); i--)
        {
            if (view.WordAt(i) is "which" or "that" or "who" or "whom")
            {
                var last = view.WordAt(i - 1) is "," ? i - 2 : i - 1;
                return last >= 0 && (view.IsNoun(last) || view.NameAt(last) is not null) ? SubjectHead.Before(view, last + 1, 0) : -1;
            }
        }

        return -1;
    }

    private static bool IsFinite(SentenceView view, int i) =>
        view.NameAt(i) is null && view.Tokens[i].Tag is Tag.PastVerb or Tag.Verb or Tag.Modal;

    private static bool IsPassive(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= 0 && SubjectHead.IsOfVerb(view, i); i--)
        {
            if (view.LemmaAt(i) is "be" or "get")
            {
                return view.Tokens[verb].Tag is Tag.PastVerb or Tag.Participle;
            }
        }

        return false;
    }
}
