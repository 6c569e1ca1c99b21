using Disagree.Lexicons;

namespace Disagree.Mentions.Times.Tenses;

/// <summary>Tells figures of a time that is over: "figures for January show", "sales for the month of July", "accounts to the end of March".</summary>
internal static class ToldFigures
{
    private const int Longest = 4;

    /// <summary>Whether the time at a token is that of such figures.</summary>
    internal static bool Are(in TimeScene scene, int first)
    {
        var at = first - 1;
        while (at > 0 && first - at <= Longest && scene.Text(at) is "the" or "of" or "month" or "end")
        {
            at--;
        }

        return at > 0
            && scene.Text(at) is "for" or "to" or "in"
            && scene.Tokens[at - 1].Tag is Tag.Noun
            && scene.Is(at - 1, WordClass.ToldFigure)
            && !TenseReader.HasFuture(scene)
            && !HasModal(scene);
    }

    private static bool HasModal(in TimeScene scene)
    {
        foreach (var token in scene.Tokens)
        {
            if (token.Tag is Tag.Modal)
            {
                return true;
            }
        }

        return false;
    }
}
