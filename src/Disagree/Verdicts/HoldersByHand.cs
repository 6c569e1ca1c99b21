using Disagree.Claims;
using Disagree.Lexicons;
using Disagree.Topics.Gates;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// How many can hold what a name answers: as the claim says, and of a claim by hand that does not say so, as the tables do.
/// </summary>
internal sealed class HoldersByHand
{
    private readonly Dictionary<string, Holders> known = new(StringComparer.OrdinalIgnoreCase);

    internal HoldersByHand(Lexicon lexicon)
    {
        foreach (var (table, column) in new[] { ("roles", 2), ("relations", 5) })
        {
            foreach (var row in lexicon[table].Rows)
            {
                known.TryAdd(row[0], row.Choice<Holders>(column));
            }
        }
    }

    /// <summary>How many can hold what the first of two answers; where that is one by hand of which nothing tells it, the second.</summary>
    internal Holders Between(Claim a, Claim b) => Of(a) is var holders && holders is Holders.Many && ByHand.Is(a) ? Of(b) : holders;

    private Holders Of(Claim claim) =>
        claim.Value is NameValue value && (value.SaysHolders || !ByHand.Is(claim))
            ? value.Holders
            : known.GetValueOrDefault(claim.Property.Trim(), Holders.Many);
}
