namespace Disagree.Articles;

/// <summary>Finds the mark with which an item of a list begins: the hyphen of "- Deaths: 21", the bullet of "• Deaths: 21"; "- 2 degrees" is below zero.</summary>
internal static class ListMark
{
    private const string Marks = "-–—•*·▪◦‣●○■□";

    /// <summary>Where the words begin, behind the mark and its blanks; the start itself where no mark stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    internal static int Behind(string text, int start, int end)
    {
        var at = Blanks(text, start, end);
        var words = at < end && Marks.Contains(text[at], StringComparison.Ordinal) ? Blanks(text, at + 1, end) : at;
        return words > at + 1 && words < end && !char.IsDigit(text[words]) ? words : start;
    }

    private static int Blanks(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
