using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>Makes claims of amounts: what is counted, and what is said of it.</summary>
internal sealed class NumberClaims(PropertyTable properties, ConceptTable concepts, ArmedGroups groups, ClaimContext context)
{
    private const string Age = "age";

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
            Subject = mention.Quantity.Unit.Dimension is Dimension.Age ? Person(view, mention) ?? "" : population?.Group ?? population?.Kind ?? "",
            Population = population,
            Property = property ?? "",
            IsKnownProperty = property is Age || (property is not null && properties.MeasureOf(property) is not null),
            Measure = MeasureOf(mention, property),
            Mention = mention,
            Mold = mold,
            Period = time?.Scope,
            Modality = ModalityOf(mention),
        };
        return context.Complete(claim, view, clause);
    }

    // what is counted of an event comes to light little by little; what is measured does not grow
    private Measure MeasureOf(QuantityMention mention, string? property) =>
        property is not null && properties.MeasureOf(property) is { } known ? known
        : mention.Quantity.Unit.Dimension is Dimension.Count ? Measure.Cumulative
        : Measure.Fixed;

    private string? Property(QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Age ? Age
        : Stated(mention) is { } stated && IsStep(mention) ? stated + ", change"
        : Stated(mention);

    // "rose by 12", "three more died": how far a number moved, not where it stands
    private static bool IsStep(QuantityMention mention) =>
        mention.IsDifference || mention.Counted is { } counted && (IsMore(counted.Phrase) || counted.Modifiers.Any(IsMore));

    private static bool IsMore(string words) =>
        words.StartsWith("more", StringComparison.OrdinalIgnoreCase) || words.StartsWith("additional", StringComparison.OrdinalIgnoreCase) || words.StartsWith("another", StringComparison.OrdinalIgnoreCase);

    private string? Stated(QuantityMention mention) =>
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

    // "Ana Ruiz, 34," and "the 34-year-old Ana Ruiz": the name that touches the age, but for a comma and what describes the person
    private static string? Person(SentenceView view, QuantityMention mention)
    {
        foreach (var name in view.Names)
        {
            if (name.Type is NameType.Person && (IsBetween(view, name.Span.End, mention.Span.Start, 1) || IsBetween(view, mention.Span.End, name.Span.Start, 4)))
            {
                return name.Canonical;
            }
        }

        return null;

        static bool IsBetween(SentenceView view, int end, int start, int most)
        {
            var (from, to) = (view.TokenFrom(end), view.TokenFrom(start));
            return end <= start && to - from <= most && !Enumerable.Range(from, Math.Max(0, to - from)).Any(view.IsVerb);
        }
    }

    // "SDF fighters", "fighters of the SDF", and bare "militants" in an article about one armed group
    private string? Group(SentenceView view, QuantityMention mention)
    {
        if (mention.Counted is not { } counted)
        {
            return null;
        }

        foreach (var name in view.Names)
        {
            if (counted.Span.Contains(name.Span) || (name.Type is NameType.Organization && IsOwner(view, counted, name)))
            {
                return name.Canonical;
            }
        }

        return concepts.IsWithin(concepts.Thing(counted.Lemma), "insurgent") ? groups.MainOf(view.Mentions) : null;
    }

    private static bool IsOwner(SentenceView view, CountedNoun counted, NameMention name)
    {
        var (from, to) = (view.TokenFrom(counted.Span.End), view.TokenFrom(name.Span.Start));
        if (to - from is < 1 or > 3 || name.Span.Start < counted.Span.End)
        {
            return false;
        }

        return view.WordAt(from) is "of" or "from" or "belonging" or "loyal";
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
