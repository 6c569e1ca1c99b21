using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Quotations;
using Disagree.Mentions.Relations;
using Disagree.Mentions.Roles;
using Disagree.Mentions.Wires;

namespace Disagree.Mentions.Names;

/// <summary>Finds names, the roles of their holders, and who says what.</summary>
public sealed class NameRecognizer
{
    private readonly NameLexicon known;
    private readonly NameFinder finder;
    private readonly RoleFinder roles;
    private readonly AttributionFinder attributions;
    private readonly WireFinder wires;
    private readonly RelationFinder relations;
    private readonly PronounFinder pronounFinder;

    /// <summary>Freezes what the lexicon says about names, titles, roles and verbs of saying.</summary>
    public NameRecognizer(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        known = new NameLexicon(lexicon);
        finder = new NameFinder(known);
        roles = new RoleFinder(known);
        var genders = new PersonGenders(lexicon);
        attributions = new AttributionFinder(known, genders);
        wires = new WireFinder(known);
        relations = new RelationFinder(lexicon, known, genders);
        pronounFinder = new PronounFinder(known, genders);
    }

    /// <summary>The names of a document, resolved within it, in the order of the text.</summary>
    public IReadOnlyList<NameMention> FindNames(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return FindNames([document])[0];
    }

    /// <summary>The same of several documents, one step after the other.</summary>
    internal NameMention[][] FindNames(Document[] documents)
    {
        var readings = Array.ConvertAll(documents, d => new NameReading(finder, d));
        Array.ForEach(readings, r => r.Find());
        Array.ForEach(readings, r => r.Settle());
        return Array.ConvertAll(readings, r => r.Resolve());
    }

    /// <summary>What the names of documents do in their sentences, which are looked through once for all.</summary>
    internal NameUses[] FindUses(Document[] documents, NameMention[][] names, IReadOnlyList<TimeMention>[] times)
    {
        NameUses[] all = [.. documents.Select((d, i) => new NameUses(NamedSentence.Of(d, names[i]), times[i]))];
        Array.ForEach(all, u => u.Pronouns = pronounFinder.Find(u.Sentences));
        Array.ForEach(all, u => u.Roles = roles.Find(u.Sentences, u.Pronouns));
        Array.ForEach(all, u => u.Hold(known));
        Array.ForEach(all, u => u.Attributions = attributions.Find(u.Sentences, u.Times, u.Holders, u.Bodies, u.Pronouns));
        Array.ForEach(all, u => u.Relations = relations.Find(u.Sentences, u.Holders, u.Bodies));
        Array.ForEach(all, u => u.DropSpeakers());
        return all;
    }

    /// <summary>The news agency that a document is credited to; null where it names none.</summary>
    internal WireCredit? FindWire(Document document) => wires.Find(document);
}
