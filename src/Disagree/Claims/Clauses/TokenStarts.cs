using Disagree.Lexicons;

namespace Disagree.Claims.Clauses;

/// <summary>Which token of a sentence begins at or after each of its code units, so that to ask costs one array access.</summary>
internal sealed class TokenStarts
{
    private readonly int first;
    private readonly int count;
    private readonly ushort[] tokenAt;

    internal TokenStarts(Token[] tokens)
    {
        count = tokens.Length;
        first = count == 0 ? 0 : tokens[0].Start;
        tokenAt = new ushort[count == 0 ? 0 : tokens[^1].Start - first + 1];
        var at = 0;
        for (var token = 0; token < count; token++)
        {
            for (; at <= tokens[token].Start - first; at++)
            {
                tokenAt[at] = (ushort)token;
            }
        }
    }

    /// <summary>The first token from a code unit on; the number of tokens where none follows.</summary>
    internal int From(int start) =>
        start <= first ? 0
        : start - first < tokenAt.Length ? tokenAt[start - first]
        : count;
}
