using Disagree.Lexicons;

namespace Disagree.Mentions.Times.Tenses;

/// <summary>Tells a date to which something was moved where its words stand apart: "put the vote off | to August 2".</summary>
internal static class MovedTo
{
    private const int Reach = 8;

    /// <summary>Whether the "to" at a token leads to such a date; "goes back to May" tells of one long past.</summary>
    internal static bool Is(in TimeScene scene, int to)
    {
        if (!scene.Is(to, "to") || !(scene.Is(to - 1, "off") || scene.Is(to - 1, "back") || scene.Is(to - 1, "forward")))
        {
            return false;
        }

        for (var i = to - 2; i >= 0 && to - i <= Reach; i--)
        {
            if (scene.Tokens[i].Tag is Tag.PastVerb or Tag.Verb or Tag.Participle or Tag.Gerund)
            {
                return scene.Text(i) is "put" or "pushed" or "moved" or "brought" && i < to - 2;
            }
        }

        return false;
    }
}
