namespace Disagree.Claims.Clauses;

/// <summary>What is read at the tokens of a sentence, kept so that it is read once however many rules ask.</summary>
/// <param name="tokens">How many tokens the sentence has.</param>
/// <typeparam name="T">What is read.</typeparam>
internal sealed class OncePerToken<T>(int tokens)
{
    private readonly T[] answers = new T[tokens];
    private readonly bool[] known = new bool[tokens];

    /// <summary>Whether it was read at a token before.</summary>
    internal bool Has(int token, out T answer)
    {
        answer = answers[token];
        return known[token];
    }

    /// <summary>Keeps what was read.</summary>
    internal T Keep(int token, T answer)
    {
        known[token] = true;
        return answers[token] = answer;
    }
}
