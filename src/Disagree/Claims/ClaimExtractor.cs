using Disagree.Claims.Ages;
using Disagree.Claims.Casts;
using Disagree.Claims.Clauses;
using Disagree.Claims.Counts;
using Disagree.Claims.Dates;
using Disagree.Claims.Events;
using Disagree.Claims.Figures;
using Disagree.Claims.Lengths;
using Disagree.Claims.Naming;
using Disagree.Claims.Numbers;
using Disagree.Claims.Owners;
using Disagree.Claims.Phrases;
using Disagree.Claims.Places;
using Disagree.Claims.Properties;
using Disagree.Claims.Qualifiers;
using Disagree.Claims.Relations;
using Disagree.Claims.Roles;
using Disagree.Claims.Stocks;
using Disagree.Claims.Victims;
using Disagree.Claims.Victories;
using Disagree.Claims.Wording;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>Turns what was found in an article into claims.</summary>
public sealed class ClaimExtractor
{
    private readonly Lexicon lexicon;
    private readonly CastWords castWords;
    private readonly NumberClaims numbers;
    private readonly ScoreClaims scores;
    private readonly ConceptTable concepts;
    private readonly HarmTable harms;
    private readonly Func<VictimRegister> victims;
    private readonly Func<RisingCounts> risings;
    private readonly DateClaims dates;
    private readonly Func<CalamityDays> days;
    private readonly ClockClaims clocks;
    private readonly RoleClaims roles;
    private readonly Func<OfficeChanges> changes;
    private readonly RelationClaims relations;
    private readonly WidePlaces wide;
    private readonly EventPlaces eventPlaces;
    private readonly VictoryClaims victories;
    private readonly Func<NamingClaims> namings;

    /// <summary>Freezes what the lexicon says about properties, things and actions.</summary>
    public ClaimExtractor(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        this.lexicon = lexicon;
        castWords = new CastWords(lexicon);
        concepts = new ConceptTable(lexicon);
        var events = new EventReader(concepts);
        var context = new ClaimContext(concepts, events, new PlaceReader(new SiteTable(lexicon), concepts));
        var table = new PropertyTable(lexicon, concepts);
        harms = new HarmTable(lexicon);
        var phrases = new SetPhraseReader(new SetPhraseTable(lexicon, table, concepts), concepts);
        var properties = new PropertyReader(
            table,
            concepts,
            harms,
            phrases,
            new InvertedReader(table, phrases, concepts),
            new MainReader(table, phrases, concepts),
            new LevelWords(lexicon),
            new PlainVerbs(lexicon),
            new StockReader(new StockWords(lexicon), concepts),
            new LengthReader(lexicon)
        );
        var eventTable = new EventTable(lexicon);
        wide = new WidePlaces(lexicon);
        numbers = new NumberClaims(
            properties,
            new PopulationReader(properties, concepts, new ArmedGroups(lexicon)),
            concepts,
            context,
            new SeriousHarm(harms, table),
            new ContentWord(concepts, lexicon),
            FigureReader.Of(lexicon),
            new ReckoningReader(new QualifierReader(new QualifierTable(lexicon)), concepts),
            new BareAge(lexicon),
            new OwnerReader(new OwnerTable(lexicon), concepts),
            wide,
            new TermHolder(lexicon),
            new PaceReader(new SettledTable(lexicon, eventTable), properties)
        );
        scores = new ScoreClaims(concepts, context);
        var people = new PersonTable(lexicon, concepts);
        var persons = new PersonPhraseReader(people);
        var fates = new FateReader(new FateTable(table, harms), concepts);
        victims = () => new VictimRegister(persons, fates, people, concepts, context);
        risings = () => new RisingCounts(table);
        var details = new EventDetails(eventTable, concepts, new DeedReader(new OppositeTable(lexicon)));
        var dated = new DatedEventReader(eventTable, new EndingStates(lexicon), concepts, details);
        var subjects = new DatedSubject(concepts, events, dated);
        dates = new DateClaims(concepts, events, subjects, dated, context);
        days = () => new CalamityDays(eventTable, concepts);
        clocks = new ClockClaims(concepts, events, subjects, dated, context);
        var offices = new RoleTable(lexicon);
        var leaving = new LeavingTable(lexicon);
        var departures = new DepartureReader(leaving);
        roles = new RoleClaims(offices, leaving, concepts, context);
        changes = () => new OfficeChanges(offices, departures, concepts, context);
        relations = new RelationClaims(new ContestTable(lexicon), new ChargeReader(lexicon), concepts, context);
        eventPlaces = new EventPlaces(eventTable, concepts, context);
        var things = new NamedThings(lexicon);
        namings = () => new NamingClaims(things, concepts, context);
        victories = new VictoryClaims(new VictoryReader(new VictoryTable(lexicon)), concepts, context);
    }

    /// <summary>
    /// The claims of an article, in the order in which the text states their values. Captions, repeated lines and page furniture give none.
    /// </summary>
    public IReadOnlyList<Claim> Extract(ArticleMentions mentions) => Extract(mentions, CancellationToken.None);

    /// <inheritdoc cref="Extract(ArticleMentions)"/>
    /// <param name="mentions">What was found in the article.</param>
    /// <param name="stop">Asked before each sentence and before each amount.</param>
    internal IReadOnlyList<Claim> Extract(ArticleMentions mentions, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var people = victims();
        var own = new OwnDeath(lexicon.Classes);
        var rising = risings();
        var several = new SeveralEvents(harms);
        var naming = namings();
        var offices = changes();
        var views = ArticleViews.Of(mentions, castWords, lexicon, stop);
        var sentences = new ClaimsBySentence(views, stop);
        sentences.OfNumbers(
            (view, before) =>
            {
                numbers.Add(view, before, stop);
                scores.Add(view, before);
            }
        );
        sentences.Each(several.See);
        sentences.Each((view, _) => people.See(view));
        sentences.Each((view, _) => own.See(view));
        sentences.Each((view, _) => rising.See(view));
        sentences.Each(dates.Add);
        var calamities = days();
        sentences.Each((_, claims) => calamities.See(claims));
        sentences.Each((view, claims) => dates.AddCounted(view, claims, calamities));
        sentences.Each(clocks.Add);
        sentences.Each(roles.Add);
        sentences.Each((view, _) => offices.See(view));
        sentences.Each(relations.Add);
        sentences.Each(eventPlaces.Add);
        sentences.Each(victories.Add);
        sentences.Each(naming.Add);
        var claims = sentences.All();
        FirmFigures.Settle(claims, views);
        GunfireCounts.Settle(claims, concepts);
        VerdictOffence.Drop(claims);
        offices.Settle(claims);
        SoleHolder.Mark(mentions, claims, lexicon.Classes);
        Replacements.Settle(claims, concepts);
        HeadlineBounds.Take(claims);
        SeveralEvents.Spread(claims);
        Toll.Add(people, claims, concepts, harms, several.IsTold, own.IsTold);
        AgedPeople.Note(people, claims);
        DecidedParts.Mark(claims);
        HeadlineKind.Take(claims);
        PartsOfWholes.Mark(claims, concepts);
        SeriousHarm.Derive(claims);
        Casualties.Derive(claims, several.IsTold);
        own.Note(claims);
        rising.Note(claims);
        PartsOfWholes.Mark(claims, concepts);
        SumsOfParts.Mark(claims);
        PartOfGround.Mark(claims, wide, concepts);
        SamePlace.Take(claims);
        EarlierDay.Mark(claims);
        return [.. claims.OrderBy(c => c.Mention?.Span ?? c.Span).ThenBy(c => c.Kind)];
    }
}
