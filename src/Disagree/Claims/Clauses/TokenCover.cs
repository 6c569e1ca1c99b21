using Disagree.Articles;

namespace Disagree.Claims.Clauses;

/// <summary>
/// Which of a sentence's mentions cover each of its tokens, found once, so that to ask costs the same however many they are.
/// </summary>
internal sealed class TokenCover<T>
    where T : class
{
    private readonly T?[] first;

    // made where two mentions cover one token
    private readonly bool[]? isShared;

    /// <param name="view">The sentence.</param>
    /// <param name="mentions">The mentions; where two cover a token the first of them counts.</param>
    /// <param name="spanOf">The characters that one covers.</param>
    internal TokenCover(SentenceView view, List<T> mentions, Func<T, TextSpan> spanOf)
    {
        var tokens = view.Tokens;
        first = mentions.Count > 0 ? new T?[tokens.Length] : [];
        foreach (var mention in mentions)
        {
            var span = spanOf(mention);
            for (var i = view.TokenFrom(span.Start); i < tokens.Length && tokens[i].Start < span.End; i++)
            {
                if (first[i] is null)
                {
                    first[i] = mention;
                }
                else
                {
                    (isShared ??= new bool[tokens.Length])[i] = true;
                }
            }
        }
    }

    /// <summary>The first mention that covers a token, or null.</summary>
    internal T? At(int token) => first.Length == 0 ? null : first[token];

    /// <summary>Whether a mention other than the given one covers a token.</summary>
    internal bool HasOther(int token, T? but) => At(token) is { } found && (!ReferenceEquals(found, but) || isShared?[token] is true);
}
