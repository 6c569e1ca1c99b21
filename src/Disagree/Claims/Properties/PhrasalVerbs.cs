using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>
/// Tells where the words behind a verb give it another sense than it has alone: "nine robbers pulled up in a van" rescued nobody, "nine
/// sailors tested negative" have no fever.
/// </summary>
internal sealed class PhrasalVerbs
{
    private readonly Dictionary<(string Verb, string Property), HashSet<string>> words = [];

    internal PhrasalVerbs(Lexicon lexicon)
    {
        foreach (var row in lexicon["phrasal"].Rows)
        {
            foreach (var verb in row.Alternatives(1))
            {
                (words.TryGetValue((verb, row[0]), out var set) ? set : words[(verb, row[0])] = new(StringComparer.Ordinal)).UnionWith(
                    row.Alternatives(2)
                );
            }
        }
    }

    /// <summary>
    /// The verb with the word behind it, where the two do not state the property that the verb states alone; null where they do.
    /// </summary>
    internal string? Of(SentenceView view, QuantityMention mention, Predicate predicate, string property)
    {
        if (!words.TryGetValue((predicate.Lemma, property), out var others))
        {
            return null;
        }

        // "took the nine schemes on"
        var at = view.TokenFrom(predicate.Span.End);
        at =
            at < view.Tokens.Length && mention.Span.Contains(view.Span(view.Tokens[at].Start, view.Tokens[at].End))
                ? view.TokenFrom(mention.Span.End)
                : at;
        return Behind(others, view, at) is >= 0 and var found
            ? view.IsInTime(found)
                ? predicate.Lemma
                : $"{predicate.Lemma} {view.WordAt(found)}"
            : null;
    }

    /// <summary>Whether the words behind the verb at a token keep it from stating the property that it states alone.</summary>
    internal bool IsOther(SentenceView view, int verb, string property) =>
        words.TryGetValue((view.LemmaAt(verb), property), out var others) && Behind(others, view, verb + 1) >= 0;

    private static int Behind(HashSet<string> others, SentenceView view, int at)
    {
        at += at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Adverb && !Holds(others, view, at) ? 1 : 0;
        return at < view.Tokens.Length && Holds(others, view, at) ? at : -1;
    }

    private static bool Holds(HashSet<string> others, SentenceView view, int at) =>
        others.GetAlternateLookup<ReadOnlySpan<char>>().Contains(view.WordAt(at));
}
