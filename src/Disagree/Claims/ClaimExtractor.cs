using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>Turns what was found in an article into claims.</summary>
public sealed class ClaimExtractor
{
    /// <summary>Freezes what the lexicon says about properties.</summary>
    public ClaimExtractor(Lexicon lexicon) => ArgumentNullException.ThrowIfNull(lexicon);

    /// <summary>The claims of an article, in the order of the text.</summary>
    public IReadOnlyList<Claim> Extract(ArticleMentions mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return [];
    }
}
