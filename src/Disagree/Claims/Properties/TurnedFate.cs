using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what became of people where a word behind the verb, or a denial, turns it: "did not survive", "walked out alive", "were carried
/// out dead", "thought dead were found alive", "were cut by flying glass".
/// </summary>
internal sealed class TurnedFate(FoundBodies bodies)
{
    /// <summary>That people lived of whom nothing else is said.</summary>
    private const string Rescued = "rescued";

    private const string Alive = "alive";
    private const int Reach = 8;

    /// <summary>The property, or what was done with the dead who are counted; null where the words tell neither.</summary>
    internal string? Of(SentenceView view, QuantityMention mention) => Turned(view, mention) ?? bodies.Of(view, mention);

    private static string? Turned(SentenceView view, QuantityMention mention)
    {
        if (mention.Quantity.Unit.Dimension is not Values.Dimension.Count || mention.Predicate is not { } predicate)
        {
            return null;
        }

        var verb = view.TokenFrom(predicate.Span.Start);
        return predicate is { Lemma: "survive", IsNegated: true } && verb >= view.TokenFrom(mention.Span.End) ? PropertyReader.Killed
            : predicate is { Lemma: "cut", Role: PredicateRole.Patient } && IsByShards(view, verb + 1) ? PropertyReader.Injured
            : IsThoughtDead(view, mention) ? Alive
            : IsOut(view, verb + 1) && verb + 2 < view.Tokens.Length
                ? view.WordAt(verb + 2) switch
                {
                    "alive" => Rescued,
                    "dead" => PropertyReader.Killed,
                    _ => null,
                }
            : null;
    }

    /// <summary>Whether what is denied is that they lived, so that the count of the dead is none.</summary>
    internal static bool IsDenial(QuantityMention mention, string? property) =>
        property is PropertyReader.Killed && mention.Predicate is { Lemma: "survive", IsNegated: true };

    // "walked out alive", "carried ashore dead"
    private static bool IsOut(SentenceView view, int at) =>
        at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Adverb or Tag.Preposition && view.WordAt(at) is not "for";

    // "cut by flying glass", "cut by shards"
    private static bool IsByShards(SentenceView view, int at)
    {
        if (at >= view.Tokens.Length || view.WordAt(at) is not ("by" or "with"))
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(view.Tokens.Length, at + Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (view.LemmaAt(i) is "glass" or "shard" or "debris" or "shrapnel")
            {
                return true;
            }
        }

        return false;
    }

    // "two men believed to be among the dead turned up alive"
    private static bool IsThoughtDead(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.End);
        if (at >= view.Tokens.Length || !view.Is(at, WordClass.Believed))
        {
            return false;
        }

        var isDead = false;
        for (var i = at + 1; i < Math.Min(view.Tokens.Length, at + Reach + Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            isDead |= view.WordAt(i) is "dead" or "killed";
            if (isDead && view.WordAt(i) is "alive" or "safe" or "unhurt")
            {
                return true;
            }
        }

        return false;
    }
}
