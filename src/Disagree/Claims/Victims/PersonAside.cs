using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>Finds where the sentence goes on behind the words for a person.</summary>
internal static class PersonAside
{
    private const int Reach = 14;

    /// <summary>Whether what follows belongs to the person: "Ruiz's son".</summary>
    internal static bool IsPossessive(SentenceView view, int i) =>
        view.Tokens[i].Tag is Tag.Possessive
        || (
            view.WordAt(i) is "'" or "’" && i + 1 < view.Tokens.Length && view.Tokens[i + 1].Tag is Tag.Noun or Tag.Number or Tag.Adjective
        );

    // ", 34," and ", a 22-year-old cook," and "(34)" and "who"
    internal static int Skip(SentenceView view, int at)
    {
        var tokens = view.Tokens;
        if (at + 1 < tokens.Length && view.WordAt(at) is "," && (tokens[at + 1].Tag is Tag.Auxiliary || view.IsVerb(at + 1)))
        {
            return at + 1;
        }

        if (at < tokens.Length && view.WordAt(at) is "," or "(")
        {
            for (var i = at + 1; i < Math.Min(tokens.Length, at + Reach); i++)
            {
                if (view.WordAt(i) is "who")
                {
                    return i + 1;
                }

                if (
                    view.WordAt(i) is "," or ")"
                    && i + 1 < tokens.Length
                    && (tokens[i + 1].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb || view.IsVerb(i + 1))
                )
                {
                    return i + 1;
                }
            }
        }

        return at < tokens.Length && view.WordAt(at) is "who" ? at + 1 : at;
    }
}
