using Disagree.Lexicons;

namespace Disagree.Claims.Places;

/// <summary>Tells whether the words before the name of a place say that something happened there.</summary>
internal sealed class Locative(ConceptTable concepts)
{
    private const int Reach = 5;
    private const int ReachOfPhrase = 9;

    // "in Raqqa", "in the city of Raqqa", "near the town of Raqqa"
    internal bool Is(SentenceView view, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, IsInPhrase(view, token) ? token - ReachOfPhrase : token - Reach); i--)
        {
            if (view.Is(i, WordClass.Where))
            {
                // "at least nine Serens"
                return view.WordAt(i) is not "at" || view.WordAt(i + 1) is not ("least" or "most");
            }

            // "sank off Seren"
            if (i == token - 1 && view.WordAt(i) is "off")
            {
                return true;
            }

            // "an attack on Seren", "On Mount Seren, nine died"
            if (view.WordAt(i) is "on" or "On")
            {
                return (i == 0 && i == token - 1) || IsStruck(view, i);
            }

            // "nine were flown to Rome"
            if (view.WordAt(i) is "to" && i > 0 && view.IsVerb(i - 1))
            {
                return view.Is(concepts.Action(view.LemmaAt(i - 1)), WordClass.Bringing);
            }

            // "fled from Seren", "takeoff from Seren", but not "a teacher from Seren", "9 miles from Seren"
            if (view.WordAt(i) is "from")
            {
                return i == 0
                    || !(
                        view.IsPersonNoun(i - 1)
                        || view.IsInMeasure(i - 1)
                        || IsShot(view, i - 1)
                        || view.NameAt(i - 1) is not null
                        || view.Tokens[i - 1].Tag is Tag.Punctuation
                    );
            }

            if ((view.Tokens[i].Tag is Tag.Punctuation && view.WordAt(i) is not "-") || view.IsVerb(i))
            {
                // "hit Raqqa"
                return view.IsVerb(i) && concepts.Action(view.LemmaAt(i)) is "attack" && view.Tokens[i].Tag is not Tag.Participle;
            }
        }

        return false;
    }

    // "the rebel-held town of Seren"
    private static bool IsInPhrase(SentenceView view, int name) =>
        name > 1 && view.WordAt(name - 1) is "of" && view.Tokens[name - 2].Tag is Tag.Noun;

    private bool IsStruck(SentenceView view, int on)
    {
        for (var i = on - 1; i >= Math.Max(0, on - Reach); i--)
        {
            if (view.Tokens[i].Tag is Tag.Noun && concepts.Thing(view, i) is "attack" or "strike" or "shooting")
            {
                return true;
            }
        }

        return false;
    }

    // "rocket fire from Seren", "rockets launched from Seren": where they were launched is not where they hit
    private bool IsShot(SentenceView view, int i) =>
        view.LemmaAt(i) is "fire" or "shelling" or "launch"
        || concepts.IsWithin(concepts.Thing(view, i), "projectile")
        || (view.IsVerb(i) && view.LemmaAt(i) is "lob" or "shoot");
}
