using System.Globalization;
using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>Reads which one of several a person is said to be: "another man", "a third man", "an 8th victim".</summary>
internal static class PersonRank
{
    private static readonly string[] Ordinals = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>Whether the words set the person apart from one told of before.</summary>
    internal static bool IsAnother(SentenceView view, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (view.LemmaAt(i) is "another" or "other")
            {
                return true;
            }
        }

        return Of(view, first, head) > 1;
    }

    /// <summary>3 for "a third man"; 0 where the words give no rank.</summary>
    internal static int Of(SentenceView view, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (Array.IndexOf(Ordinals, view.LemmaAt(i)) is >= 0 and var at)
            {
                return at + 2;
            }

            if (
                view.Tokens[i].Tag is Tag.Number
                && i + 1 < head
                && view.WordAt(i + 1) is "th" or "nd" or "rd"
                && int.TryParse(view.WordAt(i), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            )
            {
                return number;
            }
        }

        return 0;
    }
}
