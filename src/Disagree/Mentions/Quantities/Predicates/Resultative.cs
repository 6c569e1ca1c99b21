using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>
/// Tells a state that is said of the object behind it, "two raiders shot [dead] a clerk", from one said of the subject, "two raiders shot
/// [dead] in the port".
/// </summary>
internal static class Resultative
{
    /// <summary>Whether the state at a token is what a verb right before it made of the object right behind it.</summary>
    internal static bool Is(in QuantityScene s, int state) =>
        s.Entry(state - 1).Parts.Any(Parts.Past | Parts.Participle) && IsBehind(s, state - 1);

    /// <summary>Whether an object stands behind a verb and what it came to: "shot | dead a clerk", "beat | to death a clerk", "shot | and killed a clerk".</summary>
    internal static bool IsBehind(in QuantityScene s, int verb) =>
        (s.Of(verb + 1) is "to" && s.Of(verb + 2) is "death" && OpensObject(s, verb + 3))
        || (
            s.Entry(verb).Senses.Any(Senses.Event)
            && (
                (s.Of(verb + 1) is "dead" or "alive" && OpensObject(s, verb + 2))
                || (s.Of(verb + 1) is "and" && IsDeed(s, verb + 2) && OpensObject(s, verb + 3))
            )
        );

    // "shot and [killed] a clerk"
    private static bool IsDeed(in QuantityScene s, int at) =>
        s.Tag(at) is Tag.PastVerb or Tag.Participle && s.Entry(at).Senses.Any(Senses.Event);

    // not "found dead a week later", "shot dead that night", "shot dead 9 days ago"
    private static bool OpensObject(in QuantityScene s, int at)
    {
        if (s.Tag(at) is not (Tag.Determiner or Tag.Number or Tag.NumberWord) && !s.Is(at, WordClass.Possessive))
        {
            return false;
        }

        for (var i = at; i < s.Count && s.Tag(i) is not (Tag.Punctuation or Tag.Preposition or Tag.PastVerb or Tag.Auxiliary); i++)
        {
            if (s.IsLemma(i, WordClass.Stretch) || s.Is(i, WordClass.DayWord) || s.Entry(i).Senses.Any(Senses.Weekday | Senses.Month))
            {
                return false;
            }

            if (s.Tag(i) is Tag.Noun or Tag.ProperNoun)
            {
                return true;
            }
        }

        return true;
    }
}
