using Disagree.Lexicons;

namespace Disagree.Claims.Clauses;

/// <summary>
/// Tells whether an amount of which no verb is said directly is still to come: "will be 60 metres long", "is expected to rise to 15
/// percent".
/// </summary>
internal static class Outlook
{
    private const int Reach = 12;
    private const int VerbReach = 6;

    /// <summary>Whether the verbs before the amount that begins at a token look ahead.</summary>
    internal static bool IsAhead(SentenceView view, Clause clause, int amount)
    {
        for (var i = amount - 1; i >= clause.First && amount - i <= Reach; i--)
        {
            if (IsForecastNoun(view, i, amount))
            {
                return true;
            }

            switch (view.Tokens[i].Tag)
            {
                case Tag.Modal:
                    return view.WordAt(i) is "will" or "would" or "may" or "might" or "could" or "shall" or "must" or "should";
                // "was to be 350 metres tall"
                case Tag.To when i > clause.First && view.LemmaAt(i - 1) is "be":
                    return true;
                case Tag.Punctuation when view.WordAt(i) is not ("-" or "'" or "\""):
                    return false;
                case Tag.Verb or Tag.PastVerb or Tag.Participle when IsSeen(view, i, amount):
                    return true;
                case Tag.Verb when !FollowsMarker(view, i) || IsForecast(view, i):
                case Tag.PastVerb or Tag.Participle when view.IsVerb(i):
                    return (i + 1 < amount && view.Tokens[i + 1].Tag is Tag.To && view.IsLemma(i, WordClass.Foreseen))
                        || IsForecast(view, i);
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>Whether what a verb says is planned or expected: "is expected to open", "will open".</summary>
    internal static bool IsVerbAhead(SentenceView view, Clause clause, int verb, ConceptTable concepts)
    {
        if (concepts.Action(view.LemmaAt(verb)) is "predict" or "plan")
        {
            return true;
        }

        for (var i = verb - 1; i >= Math.Max(clause.First, verb - VerbReach); i--)
        {
            if (view.Tokens[i].Tag is Tag.Modal)
            {
                return true;
            }

            if (view.IsVerb(i))
            {
                return concepts.Action(view.LemmaAt(i)) is "predict" or "plan";
            }
        }

        return false;
    }

    // "raised its sales forecast to 40 million", "its guidance is 40 million", "put its forecast for sales at 40 million"; not "beat forecasts"
    private static bool IsForecastNoun(SentenceView view, int i, int amount) =>
        view.IsLemma(i, WordClass.Outlook)
        && i > 0
        && view.Tokens[i - 1].Tag is Tag.Noun or Tag.Adjective or Tag.Determiner or Tag.Possessive or Tag.Gerund or Tag.Pronoun
        && (
            i + 1 == amount
            || view.WordAt(i + 1) is "to" or "of" or "at" or "for" or "from" or "is" or "was" or "by"
            || view.Tokens[i + 1].Tag is Tag.Auxiliary
        );

    // "sees sales at 40 million", "are seen at 40 million"; not "saw sales of 40 million"
    private static bool IsSeen(SentenceView view, int verb, int amount) =>
        view.LemmaAt(verb) is "see"
        && view.WordAt(amount - 1) is "at" or "to" or "between"
        && (view.Tokens[verb].Tag is Tag.Verb || (verb > 0 && view.LemmaAt(verb - 1) is "be"));

    // "expects revenue of 40 million", "forecast a loss of 4 million"; not "more than expected"
    private static bool IsForecast(SentenceView view, int verb) =>
        view.IsLemma(verb, WordClass.Foretelling)
        && verb + 1 < view.Tokens.Length
        && view.Tokens[verb + 1].Tag is not (Tag.Punctuation or Tag.Preposition)
        && (
            verb == 0 || view.Tokens[verb - 1].Tag is not (Tag.Determiner or Tag.Adjective) && view.WordAt(verb - 1) is not ("than" or "as")
        );

    private static bool FollowsMarker(SentenceView view, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && view.Tokens[at].Tag is Tag.Adverb or Tag.Determiner)
        {
            at--;
        }

        return at >= 0 && view.Tokens[at].Tag is Tag.Modal or Tag.To;
    }
}
