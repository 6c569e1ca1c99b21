using Disagree.Claims.Ages;
using Disagree.Claims.Clauses;
using Disagree.Claims.Counts;
using Disagree.Claims.Dates;
using Disagree.Claims.Figures;
using Disagree.Claims.Owners;
using Disagree.Claims.Places;
using Disagree.Claims.Properties;
using Disagree.Claims.Stocks;
using Disagree.Claims.Wording;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Makes claims of amounts: what is counted, and what is said of it.</summary>
internal sealed class NumberClaims(
    PropertyReader properties,
    PopulationReader populations,
    ConceptTable concepts,
    ClaimContext context,
    SeriousHarm serious,
    ContentWord words,
    FigureReader figures,
    ReckoningReader reckonings,
    BareAge ages,
    OwnerReader owners,
    WidePlaces wide,
    TermHolder terms,
    PaceReader paces
)
{
    private readonly TurnReader turns = new(concepts);
    private readonly ThingReader things = new(words);
    private readonly Workplace workplaces = new(concepts);
    private readonly NumberSubject subjects = new(properties, concepts);
    private readonly NumberModality modalities = new(properties);
    private readonly LevelDate levels = new(properties);
    private readonly PartCount parts = new(properties);
    private readonly AmountTime times = new(context);
    private readonly CountAtSite sites = new(properties, concepts);
    private readonly ReachReader reaches = new(properties, concepts, wide);
    private readonly StageReader stages = new(concepts);

    internal void Add(SentenceView view, List<Claim> claims, CancellationToken stop)
    {
        var first = claims.Count;
        for (var i = 0; i < view.Quantities.Count; i++)
        {
            stop.ThrowIfCancellationRequested();
            var written = WrittenSpan.Of(view, SmallCoin.Of(view.Mentions, ages.Of(view, view.Quantities[i])));
            if (Make(view, written, SentenceMold.Of(view, i), claims) is { } claim)
            {
                claims.Add(claim);
            }
        }

        serious.Mark(view, claims, first);
        Breakdown.Settle(view, first, claims);
        reaches.Settle(view, first, claims);
        HereAndThere.Add(view, first, claims);
        ListTotals.Add(view, first, claims);
        SomeOfSame.Mark(view, first, claims);
        OneAndOthers.Add(view, first, claims);
        AllOfThem.Add(view, first, claims, properties);
        FractionOfWhole.Add(view, first, claims, properties);
        FatesOfThem.Mark(view, first, claims);
        List<Claim> told = [.. claims.Skip(first).Where(c => c.Derivation is not null || !IsToldAlone(c))];
        claims.RemoveRange(first, claims.Count - first);
        claims.AddRange(told);
    }

    private Claim? Make(SentenceView view, QuantityMention amount, ulong mold, List<Claim> before)
    {
        var figure = FigureOf(view, amount, before, out var isMove);
        var mention = figure is null ? amount : YearlySum.Of(CustomaryUnit.Of(amount, figure));
        var property = AboardTogether.Of(view, mention, before) ?? PropertyOf(view, mention, figure, isMove, before);
        property = CountSaidAgain.Property(view, mention, before) ?? property ?? SaidCount.Property(view, mention, before);
        property = SomeOfThem.Is(view, mention)
            ? SomeOfThem.Property(view, mention, before, property, properties)
            : Breakdown.Property(view, mention, before, property, properties);
        property = OpenedGroup.Property(view, mention, before, property, properties);
        if (Unclaimed.IsNothing(view, mention, mold, property) || Unclaimed.Is(view, mention, property) || AllBut.IsLeftOut(view, mention))
        {
            return null;
        }

        var clause = Clause.Around(view, view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End), concepts);
        var time = times.Of(view, mention, figure, clause);
        var claim = Stated(view, mention, figure, property, clause, time) with { Mold = mold };
        claim = YearlySum.Marked(reckonings.Reckoned(claim, view, mention, clause, time), amount);
        claim = AmountTime.SetBeside(claim, view, mention, before);
        claim = claim is { Stock.IsGiven: true } or { Figure.Name: Figure.TimeInCustody }
            ? context.Complete(claim, view, clause) with
            {
                Place = null,
                Site = null,
            }
            : workplaces.Narrowed(sites.Whole(levels.Dated(context.Complete(claim, view, clause), view, mention, time)), view, mention);
        return AllBut.Is(view, mention) ? AllBut.Others(view, claim, mention) : OfAged(reaches.Of(claim, view, mention), view, mention);
    }

    private Figure? FigureOf(SentenceView view, QuantityMention mention, List<Claim> before, out bool isMove)
    {
        isMove = false;
        return properties.IsLasting(view, mention)
            ? null
            : figures.Of(view, mention, out isMove) ?? figures.OfOthers(view, mention, before);
    }

    private string? PropertyOf(SentenceView view, QuantityMention mention, Figure? figure, bool isMove, List<Claim> before) =>
        figure is null ? properties.Of(view, mention)
        : isMove ? figure.Name + PropertyReader.Change
        : FigureKind.Name(view, mention, figure, before);

    private Claim Stated(SentenceView view, QuantityMention mention, Figure? figure, string? property, Clause clause, TimeMention? time)
    {
        var from = view.TokenFrom(mention.Span.Start);
        var population = PopulationOf(view, mention, figure, property);
        var holder = figure is null ? null : terms.Of(view, mention, figure) ?? FirmBeside.Of(view, mention, figure);
        var stock = IsStock(mention, property) ? properties.StockOf(view, mention) : null;
        var isOfPeople = subjects.IsOfPeople(view, mention, population, property);
        return new Claim(
            view.Mentions.Document.Article,
            mention.Span,
            view.Mentions.Document.Quote(mention.Span),
            StatedValue.Of(mention, isOfPeople, MagnitudeReader.Is(property))
        )
        {
            Subject = subjects.Of(view, mention, population, property, figure, holder),
            Population = population,
            Property = property ?? "",
            IsKnownProperty = figure is not null || properties.IsKnown(property),
            Measure = StandReader.Of(view, mention, property, concepts) ?? figure?.Measure ?? properties.MeasureOf(mention, property),
            Pace = paces.Of(view, mention, figure is null ? property ?? "" : null),
            Moment = stages.Moment(view, clause),
            IsDecided = properties.IsDecided(property),
            IsScheduled = properties.IsScheduled(property),
            IsOnBoard = IsOnBoard(view, mention, property),
            Figure = figure,
            Holder = holder,
            Owner = owners.Of(view, mention, figure, property, holder),
            Things = things.Of(view, mention, figure, property),
            Stock = stock,
            IsContrasted =
                figure is not null
                && !FigureKind.IsExpected(property)
                && !ThenReader.Is(view, mention)
                && !HolderReader.IsOfOther(view, mention, figure)
                && Contrast.LiesBetween(view, clause.First - 1, from),
            Mention = mention,
            Words = ContentWords.Of(view, mention, words),
            Period =
                stock is not null || property is StockReader.Capacity || DistanceReader.Is(property)
                    ? null
                    : AmountTime.Scope(view, figure, clause, time),
            Stretch = time is null && stock is null ? StretchReader.Of(view, mention) : null,
            IsPeriodRough = ScopeReader.IsRough(view, time),
            Modality = modalities.Of(view, mention, clause, property, figure, stock is not null),
            IsByTheWay = (property is null || figure is { IsOfThing: true }) && SaidByTheWay.Is(view, mention, concepts),
            IsFormer = FormerReader.IsFormer(view, mention) && !ThenReader.Is(view, mention),
            Notice = CorrectionNotice.Of(view, mention),
            Replaces = StatedValue.Before(mention),
            Turn = turns.Of(view, mention, property),
            IsPart = !NationReader.IsSaid(mention, population) && parts.Is(view, mention, property, from),
        };
    }

    private Population? PopulationOf(SentenceView view, QuantityMention mention, Figure? figure, string? property) =>
        MagnitudeReader.Is(property) ? null
        : property is StockReader.Children ? new Population("child", "child", null)
        : (mention.Counted is null && property is MarginReader.Margin ? MarginReader.Vote : figure?.Counts) is { } counts
            ? new Population(concepts.Thing(counts), counts, null)
        : populations.Of(view, mention, property);

    private static bool IsStock(QuantityMention mention, string? property) =>
        StockReader.Is(property) || mention.Quantity.Unit.Dimension is Dimension.Duration;

    // "all 40 people on board were killed"
    private bool IsOnBoard(SentenceView view, QuantityMention mention, string? property) =>
        property is not null and not PropertyReader.Travelled
        && properties.IsOfPeople(property)
        && properties.WhereTheyAre(view, mention) is PropertyReader.Travelled;

    // "Ana Ruiz, 34", "her son, 9"
    private static Claim OfAged(Claim claim, SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Age
        && (AgedPerson.Of(view, mention) ?? AgeOwner.Of(view, mention)) is { Length: > 0 } person
            ? claim with
            {
                Event = claim.Event.With(person),
            }
            : claim;

    // "a man was killed": one of those who are counted when the whole article is read
    private static bool IsToldAlone(Claim claim) =>
        claim.Mention is QuantityMention { Rule: "one", Counted.IsPeople: true }
        && claim.Property is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Hit or "stabbed";
}
