using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>
/// Finds the verb of a speech before a body that meets: "told the Security Council on Thursday that …" is an event of that day, "told
/// reporters on Thursday" is not.
/// </summary>
internal static class ToldBody
{
    /// <summary>What the table "events" calls a speech.</summary>
    internal const string Event = "speech";

    private const int Farthest = 8;

    /// <summary>The token of the verb before a time; -1 where nobody spoke to such a body.</summary>
    internal static int Verb(SentenceView view, int from)
    {
        var isBody = false;
        for (var i = from - 1; i >= Math.Max(0, from - Farthest); i--)
        {
            isBody |= view.NameAt(i) is { Type: NameType.Organization } || view.Is(i, WordClass.Assembly);
            if (view.IsVerb(i))
            {
                return isBody && view.LemmaAt(i) is "tell" or "brief" ? i : -1;
            }

            if (view.Tokens[i].Tag is Tag.Punctuation or Tag.Conjunction)
            {
                return -1;
            }
        }

        return -1;
    }
}
