using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Tells those who arrest people from others who hold them: "officers", "the Coast Guard".</summary>
internal static class LawForce
{
    /// <summary>Whether a token names them.</summary>
    internal static bool IsAt(SentenceView view, int at) => view.Is(at, WordClass.LawForce) || view.IsLemma(at, WordClass.LawForce);

    /// <summary>Whether any token of a sentence does.</summary>
    internal static bool IsIn(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (IsAt(view, i))
            {
                return true;
            }
        }

        return false;
    }
}
