using System.Globalization;
using System.Text;
using Disagree.Articles;

namespace Disagree.Reports.Text;

/// <summary>
/// Makes text of an article safe to show: no control characters, none that turn the direction of writing, every run of blanks one blank,
/// and what could not be read U+FFFD.
/// </summary>
internal static class Printable
{
    internal static string Clean(string text) => CleanPart(text).Trim(' ');

    /// <summary>The same for a part of a sentence: a blank at either end stays.</summary>
    internal static string CleanPart(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length == 0 || clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!IsHidden(rune))
            {
                clean.Append(rune);
            }
            else if (rune.Value == 0)
            {
                clean.Append(Intake.Replacement);
            }
        }

        return clean.ToString();
    }

    // Format characters are dropped but for the joiners, which spell words in some scripts and hold emoji together.
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
        && rune.Value is not (0x200C or 0x200D);
}
