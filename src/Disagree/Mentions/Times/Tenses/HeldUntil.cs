using Disagree.Lexicons;

namespace Disagree.Mentions.Times.Tenses;

/// <summary>Tells a state that holds now and ends on a day to come: "has | until Monday", "have been shut | through Friday".</summary>
internal static class HeldUntil
{
    /// <summary>Whether the words up to a token tell one.</summary>
    internal static bool Is(in TimeScene scene, int last)
    {
        if (last < 0)
        {
            return false;
        }

        if (scene.Tokens[last].Tag is not (Tag.Participle or Tag.PastVerb or Tag.Adjective))
        {
            return scene.Text(last) is "has" or "have";
        }

        var verb = scene.Is(last - 1, "been") ? last - 2 : last - 1;
        return scene.Text(verb) is "is" or "are" or "has" or "have"
            || (scene.Is(verb, WordClass.Staying) && !scene.Text(verb).EndsWith("ed"));
    }
}
