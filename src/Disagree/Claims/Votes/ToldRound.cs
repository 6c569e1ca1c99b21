using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Votes;

/// <summary>
/// Reads which round of an election an article reports: the first where the runoff is still to come, "the two will meet in a runoff on May 7",
/// the second where it tells of a runoff otherwise, or of the first round far from its head.
/// </summary>
internal static class ToldRound
{
    private const int Reach = 6;
    private const int ReachOfModal = 4;
    private const int Head = 600;
    internal const string First = "first";
    internal const string Second = "second";

    /// <summary>The round; null where no word tells of a second one, or of the first as of one gone by.</summary>
    internal static string? Of(ArticleMentions mentions, Lexicon lexicon)
    {
        var (isHeld, isBehind, isOfFirst) = (false, false, false);
        foreach (var sentence in mentions.Document.Sentences)
        {
            var text = mentions.Document.TextOf(sentence.Part);
            var tokens = mentions.Document.TokensOf(sentence);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (tokens[i].Word != 0 && IsFirst(tokens, text, i))
                {
                    isOfFirst |= sentence.Part is Part.Title || tokens[i].Start < Head;
                    isBehind = true;
                }

                if (tokens[i].Word == 0 || !IsSecond(tokens, text, i))
                {
                    continue;
                }

                if (IsToCome(mentions, sentence) || LeadsThere(tokens, i, lexicon))
                {
                    return First;
                }

                isHeld |= !IsOpen(tokens, text, i);
            }
        }

        // "won in the first round" is told at once, "in the first round he had 31 percent" only of another one
        return isHeld || (isBehind && !isOfFirst) ? Second : null;
    }

    // "the first round", "round one"
    private static bool IsFirst(ReadOnlySpan<Token> tokens, string text, int i) =>
        Is(tokens, text, i, "round")
        && (Is(tokens, text, i - 1, "first") || Is(tokens, text, i - 1, "opening") || Is(tokens, text, i + 1, "one"));

    // "runoff", "the second round", "round two"
    private static bool IsSecond(ReadOnlySpan<Token> tokens, string text, int i) =>
        Is(tokens, text, i, "runoff")
        || (Is(tokens, text, i, "run") && Is(tokens, text, i + 2, "off") && tokens[i + 1].Of(text) is "-")
        || (
            Is(tokens, text, i, "round")
            && (Is(tokens, text, i - 1, "second") || Is(tokens, text, i - 1, "final") || Is(tokens, text, i + 1, "two"))
        );

    // "the runoff on May 7", of an article of April
    private static bool IsToCome(ArticleMentions mentions, Sentence sentence)
    {
        foreach (var time in MentionsWithin.Of(mentions.Times, sentence.Span))
        {
            if (mentions.Publication.Period.Last is { } written && time.Period.First > written)
            {
                return true;
            }
        }

        return false;
    }

    // "head for a runoff", "forced into a second round"
    private static bool LeadsThere(ReadOnlySpan<Token> tokens, int round, Lexicon lexicon)
    {
        for (var i = Math.Max(0, round - Reach); i < round; i++)
        {
            if (tokens[i].Word != 0 && lexicon.Votes.Has(tokens[i].Word, VoteWord.Advancing))
            {
                return true;
            }
        }

        return false;
    }

    // "a runoff would follow", "if there is a runoff"
    private static bool IsOpen(ReadOnlySpan<Token> tokens, string text, int round)
    {
        for (var i = Math.Max(0, round - ReachOfModal); i < Math.Min(tokens.Length, round + ReachOfModal); i++)
        {
            if (tokens[i].Tag is Tag.Modal || Is(tokens, text, i, "if"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<Token> tokens, string text, int at, string word) =>
        at >= 0 && at < tokens.Length && tokens[at].Of(text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
