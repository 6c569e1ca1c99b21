using Disagree.Claims;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Tells which figures may be one sum told from another side: what is paid for a firm and the price of the deal, what is given in aid and
/// what is received.
/// </summary>
internal sealed class FigureKin
{
    private readonly HashSet<(string, string)> pairs = [];
    private readonly DeedKin deeds;

    internal FigureKin(Lexicon lexicon, ConceptTable concepts)
    {
        deeds = new(lexicon, concepts);
        foreach (var row in lexicon["figurekin"].Rows)
        {
            List<string> all = [.. row.Alternatives(0)];
            foreach (var one in all)
            {
                pairs.UnionWith(all.Select(other => (one, other)));
            }
        }
    }

    /// <summary>Whether two amounts of money may be one sum, or two numbers of things one number, by what is said of them.</summary>
    internal bool MayBeOne(NumberProfile a, NumberProfile b) =>
        a.Claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Money or Dimension.Rate }
            ? pairs.Contains((a.Property, b.Property))
            : deeds.MayBeOne(a, b);
}
