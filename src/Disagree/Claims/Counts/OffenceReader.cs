using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Claims.Wording;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Counts;

/// <summary>
/// Reads for what people are held or tried: the stem of each telling word of "charged with plotting an attack", "arrested over a brawl".
/// </summary>
internal static class OffenceReader
{
    private const int Reach = 10;

    /// <summary>The words; none where the property is no arrest or charge, or the sentence does not say what for.</summary>
    internal static IReadOnlySet<string> Of(SentenceView view, QuantityMention mention, string? property, ContentWord words)
    {
        if (property is not ("arrested" or "charged" or "convicted"))
        {
            return FrozenSet<string>.Empty;
        }

        var opener = Opener(view, view.TokenFrom(mention.Span.End));
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var i = opener + 1; opener >= 0 && i < Math.Min(view.Tokens.Length, opener + Reach) && !Ends(view, i); i++)
        {
            if (view.NameAt(i) is null && !view.IsInNumber(i) && words.Of(view, i) is { } word)
            {
                told.Add(word);
                if (view.IsVerb(i))
                {
                    // to plan is to aim, and to plot
                    told.UnionWith(words.Synonyms.All(view.LemmaAt(i)).Select(ContentWord.Cut));
                }
            }
        }

        return told;
    }

    // "charged with", "held over", "on suspicion of"; -1 where none stands behind the people
    private static int Opener(SentenceView view, int from)
    {
        for (var i = from; i < view.Tokens.Length && view.WordAt(i) is not ("." or ";" or ":"); i++)
        {
            if (
                view.WordAt(i) is "with" or "for" or "over"
                    ? view.IsVerb(i - 1)
                    : view.WordAt(i) is "of" && view.WordAt(i - 1) is "suspicion" or "convicted" or "guilty" or "accused"
            )
            {
                return i;
            }
        }

        return -1;
    }

    // "in Sund", "after the march", "on Monday"; but "a role in the attack", "an attack on the barracks"
    private static bool Ends(SentenceView view, int at) =>
        view.IsInTime(at)
        || view.Tokens[at].Tag is Tag.Punctuation && view.WordAt(at) is not ("-" or "'" or "''" or "\"" or "“" or "”")
        || view.WordAt(at) is "questioning" or "interrogation"
        || (
            (
                (view.Is(at, WordClass.Where) && at + 1 < view.Tokens.Length && IsSpot(view, at + 1))
                || view.WordAt(at) is "by" or "following" or "during" or "before"
                || ClauseOpener.Is(view.WordAt(at), ClauseOpening.Subordinate)
            ) && view.WordAt(at - 1) is not ("role" or "part" or "involvement" or "links")
        );

    // "in Sund", "at the port"; not "in preparation"
    private static bool IsSpot(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.ProperNoun or Tag.Determiner or Tag.Possessive or Tag.Adjective || view.NameAt(at) is not null;
}
