using System.Diagnostics.CodeAnalysis;

namespace Disagree.Claims.Clauses;

/// <summary>What is read at the tokens of a sentence, kept so that it is read once however many rules ask.</summary>
/// <param name="tokens">How many tokens the sentence has.</param>
/// <typeparam name="T">What is read.</typeparam>
internal sealed class OncePerToken<T>(int tokens)
{
    private readonly List<T> answers = [];

    // most tokens are never asked about; of the others which answer is theirs, plus one
    private readonly ushort[] places = new ushort[tokens];

    /// <summary>Whether it was read at a token before.</summary>
    internal bool Has(int token, [MaybeNullWhen(false)] out T answer)
    {
        var isKnown = places[token] > 0;
        answer = isKnown ? answers[places[token] - 1] : default;
        return isKnown;
    }

    /// <summary>Keeps what was read.</summary>
    internal T Keep(int token, T answer)
    {
        answers.Add(answer);
        places[token] = (ushort)answers.Count;
        return answer;
    }
}
