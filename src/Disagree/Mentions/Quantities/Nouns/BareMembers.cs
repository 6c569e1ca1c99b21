using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>
/// The members of a list that carry no amount: "flares" and "some fuses" of "12 rifles, flares, some fuses and 40 rounds were found".
/// </summary>
internal static class BareMembers
{
    private const int Longest = 6;

    /// <summary>
    /// The end of the bare members behind a token, with the comma or conjunction that follows the last; that token itself where none stand
    /// there.
    /// </summary>
    internal static int Skip(in QuantityScene s, int at)
    {
        for (var next = at; TrySeparator(s, ref next, out _) && TryMember(s, ref next); )
        {
            var end = next;
            if (!TrySeparator(s, ref end, out _))
            {
                break;
            }

            at = end;
        }

        return at;
    }

    /// <summary>
    /// The conjunction before the last member of the list that goes on at a comma, at once only where it is a list already; -1 where no
    /// list does.
    /// </summary>
    internal static int LastConjunction(in QuantityScene s, int comma, bool isList)
    {
        var next = comma;
        for (var members = 0; TrySeparator(s, ref next, out var isLast); members++)
        {
            if (isLast)
            {
                return members > 0 || isList ? next - 1 : -1;
            }

            if (!TryMember(s, ref next))
            {
                break;
            }
        }

        return -1;
    }

    private static bool TrySeparator(in QuantityScene s, ref int at, out bool isLast)
    {
        var end = s.Is(at, ',') ? at + 1 : at;
        isLast = s.Is(end, s.Lexicon.Known.And) || s.Is(end, s.Lexicon.Known.Or);
        end += isLast ? 1 : 0;
        var isFound = end > at;
        at = end;
        return isFound;
    }

    // "some fuses", "children's clothes", "bags of powder"
    private static bool TryMember(in QuantityScene s, ref int at)
    {
        var end = at;
        while (
            end < s.Count
            && end < at + Longest
            && (s.Tag(end) is Tag.Noun or Tag.Adjective or Tag.Determiner || s.Is(end, s.Lexicon.Known.Of))
        )
        {
            end++;
        }

        var isNoun = end > at && s.Tag(end - 1) is Tag.Noun && !s.Entry(end - 1).Senses.Any(Senses.Person);
        at = end;
        return isNoun;
    }
}
