using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Dating;
using Disagree.Mentions.Names;
using Disagree.Mentions.Names.Matching;
using Disagree.Mentions.Quantities;
using Disagree.Mentions.Times;
using Disagree.Values;

namespace Disagree.Languages;

/// <summary>A lexicon with the rules that read by it. Made once, then frozen; safe to use from many threads.</summary>
public sealed class Language
{
    private readonly DocumentReader reader;
    private readonly QuantityRecognizer quantities;
    private readonly TimeRecognizer times;
    private readonly NameRecognizer names;

    /// <summary>Makes a language of a lexicon.</summary>
    public Language(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Lexicon = lexicon;
        reader = new DocumentReader(lexicon);
        quantities = new QuantityRecognizer(lexicon);
        times = new TimeRecognizer(lexicon);
        names = new NameRecognizer(lexicon);
        Names = ReferenceEquals(lexicon, Lexicon.English) ? NameMatcher.English : new NameMatcher(lexicon);
    }

    /// <summary>English, as the library brings it.</summary>
    public static Language English { get; } = new(Lexicon.English);

    /// <summary>The words that carry meaning.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Says whether two names are one.</summary>
    public NameMatcher Names { get; }

    /// <summary>
    /// A new language with an entry put before the others of a table; see the first lines of <c>Lexicons/en/*.tsv</c> for what the columns
    /// mean. Of an organisation, a place or a given name that the table has already the entry adds names to those known.
    /// </summary>
    /// <param name="table">The table's name: "properties".</param>
    /// <param name="cells">The text of each column but the example.</param>
    /// <exception cref="ArgumentException">There is no such table, or the number of columns is another.</exception>
    /// <exception cref="FormatException">A cell does not hold what its column asks for.</exception>
    public Language With(string table, params IReadOnlyList<string> cells) => new(Lexicon.With(table, cells));

    /// <summary>A new language that reads one more unit of measurement.</summary>
    /// <param name="unit">Its code, dimension, and size in base units of the dimension.</param>
    /// <param name="names">
    /// How texts write it, at least one: "furlong", "fur.". One word is read in the plural too; of more words give each form.
    /// </param>
    /// <exception cref="ArgumentException">There is no name, or one is blank or holds "|" or a control character.</exception>
    /// <example><code>Language.English.WithUnit(new Unit("furlong", Dimension.Length, 201.168m), "furlong")</code></example>
    public Language WithUnit(Unit unit, params IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count == 0)
        {
            throw new ArgumentException($"Expected at least one name for the unit \"{unit.Code}\" but found none.", nameof(names));
        }

        CheckNames([unit.Code], nameof(unit));
        CheckNames(names, nameof(names));
        return new(Lexicon.With(unit, string.Join('|', names)));
    }

    /// <summary>
    /// A new language that knows an organisation by other names. One that is known already, by this name or another, keeps the names that
    /// it has and stays under its first.
    /// </summary>
    /// <param name="organization">The name under which it is reported.</param>
    /// <param name="aliases">Its other names; one in capitals is read only in capitals.</param>
    /// <exception cref="ArgumentException">A name is blank, or holds "|" or a control character.</exception>
    /// <example><code>Language.English.WithAlias("National Rescue Service", "NRS", "Rescue Service")</code></example>
    public Language WithAlias(string organization, params IReadOnlyList<string> aliases)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(organization);
        ArgumentNullException.ThrowIfNull(aliases);
        CheckNames([organization], nameof(organization));
        CheckNames(aliases, nameof(aliases));
        var kind = KnownEntry.Find(Lexicon["organizations"], organization)?[1] ?? "group";
        return With("organizations", organization, kind, string.Join('|', aliases));
    }

    private static void CheckNames(IReadOnlyList<string> names, string parameter)
    {
        foreach (var name in names)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
            if (name.Any(c => c is '|' || char.IsControl(c)))
            {
                throw new ArgumentException($"Expected a name without \"|\" and control characters but found \"{name}\".", parameter);
            }
        }
    }

    /// <summary>Cuts an article into sentences and tokens.</summary>
    public Document Read(Article article) => reader.Read(article);

    /// <summary>Finds and normalises what a document mentions.</summary>
    public ArticleMentions FindMentions(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var dated = times.Read(document);
        return FindMentions([(dated, dated.Publication)], CancellationToken.None)[0];
    }

    /// <summary>When each document was published; the documents of one comparison help to date each other.</summary>
    public IReadOnlyList<Publication> Date(IReadOnlyList<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Narrow([.. documents.Select(Date)]);
    }

    /// <summary>When a document was published, as far as it tells by itself.</summary>
    internal DatedDocument Date(Document document) => times.Read(document);

    /// <summary>The publications of the documents, with what the documents of one comparison tell of each other's.</summary>
    internal IReadOnlyList<Publication> Narrow(IReadOnlyList<DatedDocument> documents) => times.Narrow(documents);

    /// <summary>Finds and normalises what a document mentions, read against a date of publication that is known or assumed.</summary>
    public ArticleMentions FindMentions(Document document, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(publication);
        return FindMentions([document], [publication], [times.Find(document, publication)], CancellationToken.None)[0];
    }

    /// <summary>
    /// The same of several documents until it is stopped: it is asked before each kind of mention is looked for. Each kind is found in all
    /// documents before the next, so that its code need not be fetched anew for each.
    /// </summary>
    internal ArticleMentions[] FindMentions(IReadOnlyList<(DatedDocument Dated, Publication Publication)> documents, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return FindMentions(
            [.. documents.Select(d => d.Dated.Document)],
            [.. documents.Select(d => d.Publication)],
            [.. documents.Select(d => times.Find(d.Dated, d.Publication))],
            stop
        );
    }

    private ArticleMentions[] FindMentions(
        Document[] documents,
        Publication[] publications,
        IReadOnlyList<TimeMention>[] foundTimes,
        CancellationToken stop
    )
    {
        stop.ThrowIfCancellationRequested();
        var foundNames = names.FindNames(documents);
        stop.ThrowIfCancellationRequested();
        var uses = names.FindUses(documents, foundNames, foundTimes);
        stop.ThrowIfCancellationRequested();
        var amounts = Array.ConvertAll(documents, quantities.Find);
        return
        [
            .. documents.Select(
                (document, i) =>
                    new ArticleMentions(document, publications[i])
                    {
                        Quantities = amounts[i],
                        Times = foundTimes[i],
                        Updates = UpdateHeading.Find(document, foundTimes[i]),
                        Names = foundNames[i],
                        Relations = uses[i].Relations,
                        Pronouns = uses[i].Pronouns,
                        Wire = names.FindWire(document),
                        Roles = uses[i].Roles,
                        Attributions = uses[i].Attributions,
                    }
            ),
        ];
    }
}
