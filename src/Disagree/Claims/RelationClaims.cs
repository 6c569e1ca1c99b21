using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>Makes a claim of each relation: its value answers, its subject is asked about.</summary>
internal sealed class RelationClaims(ConceptTable concepts, ClaimContext context)
{
    internal void Add(SentenceView view, List<Claim> claims)
    {
        foreach (var relation in view.Relations)
        {
            var document = view.Mentions.Document;
            var from = view.TokenFrom(relation.Span.Start);
            var clause = Clause.Around(view, from, view.TokenFrom(relation.Span.End), concepts);
            var value = new NameValue(relation.Value.Canonical, relation.Value.Type) { Holders = relation.Holders };
            var claim = new Claim(document.Article, relation.Span, document.Quote(relation.Span), value)
            {
                Subject = relation.Subject?.Canonical ?? "",
                Property = relation.Relation,
                Mention = relation,
                Period = context.TimeOf(view, clause, from)?.Scope,
            };
            claims.Add(context.Complete(claim, view, clause));
        }
    }
}
