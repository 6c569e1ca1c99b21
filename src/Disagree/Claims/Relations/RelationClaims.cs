using Disagree.Claims.Clauses;
using Disagree.Claims.Victories;
using Disagree.Lexicons;
using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Claims.Relations;

/// <summary>Makes a claim of each relation: its value answers, its subject is asked about.</summary>
internal sealed class RelationClaims(ContestTable contests, ChargeReader charges, ConceptTable concepts, ClaimContext context)
{
    internal void Add(SentenceView view, List<Claim> claims)
    {
        foreach (var relation in view.Relations)
        {
            if (VerdictOffence.IsPartialAcquittal(view, relation) || IsMeasure(view, relation))
            {
                continue;
            }

            var document = view.Mentions.Document;
            var from = view.TokenFrom(relation.Span.Start);
            var clause = Clause.Around(view, from, view.TokenFrom(relation.Span.End), concepts);
            var value = new NameValue(relation.Value.Canonical, relation.Value.Type) { Holders = relation.Holders };
            var claim = new Claim(document.Article, relation.Span, document.Quote(relation.Span), value)
            {
                Subject = relation.Subject?.Canonical ?? "",
                Property = relation.Relation,
                Mention = relation,
                Modality = IsAhead(view, clause, relation) ? Modality.Predicted : Modality.Asserted,
                Things = relation.Relation is ContestTable.Winner ? contests.Of(view, relation) : VerdictOffence.Of(view, relation),
                Charge = charges.Read(view, relation),
                Period = context.TimeOf(view, clause, from)?.Scope,
            };
            claims.Add(context.Complete(claim, view, clause));
        }
    }

    // "the quake struck 9 km below the town"
    private static bool IsMeasure(SentenceView view, RelationMention relation) =>
        view.Quantities.Exists(q =>
            q.Quantity.Unit.Dimension is not Dimension.Count
            && q.Span.Start <= relation.Value.Span.Start
            && relation.Value.Span.End <= q.Span.End
        );

    // "is expected to plead guilty": of the verb of the wording, or of the last one before the value
    private bool IsAhead(SentenceView view, Clause clause, RelationMention relation)
    {
        var value = view.TokenFrom(relation.Value.Span.Start);
        var (from, end) = relation.Value.Rule is "wording"
            ? (value, view.TokenFrom(relation.Value.Span.End))
            : (view.TokenFrom(relation.Span.Start), value);
        for (var i = end - 1; i >= from; i--)
        {
            if (view.IsVerb(i) && view.Tokens[i].Tag is not Tag.Gerund)
            {
                return Outlook.IsVerbAhead(view, clause, i, concepts);
            }
        }

        return false;
    }
}
