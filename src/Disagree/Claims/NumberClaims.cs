using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>Makes claims of amounts: what is counted, and what is said of it.</summary>
internal sealed class NumberClaims(PropertyTable properties, ConceptTable concepts, ClaimContext context)
{
    internal void Add(SentenceView view, List<Claim> claims)
    {
        for (var i = 0; i < view.Quantities.Count; i++)
        {
            if (Make(view, view.Quantities[i], SentenceMold.Of(view, i)) is { } claim)
            {
                claims.Add(claim);
            }
        }
    }

    private Claim? Make(SentenceView view, QuantityMention mention, ulong mold)
    {
        var property = Property(mention);
        var population = PopulationOf(view, mention);
        if (mold == 0 && mention.Counted is null && property is null)
        {
            return null;
        }

        var from = view.TokenFrom(mention.Span.Start);
        var clause = Clause.Around(view, from, view.TokenFrom(mention.Span.End), concepts);
        var time = context.TimeOf(view, clause, from);
        var claim = new Claim(view.Mentions.Document.Article, mention.Span, view.Mentions.Document.Quote(mention.Span), Value(mention))
        {
            Subject = population?.Group ?? population?.Kind ?? "",
            Population = population,
            Property = property ?? "",
            Measure = property is null ? Measure.Fixed : properties.MeasureOf(property),
            Mention = mention,
            Mold = mold,
            Period = time?.Scope,
            Modality = ModalityOf(mention),
        };
        return context.Complete(claim, view, clause);
    }

    private string? Property(QuantityMention mention) =>
        NounProperty(mention) ?? (mention.Predicate is { } predicate ? properties.Of(predicate) ?? Open(predicate.Lemma) : null);

    // an unforeseen predicate is a property of its own, but for those that say nothing
    private string? Open(string lemma) => concepts.Action(lemma) is var action && action is "say" or "be" or "have" or "do" or "include" ? null : action;

    private string? NounProperty(QuantityMention mention) => mention.Counted is { } counted ? properties.OfNoun(counted.Lemma) : null;

    private Population? PopulationOf(SentenceView view, QuantityMention mention)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Count)
        {
            return null;
        }

        var noun = mention.Counted?.Lemma ?? "";
        var kind = concepts.Thing(noun);
        var isPeople = concepts.IsWithin(kind, "person");
        // "12 deaths" and "12 dead" count people whom no noun names
        return new Population(
            noun.Length == 0 || (NounProperty(mention) is not null && !isPeople) ? "person" : mention.Counted!.IsPeople && !isPeople && !concepts.IsKnownThing(noun) ? noun : kind,
            noun,
            Group(view, mention));
    }

    private static string? Group(SentenceView view, QuantityMention mention)
    {
        foreach (var name in view.Names)
        {
            if (mention.Counted is { } counted && counted.Span.Contains(name.Span))
            {
                return name.Canonical;
            }
        }

        return null;
    }

    private static NumberValue Value(QuantityMention mention) =>
        new(mention.Quantity, mention.Counted, NumberText.Of(mention.Quantity, mention.Counted));

    private static Modality ModalityOf(QuantityMention mention) =>
        mention.Predicate switch
        {
            { IsNegated: true } => Modality.Denied,
            { IsIrrealis: true } => Modality.Predicted,
            _ => mention.Quantity.IsApproximate ? Modality.Estimated : Modality.Asserted,
        };
}
