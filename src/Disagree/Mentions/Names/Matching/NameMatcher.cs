using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>Says whether two names are one, and why. Made once of a lexicon, then frozen; safe to use from many threads.</summary>
/// <example><code>NameMatcher.English.Match("Col. Jane Q. Doe", "Doe", NameType.Person).Same // true: one is the family name
/// alone</code></example>
public sealed class NameMatcher
{
    private readonly PersonReader persons;
    private readonly BodyReader bodies;

    /// <summary>Freezes what the lexicon says about names.</summary>
    public NameMatcher(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var facts = new WordFactsTable(lexicon);
        persons = new PersonReader(facts);
        bodies = new BodyReader(facts);
    }

    /// <summary>By the English lexicon that the library brings.</summary>
    public static NameMatcher English { get; } = new(Lexicon.English);

    /// <summary>Reads a name into its parts. Reading once and matching often is what makes many comparisons fast.</summary>
    public Name Read(string text, NameType type)
    {
        ArgumentNullException.ThrowIfNull(text);
        return type == NameType.Person ? persons.Read(text) : bodies.Read(text, type);
    }

    /// <summary>Whether two written names of one kind name one.</summary>
    public NameMatch Match(string a, string b, NameType type) => Match(Read(a, type), Read(b, type));

    /// <summary>Whether two names name one. Names of different kinds never do.</summary>
    public static NameMatch Match(Name a, Name b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Type != b.Type)
            return NameMatch.No(0, NameReason.OtherType);
        if (string.Equals(a.Text, b.Text, StringComparison.Ordinal) && a.Text.Length > 0)
            return NameMatch.Yes(1, NameReason.Equal);
        // the order in which the two are given makes no difference
        if (string.CompareOrdinal(a.Text, b.Text) > 0)
            (a, b) = (b, a);
        return a.Type switch
        {
            NameType.Person => PersonMatcher.Match(a, b),
            NameType.Place => PlaceMatcher.Match(a, b),
            _ => OrganizationMatcher.Match(a, b),
        };
    }
}
