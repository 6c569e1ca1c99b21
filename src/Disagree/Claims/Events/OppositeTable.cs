using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>The verbs that decide a thing one way or the other: "approved the plan", "threw out the plan".</summary>
internal sealed class OppositeTable
{
    private const int LongestVerb = 4;
    private readonly Dictionary<string, List<DeedSide>> sides = new(StringComparer.OrdinalIgnoreCase);

    internal OppositeTable(Lexicon lexicon)
    {
        foreach (var row in lexicon["opposites"].Rows)
        {
            foreach (var (word, verbs) in (ReadOnlySpan<(int, int)>)[(0, 1), (2, 3)])
            {
                foreach (var verb in row.Alternatives(verbs))
                {
                    if (!sides.TryGetValue(verb, out var known))
                    {
                        sides.Add(verb, known = []);
                    }

                    known.Add(new DeedSide(row.Line, row[word]));
                }
            }
        }
    }

    /// <summary>The sides that the verb at a token may tell, with the longest of its phrases; none where the table has it not.</summary>
    internal IReadOnlyList<DeedSide> Of(SentenceView view, int verb, out int end)
    {
        end = verb + 1;
        var phrase = view.LemmaAt(verb);
        var found = sides.GetValueOrDefault(phrase);
        for (var i = verb + 1; i < Math.Min(verb + LongestVerb, view.Tokens.Length); i++)
        {
            phrase = string.Concat(phrase, " ", view.WordAt(i));
            if (sides.TryGetValue(phrase, out var longer))
            {
                (found, end) = (longer, i + 1);
            }
        }

        return found ?? [];
    }
}
