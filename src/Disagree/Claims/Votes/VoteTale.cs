using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Votes;

/// <summary>What a whole article tells of a vote: that it is about one, and about which round of it.</summary>
/// <param name="IsTold">Whether its head, or its words time and again, speak of an election or a referendum.</param>
/// <param name="Round">The round that it reports; null where it does not show.</param>
internal sealed record VoteTale(bool IsTold, string? Round)
{
    private const int Head = 600;
    private const int Often = 3;

    /// <summary>No vote at all.</summary>
    internal static VoteTale None { get; } = new(false, null);

    internal static VoteTale Of(ArticleMentions mentions, Lexicon lexicon)
    {
        var (count, isAtHead, beside, first, isSeveral) = (0, false, 0, (ushort)0, false);
        foreach (var sentence in mentions.Document.Sentences)
        {
            foreach (var token in mentions.Document.TokensOf(sentence))
            {
                if (token.Word == 0)
                {
                    continue;
                }

                if (lexicon.Votes.Has(token.Word, VoteWord.Election))
                {
                    count++;
                    isAtHead |= sentence.Part is Part.Title || token.Start < Head;
                }
                else if (lexicon.Votes.Has(token.Word, VoteWord.Beside))
                {
                    beside++;
                    first = first == 0 ? token.Word : first;
                    isSeveral |= token.Word != first;
                }
            }
        }

        return isAtHead || count >= Often || (isSeveral && count + beside >= Often)
            ? new VoteTale(true, ToldRound.Of(mentions, lexicon))
            : None;
    }
}
