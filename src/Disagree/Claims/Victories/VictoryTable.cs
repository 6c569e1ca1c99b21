using Disagree.Lexicons;

namespace Disagree.Claims.Victories;

/// <summary>The verbs that tell who of two won or is ahead.</summary>
internal sealed class VictoryTable
{
    private const int LongestVerb = 3;
    private readonly Dictionary<string, (bool IsWon, bool IsFirst)> verbs = new(StringComparer.OrdinalIgnoreCase);

    private readonly WordSet first;

    internal VictoryTable(Lexicon lexicon)
    {
        first = new(lexicon.Vocabulary);
        foreach (var row in lexicon["victories"].Rows)
        {
            var use = (row[0].EndsWith("won", StringComparison.Ordinal), row[0].StartsWith("first", StringComparison.Ordinal));
            foreach (var verb in row.Alternatives(1))
            {
                verbs.TryAdd(verb, use);
                first.Add(verb);
            }
        }
    }

    /// <summary>
    /// What the verb at a token tells, its words up to an end; "to" of "lost 3-1 to Harrow" may stand some way behind. Null where the table
    /// has it not.
    /// </summary>
    internal (bool IsWon, bool IsFirst)? Of(SentenceView view, int verb, out int end)
    {
        end = verb + 1;
        if (!first.MayHold(view.LemmaWordAt(verb)))
        {
            return null;
        }

        var lemma = view.LemmaAt(verb);
        (bool, bool)? found = verbs.TryGetValue(lemma, out var use) ? use : null;
        var phrase = lemma;
        for (var i = verb + 1; i < Math.Min(verb + LongestVerb, view.Tokens.Length); i++)
        {
            phrase = string.Concat(phrase, " ", view.WordAt(i));
            if (verbs.TryGetValue(phrase, out use))
            {
                (found, end) = (use, i + 1);
            }
        }

        return found ?? Apart(view, lemma, verb, ref end);
    }

    // "lost 3-1 to", "fell 2-0 at home to"
    private (bool IsWon, bool IsFirst)? Apart(SentenceView view, string lemma, int verb, ref int end)
    {
        if (!verbs.TryGetValue(lemma + " to", out var use))
        {
            return null;
        }

        for (var i = verb + 1; i < Math.Min(verb + 6, view.Tokens.Length); i++)
        {
            if (view.WordAt(i) is "to")
            {
                end = i + 1;
                return use;
            }

            if (
                view.Tokens[i].Tag is not (Tag.Number or Tag.NumberWord or Tag.Punctuation)
                && view.WordAt(i) is not ("-" or "–" or "narrowly")
            )
            {
                return null;
            }
        }

        return null;
    }
}
