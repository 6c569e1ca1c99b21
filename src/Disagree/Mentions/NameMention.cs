using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Mentions;

/// <summary>A name, and whom it names within its article.</summary>
/// <param name="Span">The name, with titles before it.</param>
/// <param name="Type">What it names.</param>
/// <param name="Canonical">The fullest form known: "Syrian Democratic Forces" for "SDF".</param>
/// <param name="Entity">The number of the entity within the article; mentions of one entity share it.</param>
/// <param name="Rule">The name of the rule that found it.</param>
public sealed record NameMention(TextSpan Span, NameType Type, string Canonical, int Entity, string Rule) : Mention(Span, Rule);

/// <summary>A role that someone is said to hold: "Mustafa Bali, head of the SDF media office".</summary>
/// <param name="Span">Holder and role together.</param>
/// <param name="Holder">The name of the holder.</param>
/// <param name="Role">The role in lower case, without the organisation: "head of the media office".</param>
/// <param name="Organization">The canonical name of the organisation; null where none is said.</param>
/// <param name="Rule">The name of the rule that found it.</param>
public sealed record RoleMention(TextSpan Span, NameMention Holder, string Role, string? Organization, string Rule) : Mention(Span, Rule);

/// <summary>Words that someone is said to have said.</summary>
/// <param name="Span">The words said or reported, with their quotation marks where they have them.</param>
/// <param name="Speaker">Who said them, in the fullest form known: "Mustafa Bali", "the ministry".</param>
/// <param name="IsQuotation">Whether they stand in quotation marks.</param>
/// <param name="Rule">The name of the rule that found it.</param>
public sealed record Attribution(TextSpan Span, string Speaker, bool IsQuotation, string Rule) : Mention(Span, Rule)
{
    /// <summary>When they were said, as far as the sentence tells, as the place of its time expression; null otherwise.</summary>
    public TimeMention? SaidOn { get; init; }
}
