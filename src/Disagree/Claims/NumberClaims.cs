using System.Collections.Frozen;
using Disagree.Claims.Ages;
using Disagree.Claims.Counts;
using Disagree.Claims.Figures;
using Disagree.Claims.Places;
using Disagree.Claims.Properties;
using Disagree.Claims.Stocks;
using Disagree.Claims.Wording;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>Makes claims of amounts: what is counted, and what is said of it.</summary>
internal sealed class NumberClaims(
    PropertyReader properties,
    PopulationReader populations,
    ConceptTable concepts,
    ClaimContext context,
    SeriousHarm serious,
    ContentWord words,
    FigureReader figures,
    BareAge ages
)
{
    private const string Travelled = "travelled";
    private readonly TurnReader turns = new(concepts);
    private readonly ThingReader things = new(words);
    private readonly Workplace workplaces = new(concepts);

    internal void Add(SentenceView view, List<Claim> claims)
    {
        var first = claims.Count;
        for (var i = 0; i < view.Quantities.Count; i++)
        {
            if (
                Make(
                    view,
                    WrittenSpan.Of(view, SmallCoin.Of(view.Mentions, ages.Of(view, view.Quantities[i]))),
                    SentenceMold.Of(view, i),
                    claims
                ) is
                { } claim
            )
            {
                claims.Add(claim);
            }
        }

        serious.Mark(view, claims, first);
        PlaceLists.Add(view, first, claims);
        ListTotals.Add(view, first, claims);
        AllOfThem.Add(view, first, claims, properties);
        for (var i = claims.Count - 1; i >= first; i--)
        {
            if (claims[i] is { Mention: QuantityMention one, Derivation: null } && IsToldAlone(one, claims[i].Property))
            {
                claims.RemoveAt(i);
            }
        }
    }

    private Claim? Make(SentenceView view, QuantityMention mention, ulong mold, List<Claim> before)
    {
        var isMove = false;
        var figure = properties.IsLasting(view, mention)
            ? null
            : figures.Of(view, mention, out isMove) ?? FigureOfBefore.Of(view, mention, before);
        mention = figure is null ? mention : YearlySum.Of(mention);
        var property =
            figure is null ? properties.Of(view, mention)
            : isMove ? figure.Name + PropertyReader.Change
            : FigureKind.Name(view, mention, figure);
        var population =
            MagnitudeReader.Is(property) ? null
            : figure?.Counts is { } counts ? new Population(concepts.Thing(counts), counts, null)
            : populations.Of(view, mention, property);
        if (
            (mold == 0 && mention.Counted is null && mention.Subject is null && property is null && !FormerReader.IsFormer(view, mention))
            || Unclaimed.Is(view, mention)
        )
        {
            return null;
        }

        var from = view.TokenFrom(mention.Span.Start);
        var clause = Clause.Around(view, from, view.TokenFrom(mention.Span.End), concepts);
        var time = context.TimeOf(view, clause, from);
        var holder = figure is null ? null : HolderReader.Of(view, mention, figure.Of);
        var stock =
            StockReader.Is(property) || mention.Quantity.Unit.Dimension is Dimension.Duration ? properties.StockOf(view, mention) : null;
        var claim = new Claim(
            view.Mentions.Document.Article,
            mention.Span,
            view.Mentions.Document.Quote(mention.Span),
            Value(mention, IsOfPeople(view, mention, population, property), MagnitudeReader.Is(property))
        )
        {
            Subject = figure is { Of: FigureHolder.Named } && holder is not null ? holder : Subject(view, mention, population, property),
            Population = population,
            Property = property ?? "",
            IsKnownProperty = figure is not null || properties.IsKnown(property),
            Measure = QuotedPrice.Is(view, mention) ? Measure.Momentary : figure?.Measure ?? properties.MeasureOf(mention, property),
            IsDecided = properties.IsDecided(property),
            IsOnBoard =
                property is not null and not Travelled
                && properties.IsOfPeople(property)
                && properties.WhereTheyAre(view, mention) is Travelled,
            Figure = figure,
            Holder = holder,
            Things = figure is { Of: FigureHolder.Thing or FigureHolder.Giver or FigureHolder.Sole }
                ? things.Of(view, mention, figure)
                : FrozenSet<string>.Empty,
            Stock = stock,
            IsContrasted = figure is not null && !FigureKind.IsExpected(property) && Contrast.LiesBetween(view, clause.First - 1, from),
            Mention = mention,
            Mold = mold,
            Words = ContentWords.Of(view, mention, words),
            Period =
                DistanceReader.Is(property)
                || stock is not null
                || (figure is not null && time is { Bearing: TimeBearing.By or TimeBearing.Since, IsAhead: true })
                    ? null
                    : ScopeReader.Of(view, time),
            Stretch = time is null ? StretchReader.Of(view, mention) : null,
            IsPeriodRough = ScopeReader.IsRough(view, time),
            Modality =
                DenialReader.IsDenied(view, mention) ? Modality.Denied
                : property is PropertyReader.Unhurt or PropertyReader.Missing ? Modality.Asserted
                : stock is not null
                    ? mention.Quantity.IsApproximate ? Modality.Estimated
                        : Modality.Asserted
                : FigureKind.IsExpected(property) ? Modality.Predicted
                : Obligation.Is(figure) ? Modality.Asserted
                : ModalityOf(view, mention, clause, properties.Apart(view, mention) is not null, figure is not null),
            IsByTheWay =
                (property is null || figure is { Of: FigureHolder.Thing or FigureHolder.Giver or FigureHolder.Sole })
                && IsByTheWay(view, mention, from),
            IsFormer = FormerReader.IsFormer(view, mention),
            Replaces = Before(mention),
            Turn = turns.Of(view, mention),
            IsPart =
                Conversion.Is(view, mention)
                || OneOfMany.Is(view, mention, properties.IsKnown(property))
                || IsOfEach(view, mention)
                || properties.IsOfItself(view, mention, property)
                || IsOfKnown(view, from)
                || WholeReader.IsPartOfDescribed(view, mention),
        };
        claim = claim.Stock is { IsGiven: true }
            ? context.Complete(claim, view, clause) with
            {
                Place = null,
                Site = null,
            }
            : workplaces.Narrowed(AtSite(Dated(context.Complete(claim, view, clause), time, IsLevel(view, mention, time))), view, mention);
        if (AllBut.IsLeftOut(view, mention))
        {
            return null;
        }

        if (AllBut.Is(view, mention))
        {
            return AllBut.Others(view, claim, mention);
        }

        return
            mention.Quantity.Unit.Dimension is Dimension.Age
            && (AgedPerson.Of(view, mention) ?? AgeOwner.Of(view, mention)) is { Length: > 0 } person
            ? claim with
            {
                Event = claim.Event.With(person),
            }
            : claim;
    }

    // "deaths rose to 31", "the number of people injured stands at 31"
    private bool IsOfPeople(SentenceView view, QuantityMention mention, Population? population, string? property) =>
        mention is { Counted: null, Quantity.Unit.Dimension: Dimension.Count }
        && concepts.CountsAs(population?.Kind ?? "", "person")
        && (properties.Apart(view, mention) is { Property.Length: > 0 } || (property is not null && properties.IsAlsoOfPeople(property)));

    // "19 more guns at his home": all of those there
    private Claim AtSite(Claim claim) =>
        claim is { Site: not null, Population.Kind: var kind }
        && claim.Property.EndsWith(PropertyReader.Change, StringComparison.Ordinal)
        && !concepts.CountsAs(kind, "person")
        && claim.Mention is QuantityMention { IsDifference: false } mention
        && claim.Property[..^PropertyReader.Change.Length] is var property
            ? claim with
            {
                Property = property,
                IsKnownProperty = properties.IsKnown(property),
                Measure = properties.MeasureOf(mention, property),
            }
            : claim;

    // "a rise to 5 million", "a 5 million agreement", "what he called 5 million"; not "is 5 million", "fell to 5 million"
    private bool IsByTheWay(SentenceView view, QuantityMention mention, int amount) =>
        mention.Quantity.Unit.Dimension is not Dimension.Count
        && amount > 1
        && (
            mention.Predicate is { Lemma: "call" }
            || (mention.Predicate is null && view.Tokens[amount - 1].Tag is Tag.Preposition or Tag.To && view.IsNoun(amount - 2))
            || concepts.Thing(mention.Counted?.Lemma ?? "") is "agreement"
        );

    // "as of Friday", "by Friday", "the toll rose to 11 on Friday", and "on Friday" of what goes up and down, tell when the number held and
    // not which days it covers
    private static Claim Dated(Claim claim, TimeMention? time, bool isLevel) =>
        time is { Period: { IsUnknown: false } days }
        && (
            time.Bearing is TimeBearing.AsOf
            || (time.Bearing is TimeBearing.By or TimeBearing.Until && claim.Measure is not Measure.Fixed && days.IsDay && !time.IsAhead)
            || (
                time.Bearing is TimeBearing.During
                && !time.IsAhead
                && (
                    claim is { Measure: Measure.Momentary, Figure: null }
                    || (isLevel && days.IsDay && claim.Measure is Measure.Cumulative or Measure.Growing)
                )
            )
        )
            ? claim with
            {
                Period = null,
                AsOf = days.Intersect(claim.AsOf) ?? (days.IsBefore(claim.AsOf) ? days : claim.AsOf),
            }
            : claim;

    // "the toll from Sunday's blast rose to 11" dates the blast
    private bool IsLevel(SentenceView view, QuantityMention mention, TimeMention? time) =>
        time is not null
        && properties.Apart(view, mention) is { Property.Length: > 0 }
        && view.TokenFrom(time.Span.End) is var end
        && (end >= view.Tokens.Length || view.Tokens[end].Tag is not (Tag.Possessive or Tag.Noun));

    // "the identities of three victims": of those whose names are known, not of all
    private static bool IsOfKnown(SentenceView view, int amount) =>
        amount > 1 && view.WordAt(amount - 1) is "of" && view.LemmaAt(amount - 2) is "identity" or "name";

    // "9,000 people with two doses each"
    private static bool IsOfEach(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Count
        && view.TokenFrom(mention.Span.End) is var end
        && end < view.Tokens.Length
        && view.WordAt(end) is "each" or "apiece";

    // "rose from 39 to 43" states 43
    private static NumberValue Value(QuantityMention mention, bool isOfPeople, bool isMagnitude)
    {
        var quantity = mention.After is { } after
            ? mention.Quantity with
            {
                Interval = Interval.Exactly(after),
                Bound = Bound.Exact,
            }
            : mention.Quantity;
        quantity =
            isMagnitude ? quantity with { Unit = new Unit(MagnitudeReader.Magnitude, Dimension.Scale) }
            : isOfPeople ? quantity with { Unit = Unit.Person }
            : quantity;
        return new(quantity, mention.Counted, NumberText.Of(quantity, mention.Counted));
    }

    // 39 of "rose from 39 to 43"
    private static NumberValue? Before(QuantityMention mention)
    {
        if (
            mention.After is not { } after
            || (mention.Quantity.Interval.Low == after ? mention.Quantity.Interval.High : mention.Quantity.Interval.Low) is not { } before
        )
        {
            return null;
        }

        var quantity = mention.Quantity with { Interval = Interval.Exactly(before), Bound = Bound.Exact };
        return new(quantity, mention.Counted, NumberText.Of(quantity, mention.Counted));
    }

    // "a man was killed": one of those who are counted when the whole article is read
    private static bool IsToldAlone(QuantityMention mention, string? property) =>
        mention.Rule is "one"
        && mention.Counted is { IsPeople: true }
        && property is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Hit or "stabbed";

    // Whom an age is given of; the people counted; else of what the sentence says it.
    private string Subject(SentenceView view, QuantityMention mention, Population? population, string? property)
    {
        if (mention.Quantity.Unit.Dimension is Dimension.Age)
        {
            return AgedPerson.Of(view, mention)
                ?? AgedGroup.Of(view, mention)
                ?? AgeOwner.Of(view, mention)
                ?? (
                    mention.Subject is { } aged && view.Mentions.Document.Quote(aged) is [var first, ..] text && char.IsUpper(first)
                        ? text
                        : ""
                );
        }

        var isPeople = mention.Quantity.Unit == Unit.Person || IsOfPeople(view, mention, population, property);
        var isKnown = properties.IsKnown(property) && !StockReader.Is(property);
        var counted = isPeople ? population?.Group ?? (isKnown ? population?.Kind : null) : null;
        return counted
            ?? (
                mention.Subject is { } subject ? view.Mentions.Document.Quote(subject)
                : isKnown ? population?.Group ?? ""
                : ""
            );
    }

    private Modality ModalityOf(SentenceView view, QuantityMention mention, Clause clause, bool isApart, bool isFigure) =>
        mention.Predicate switch
        {
            // "the number of dead has grown to nine, and more may follow"
            { } behind when isApart && behind.Span.Start > mention.Span.End => mention.Quantity.IsApproximate
                ? Modality.Estimated
                : Modality.Asserted,
            _ when isApart && Outlook.IsAhead(view, clause, view.TokenFrom(mention.Span.Start)) => Modality.Predicted,
            { IsNegated: true } => Modality.Denied,
            { IsIrrealis: true } ahead when !properties.IsInState(view, ahead) => Modality.Predicted,
            var verb
                when (verb is null || isFigure)
                    && mention.Quantity.Unit.Dimension is not Dimension.Count
                    && Outlook.IsAhead(view, clause, view.TokenFrom(mention.Span.Start)) => Modality.Predicted,
            _ => mention.Quantity.IsApproximate ? Modality.Estimated : Modality.Asserted,
        };
}
