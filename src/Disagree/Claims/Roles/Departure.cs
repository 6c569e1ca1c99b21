using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Mentions.Names;

namespace Disagree.Claims.Roles;

/// <summary>What a sentence tells of somebody who has left his office: "Ruth Keller, the mayor, resigned".</summary>
/// <param name="Leaver">Who has left it.</param>
/// <param name="Words">The verb or noun that says so.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="End">How his time in it ended.</param>
/// <param name="Body">The body that he left, "resigned from the Harbour Board"; null where none is said.</param>
/// <param name="IsOld">Whether it was long before the article was written, so that it speaks of no office held since.</param>
internal sealed record Departure(NameMention Leaver, TextSpan Words, SentenceView Sentence, OfficeEnd End, string? Body, bool IsOld)
{
    /// <summary>Who has the office now; null where the article does not say.</summary>
    internal NameMention? Successor { get; init; }

    /// <summary>Whether the leaver holds the office for a time yet: "He stays on as caretaker".</summary>
    internal bool StaysOn { get; init; }

    /// <summary>"Keller resigned | as mayor": whether a role is the one that its words say is left.</summary>
    internal bool Says(RoleMention role) => role.Span.Contains(Words);
}
