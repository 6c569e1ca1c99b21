using Disagree.Claims.Clauses;
using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Claims.Victories;

/// <summary>Makes a claim of who of two won or is ahead, and marks with it the numbers of its sentence: 3 of "leads Marlow by 3 points".</summary>
internal sealed class VictoryClaims(VictoryReader reader, ConceptTable concepts, ClaimContext context)
{
    internal const string Won = "who won";
    internal const string Leads = "who is ahead";

    /// <param name="view">The sentence.</param>
    /// <param name="claims">The claims of the sentence, where the claim goes.</param>
    internal void Add(SentenceView view, List<Claim> claims)
    {
        if (reader.Find(view) is not var (victory, winner, span))
        {
            return;
        }

        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Kind is ClaimKind.Number)
            {
                claims[i] = claims[i] with { Victory = victory };
            }
        }

        var document = view.Mentions.Document;
        var relation = new RelationMention(span, victory.IsWon ? Won : Leads, null, winner, Holders.One, "victory");
        var at = view.TokenFrom(span.Start);
        var clause = Clause.Around(view, at, view.TokenFrom(span.End), concepts);
        var claim = new Claim(
            document.Article,
            span,
            document.Quote(span),
            new NameValue(winner.Canonical, winner.Type is NameType.Other ? NameType.Organization : winner.Type) { Holders = Holders.One }
        )
        {
            Property = relation.Relation,
            Mention = relation,
            Victory = victory,
            Period = context.TimeOf(view, clause, at)?.Period,
        };
        claims.Add(context.Complete(claim, view, clause));
    }
}
