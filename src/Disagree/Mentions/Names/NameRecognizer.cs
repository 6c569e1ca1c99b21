using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>Finds names, the roles of their holders, and who says what.</summary>
public sealed class NameRecognizer
{
    /// <summary>Freezes what the lexicon says about names, titles, roles and verbs of saying.</summary>
    public NameRecognizer(Lexicon lexicon) => ArgumentNullException.ThrowIfNull(lexicon);

    /// <summary>The names of a document, resolved within it, in the order of the text.</summary>
    public IReadOnlyList<NameMention> FindNames(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [];
    }

    /// <summary>The roles that the names of a document are said to hold.</summary>
    public IReadOnlyList<RoleMention> FindRoles(Document document, IReadOnlyList<NameMention> names)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(names);
        return [];
    }

    /// <summary>Which words of a document are said by whom.</summary>
    public IReadOnlyList<Attribution> FindAttributions(Document document, IReadOnlyList<NameMention> names, IReadOnlyList<TimeMention> times)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(times);
        return [];
    }
}
