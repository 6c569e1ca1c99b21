using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>Makes a claim of each relation between names: its value answers, its subject is asked about.</summary>
internal sealed class RelationClaims(ConceptTable concepts, ClaimContext context)
{
    internal void Add(SentenceView view, List<Claim> claims)
    {
        foreach (var relation in view.Relations)
        {
            var document = view.Mentions.Document;
            var clause = Clause.Around(view, view.TokenFrom(relation.Span.Start), view.TokenFrom(relation.Span.End), concepts);
            var value = new NameValue(relation.Value.Canonical, relation.Value.Type) { Holders = relation.HasOneValue ? Holders.One : Holders.Many };
            var claim = new Claim(document.Article, relation.Span, document.Quote(relation.Span), value) { Subject = relation.Subject?.Canonical ?? "", Property = relation.Relation, Mention = relation };
            claims.Add(context.Complete(claim, view, clause));
        }
    }
}
