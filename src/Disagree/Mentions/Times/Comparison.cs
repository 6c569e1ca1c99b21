namespace Disagree.Mentions.Times;

/// <summary>Tells a day that only measures another: "up from 90 on Monday", "compared with 80 on Sunday". What follows goes on with the day before.</summary>
internal static class Comparison
{
    // Between the comparison and its day stands hardly more than a number and its noun.
    private const int Reach = 8;

    /// <summary>Whether the time that begins at a token measures another.</summary>
    internal static bool IsMeasure(in TimeScene scene, int first)
    {
        for (var i = first - 1; i > 0 && first - i <= Reach; i--)
        {
            if (scene.Tokens[i].Tag is Lexicons.Tag.Verb or Lexicons.Tag.Conjunction or Lexicons.Tag.Modal)
            {
                return false;
            }

            if (scene.Text(i) is "from" or "on" && scene.Text(i - 1) is "up" or "down" || (scene.Text(i) is "with" or "to" && scene.Is(i - 1, "compared")))
            {
                return true;
            }
        }

        return false;
    }
}
