using Disagree.Articles;
using Disagree.Mentions;

namespace Disagree.Claims.Roles;

/// <summary>What a sentence tells of somebody who has left his office: "Ruth Keller, the mayor, resigned".</summary>
/// <param name="Leaver">Who has left it.</param>
/// <param name="Words">The verb or noun that says so.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Body">The body that he left, "resigned from the Harbour Board"; null where none is said.</param>
/// <param name="IsOld">Whether it was long before the article was written, so that it speaks of no office held since.</param>
/// <param name="NeedsSuccessor">Whether it is a departure only where another is in his place: who is suspended may come back.</param>
internal sealed record Departure(NameMention Leaver, TextSpan Words, SentenceView Sentence, string? Body, bool IsOld, bool NeedsSuccessor)
{
    /// <summary>Who has the office now; null where the article does not say.</summary>
    internal NameMention? Successor { get; set; }
}
