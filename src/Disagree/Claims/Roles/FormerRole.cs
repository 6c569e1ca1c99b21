using Disagree.Mentions;

namespace Disagree.Claims.Roles;

/// <summary>Tells roles that somebody no longer has: "the former mayor", "then president", "was coach until 2015".</summary>
internal static class FormerRole
{
    private const int Reach = 2;

    internal static bool Is(SentenceView view, RoleMention role)
    {
        var end = view.TokenFrom(role.Span.End);
        var isPast = false;
        for (var i = view.TokenFrom(role.Span.Start); i < end; i++)
        {
            if (view.NameAt(i) is not null)
            {
                continue;
            }

            switch (view.WordAt(i))
            {
                case "former" or "Former" or "onetime" or "erstwhile" or "ex" or "Ex" or "late" or "Late":
                case "then" when i + 1 < end && view.Tokens[i + 1].Tag is not (Lexicons.Tag.Participle or Lexicons.Tag.PastVerb):
                    return true;
                case "was" or "served" or "been":
                    isPast = true;
                    break;
                case "named" or "appointed" or "elected" or "sworn" or "made" or "promoted" or "chosen" or "confirmed":
                    isPast = false;
                    break;
                default:
                    break;
            }
        }

        return isPast && EndsLater(view, end);
    }

    // "was head of the bank until 2015", "from 2010 to 2015"
    private static bool EndsLater(SentenceView view, int end)
    {
        for (var i = end; i < Math.Min(view.Tokens.Length, end + Reach); i++)
        {
            if (view.WordAt(i) is "until" or "till" or "from" or "before" or "between")
            {
                return true;
            }
        }

        return false;
    }
}
