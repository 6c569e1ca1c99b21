using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>Finds what is said of those counted behind a clause that only tells who they are: "nine sailors who had come from Arvik were questioned".</summary>
internal static class RelativeClause
{
    private const int Reach = 20;

    /// <summary>The predicate of the main clause; null where no relative clause stands right behind those counted or no verb follows it.</summary>
    internal static Predicate? Main(SentenceView view, QuantityMention mention)
    {
        var who = view.TokenFrom(mention.Span.End);
        who += who < view.Tokens.Length && view.WordAt(who) is "," ? 1 : 0;
        if (who + 2 >= view.Tokens.Length || view.WordAt(who) is not "who")
        {
            return null;
        }

        var isInComma = view.WordAt(who - 1) is ",";
        for (var i = OwnVerb(view, who + 1) + 1; i < Math.Min(view.Tokens.Length, who + Reach); i++)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary or Tag.PastVerb && (!isInComma || view.WordAt(i - 1) is ","))
            {
                return Group(view, i);
            }

            if (view.Tokens[i].Tag is Tag.Conjunction or Tag.Pronoun || (!isInComma && view.Tokens[i].Tag is Tag.Punctuation) || MainPredicate.OpensClause(view.WordAt(i)))
            {
                return null;
            }
        }

        return null;
    }

    private static int OwnVerb(SentenceView view, int at)
    {
        while (at + 1 < view.Tokens.Length && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb)
        {
            at++;
        }

        return at;
    }

    private static Predicate? Group(SentenceView view, int at)
    {
        var verb = OwnVerb(view, at);
        return view.IsVerb(verb) ? new Predicate(view.Span(view.Tokens[verb].Start, view.Tokens[verb].End), view.LemmaAt(verb), verb > at && view.LemmaAt(verb - 1) is "be" ? PredicateRole.Patient : PredicateRole.Agent) : null;
    }
}
