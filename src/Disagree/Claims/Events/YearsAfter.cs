using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Tells those who were killed in an event of years before: "it came 12 years after the tragic loss of four lives"; "weeks after the flood
/// killed 200" looks back on the event reported.
/// </summary>
internal static class YearsAfter
{
    /// <summary>Whether the amount is of them.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="after">The token of "after", behind a stretch of time.</param>
    /// <param name="amount">The token of the amount.</param>
    internal static bool Is(SentenceView view, int after, int amount)
    {
        if (view.LemmaAt(after - 1) is not ("year" or "decade"))
        {
            return false;
        }

        var of = after + 1;
        while (of < amount && IsOfNoun(view, of))
        {
            of++;
        }

        var number = of + 1;
        while (number < amount && view.Tokens[number].Tag is Tag.Determiner or Tag.Adjective or Tag.Adverb)
        {
            number++;
        }

        return number == amount
            && view.WordAt(of) is "of"
            && (view.IsLemma(of - 1, WordClass.HarmDone) || view.Is(of - 1, WordClass.HarmDone));
    }

    private static bool IsOfNoun(SentenceView view, int i) =>
        view.NameAt(i) is not null
        || view.WordAt(i) is "-"
        || view.Tokens[i].Tag
            is Tag.Determiner
                or Tag.Adjective
                or Tag.Noun
                or Tag.Gerund
                or Tag.Participle
                or Tag.Possessive
                or Tag.Adverb;
}
