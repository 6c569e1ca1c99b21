using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Tells the place of which a sentence says that most were killed there, and so not all: "most of the deaths were in Ohio, where 38 died".
/// </summary>
internal static class MostPlace
{
    private const int Reach = 5;

    /// <summary>Whether a place is such.</summary>
    internal static bool Is(SentenceView view, string place)
    {
        foreach (var name in view.Names)
        {
            if (name.Type is NameType.Place && string.Equals(name.Canonical, place, StringComparison.Ordinal))
            {
                return IsMost(view, view.TokenFrom(name.Span.Start));
            }
        }

        return false;
    }

    // "most of the deaths were in", "half of the victims died in"
    private static bool IsMost(SentenceView view, int name)
    {
        var at = name - 1;
        while (at > 0 && !view.Is(at, WordClass.Where) && view.Tokens[at].Tag is Tag.Determiner or Tag.Noun or Tag.Adjective)
        {
            at--;
        }

        if (at < Reach || !view.Is(at, WordClass.Where) || !(view.IsVerb(at - 1) || view.Tokens[at - 1].Tag is Tag.Auxiliary))
        {
            return false;
        }

        var hasDead = false;
        for (var i = at - 2; i >= 0 && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.PastVerb or Tag.Auxiliary); i--)
        {
            hasDead |=
                view.IsLemma(i, WordClass.HarmDone) || view.LemmaAt(i) is "victim" or "fatality" or "casualty" || view.WordAt(i) is "dead";
            if (view.WordAt(i) is "most" or "Most" or "many" or "Many" || view.LemmaAt(i) is "half" or "majority" or "bulk")
            {
                return hasDead;
            }
        }

        return false;
    }
}
