using Disagree.Articles;
using Disagree.Mentions.Relations;
using Disagree.Mentions.Wires;
using Disagree.Values;

namespace Disagree.Mentions;

/// <summary>Everything that was found in one article, each list in the order of the text.</summary>
/// <param name="Document">The article, read.</param>
/// <param name="Publication">When it was published.</param>
public sealed record ArticleMentions(Document Document, Publication Publication)
{
    /// <summary>The amounts.</summary>
    public IReadOnlyList<QuantityMention> Quantities { get; init; } = [];

    /// <summary>The time expressions.</summary>
    public IReadOnlyList<TimeMention> Times { get; init; } = [];

    /// <summary>The headings of updates that were added to the article later.</summary>
    public IReadOnlyList<Update> Updates { get; init; } = [];

    /// <summary>The names.</summary>
    public IReadOnlyList<NameMention> Names { get; init; } = [];

    /// <summary>Who holds which role.</summary>
    public IReadOnlyList<RoleMention> Roles { get; init; } = [];

    /// <summary>Relations between names beyond roles.</summary>
    public IReadOnlyList<RelationMention> Relations { get; init; } = [];

    /// <summary>The pronouns, each as a mention of the one it speaks of.</summary>
    internal IReadOnlyList<NameMention> Pronouns { get; init; } = [];

    /// <summary>The news agency that the text is credited to; null where it names none.</summary>
    public WireCredit? Wire { get; init; }

    /// <summary>Who says what.</summary>
    public IReadOnlyList<Attribution> Attributions { get; init; } = [];

    /// <summary>
    /// When the words at a place were written: with the update that they stand below, else when the article was published.
    /// </summary>
    public DatePeriod WrittenAt(TextSpan place)
    {
        var written = Publication.Period;
        foreach (var update in Updates)
        {
            if (update.Heading.Part == place.Part && update.Heading.Start < place.End)
            {
                written = update.Period;
            }
        }

        return written;
    }
}
