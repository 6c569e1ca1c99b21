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
    private readonly EventPlaces eventPlaces;
    private readonly VictoryClaims victories;
    private readonly Func<NamingClaims> namings;
    private readonly Action<ArticleClaims>[] steps;

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
        var phrasal = new PhrasalVerbs(lexicon);
        var levels = new LevelWords(lexicon);
        var reduced = new ReducedDeed(table, concepts, phrasal);
        var properties = new PropertyReader(
            table,
            concepts,
            new PredicateProperty(table, concepts, harms, levels, reduced, phrasal, new TraitTable(lexicon)),
            reduced,
            phrases,
            new InvertedReader(table, phrases, concepts),
            new MainReader(table, phrases, concepts),
            levels,
            new PlainVerbs(lexicon),
            new StockReader(new StockWords(lexicon), concepts),
            new LengthReader(lexicon)
        );
        var eventTable = new EventTable(lexicon, concepts.Senses);
        var wide = new WidePlaces(lexicon);
        numbers = new NumberClaims(
            properties,
            new PopulationReader(properties, concepts, new ArmedGroups(lexicon)),
            concepts,
            context,
            new SeriousHarm(harms, table),
            new ContentWord(concepts, lexicon),
            FigureReader.Of(lexicon),
            new ReckoningReader(new QualifierReader(new QualifierTable(lexicon)), concepts, new WhoseReader(new KinNouns(lexicon))),
            new BareAge(lexicon),
            new OwnerReader(new OwnerTable(lexicon), table, concepts),
            wide,
            new TermHolder(lexicon),
            new PaceReader(new SettledTable(lexicon, eventTable), properties)
        );
        scores = new ScoreClaims(concepts, context);
        var people = new PersonTable(lexicon, concepts);
        var persons = new PersonPhraseReader(people);
        var fates = new FateReader(new FateTable(table, harms, phrasal), concepts);
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
        steps = Steps(wide);
    }

    /// <summary>
    /// The claims of an article, in the order in which the text states their values. Captions, repeated lines and page furniture give none.
    /// </summary>
    public IReadOnlyList<Claim> Extract(ArticleMentions mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return Extract([mentions], CancellationToken.None)[0];
    }

    /// <summary>
    /// The same of several articles. Each reader goes through all of them, so that its code need not be fetched anew for each.
    /// </summary>
    /// <param name="articles">What was found in each article.</param>
    /// <param name="stop">Asked before each sentence and before each amount.</param>
    internal IReadOnlyList<Claim>[] Extract(IReadOnlyList<ArticleMentions> articles, CancellationToken stop)
    {
        ArticleClaims[] all = [.. articles.Select(m => Begin(m, stop))];
        foreach (var step in steps)
        {
            foreach (var article in all)
            {
                step(article);
            }
        }

        return [.. all.Select(a => a.InOrder())];
    }

    private ArticleClaims Begin(ArticleMentions mentions, CancellationToken stop) =>
        new(mentions, ArticleViews.Of(mentions, castWords, lexicon, stop), stop)
        {
            People = victims(),
            Own = new OwnDeath(lexicon.Classes),
            Rising = risings(),
            Several = new SeveralEvents(harms),
            Naming = namings(),
            Offices = changes(),
            Calamities = days(),
        };

    private Action<ArticleClaims>[] Steps(WidePlaces wide) =>
        [
            a =>
                a.OfNumbers(
                    (view, before) =>
                    {
                        numbers.Add(view, before, a.Stop);
                        scores.Add(view, before);
                    }
                ),
            a => a.Each(a.Several.See),
            a => a.Each((view, _) => a.People.See(view)),
            a => a.Each((view, _) => a.Own.See(view)),
            a => a.Each((view, _) => a.Rising.See(view)),
            a => a.Each(dates.Add),
            a => a.Each((_, claims) => a.Calamities.See(claims)),
            a => a.Each((view, claims) => dates.AddCounted(view, claims, a.Calamities)),
            a => a.Each(clocks.Add),
            a => a.Each(roles.Add),
            a => a.Each((view, _) => a.Offices.See(view)),
            a => a.Each(relations.Add),
            a => a.Each(eventPlaces.Add),
            a => a.Each(victories.Add),
            a => a.Each(a.Naming.Add),
            a => a.Join(),
            .. new ClaimSettling(concepts, harms, wide, lexicon.Classes).Steps(),
        ];
}
