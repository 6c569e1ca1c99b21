namespace Disagree.Claims.Owners;

/// <summary>Finds the owner of an amount that a relative clause states: "talks with the Liberals, who won 22 seats".</summary>
internal static class RelativeOwner
{
    private const int Reach = 8;

    internal static Owner? Of(SentenceView view, int at, OwnerPhrase phrases)
    {
        for (var i = at - 1; i > 1 && i > at - Reach && view.Tokens[i].Tag is not Lexicons.Tag.Punctuation; i--)
        {
            if (view.WordAt(i) is "who" or "which")
            {
                return phrases.Before(view, view.WordAt(i - 1) is "," ? i - 1 : i) is { Heads.Count: > 0 } owner ? owner : null;
            }
        }

        return null;
    }
}
