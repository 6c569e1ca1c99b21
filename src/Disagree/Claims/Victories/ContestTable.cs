using System.Collections.Frozen;
using Disagree.Lexicons;
using Disagree.Mentions.Relations;

namespace Disagree.Claims.Victories;

/// <summary>What an election fills: "president" of "won the presidential election" and of "was elected president".</summary>
internal sealed class ContestTable
{
    /// <summary>The relation of who wins it.</summary>
    internal const string Winner = "winner";

    private const int Reach = 12;
    private readonly Dictionary<string, string> contests = new(StringComparer.OrdinalIgnoreCase);

    internal ContestTable(Lexicon lexicon)
    {
        foreach (var row in lexicon["contests"].Rows)
        {
            foreach (var word in row.Alternatives(1))
            {
                contests.TryAdd(word, row[0]);
            }
        }
    }

    /// <summary>What is filled by the election that a relation tells the winner of; none of other relations.</summary>
    internal FrozenSet<string> Of(SentenceView view, RelationMention relation)
    {
        if (relation.Relation is not Winner)
        {
            return FrozenSet<string>.Empty;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        var end = Math.Min(view.Tokens.Length, view.TokenFrom(relation.Span.End) + Reach);
        for (var i = view.TokenFrom(relation.Span.Start); i < end && view.WordAt(i) is not (";" or ","); i++)
        {
            if (view.NameAt(i) is null && contests.TryGetValue(view.LemmaAt(i), out var contest))
            {
                found.Add(contest);
            }
        }

        return found.ToFrozenSet(StringComparer.Ordinal);
    }
}
