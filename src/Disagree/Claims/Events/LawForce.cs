namespace Disagree.Claims.Events;

/// <summary>Tells those who arrest people from others who hold them: "officers", "the Coast Guard".</summary>
internal static class LawForce
{
    /// <summary>Whether a token names them.</summary>
    internal static bool IsAt(SentenceView view, int at) =>
        view.LemmaAt(at)
            is "police"
                or "officer"
                or "policeman"
                or "policewoman"
                or "constable"
                or "detective"
                or "gendarme"
                or "sheriff"
                or "deputy"
                or "marshal"
                or "trooper"
                or "ranger"
                or "patrol"
                or "agent"
                or "guard"
                or "coastguard"
                or "soldier"
                or "troop"
                or "marine"
                or "commando"
                or "army"
                or "navy"
                or "military"
                or "force"
                or "authority"
        || view.WordAt(at) is "Police" or "Guard" or "Army" or "Navy" or "Marines" or "Patrol" or "Force" or "Forces";

    /// <summary>Whether any token of a sentence does.</summary>
    internal static bool IsIn(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (IsAt(view, i))
            {
                return true;
            }
        }

        return false;
    }
}
