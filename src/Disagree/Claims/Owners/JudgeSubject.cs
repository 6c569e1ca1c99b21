using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Claims.Owners;

/// <summary>Tells the judges who hand down a term and do not serve it: "Judge Ruth Keller handed down a term of nine years".</summary>
internal static class JudgeSubject
{
    /// <summary>Whether the words, or the one before them, tell a judge.</summary>
    internal static bool Is(SentenceView view, TextSpan words)
    {
        for (var i = Math.Max(0, view.TokenFrom(words.Start) - 1); i < view.TokenFrom(words.End); i++)
        {
            if (view.IsLemma(i, WordClass.Judge))
            {
                return true;
            }
        }

        return false;
    }
}
