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
        return new NameReading(finder, document).Run();
    }

    /// <summary>What the names of a document do in their sentences, which are looked through once for all.</summary>
    internal (
        IReadOnlyList<RoleMention> Roles,
        IReadOnlyList<Attribution> Attributions,
        IReadOnlyList<RelationMention> Relations,
        IReadOnlyList<NameMention> Pronouns
    ) FindUses(Document document, IReadOnlyList<NameMention> names, IReadOnlyList<TimeMention> times)
    {
        var sentences = NamedSentence.Of(document, names);
        var pronouns = pronounFinder.Find(sentences);
        var held = roles.Find(sentences, pronouns);
        var (holders, bodies) = (new RoleHolders(known, held, sentences), new BodyHolders(known, sentences));
        var said = attributions.Find(sentences, times, holders, bodies, pronouns);
        return (held, said, relations.Find(sentences, holders, bodies), [.. pronouns.Where(p => !IsOfSpeaker(p, said))]);
    }

    // Who is quoted calls others "he".
    private static bool IsOfSpeaker(NameMention pronoun, IReadOnlyList<Attribution> said)
    {
        foreach (var words in said)
        {
            if (
                words.IsQuotation
                && words.Span.Contains(pronoun.Span)
                && string.Equals(words.Speaker, pronoun.Canonical, StringComparison.Ordinal)
            )
                return true;
        }

        return false;
    }

    /// <summary>The news agency that a document is credited to; null where it names none.</summary>
    internal WireCredit? FindWire(Document document) => wires.Find(document);
}
