using Disagree.Mentions.Relations;
using Disagree.Mentions.Roles;

namespace Disagree.Mentions.Names;

/// <summary>What the names of a document do in its sentences, while it is found.</summary>
internal sealed class NameUses(IReadOnlyList<NamedSentence> sentences, IReadOnlyList<TimeMention> times)
{
    internal IReadOnlyList<NamedSentence> Sentences => sentences;

    internal IReadOnlyList<TimeMention> Times => times;

    internal IReadOnlyList<NameMention> Pronouns { get; set; } = [];

    internal IReadOnlyList<RoleMention> Roles { get; set; } = [];

    internal IReadOnlyList<Attribution> Attributions { get; set; } = [];

    internal IReadOnlyList<RelationMention> Relations { get; set; } = [];

    internal RoleHolders Holders { get; private set; } = null!;

    internal BodyHolders Bodies { get; private set; } = null!;

    /// <summary>Notes who holds which role, and who belongs to which body.</summary>
    internal void Hold(NameLexicon known) =>
        (Holders, Bodies) = (new RoleHolders(known, Roles, sentences), new BodyHolders(known, sentences));

    /// <summary>Who is quoted calls others "he": such a pronoun is none of his.</summary>
    internal void DropSpeakers() => Pronouns = [.. Pronouns.Where(p => !IsOfSpeaker(p))];

    private bool IsOfSpeaker(NameMention pronoun)
    {
        foreach (var words in Attributions)
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
}
