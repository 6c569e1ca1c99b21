using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what is counted beside a noun that tells what is done with it: cars of "car sales reached 40" and of "sales of cars fell to 40".
/// </summary>
internal static class CountedBeside
{
    /// <summary>The lemma of what is counted; that of the noun itself where nothing else is named.</summary>
    internal static string Noun(SentenceView view, int head, ConceptTable concepts)
    {
        if (head > 0 && view.IsNoun(head - 1) && IsThing(view, head - 1, concepts))
        {
            return view.LemmaAt(head - 1);
        }

        var at = head + 2;
        while (at + 1 < view.Tokens.Length && view.Tokens[at].Tag is Tag.Adjective or Tag.Determiner)
        {
            at++;
        }

        return
            at < view.Tokens.Length
            && view.WordAt(head + 1) is "of"
            && view.IsNoun(at)
            && !CounterPhrase.IsFollowed(view, at)
            && IsThing(view, at, concepts)
            ? view.LemmaAt(at)
            : view.LemmaAt(head);
    }

    private static bool IsThing(SentenceView view, int at, ConceptTable concepts) =>
        concepts.IsKnownThing(view, at) && !concepts.IsEvent(view.LemmaAt(at)) && !concepts.CountsAs(concepts.Thing(view, at), "person");
}
