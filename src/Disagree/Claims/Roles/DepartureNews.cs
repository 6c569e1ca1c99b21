namespace Disagree.Claims.Roles;

/// <summary>
/// Tells a departure that is news to its article, "resigned on Friday", from one of which a later article tells by the way: "the mayor, who
/// has since retired".
/// </summary>
internal static class DepartureNews
{
    private const int Days = 14;

    /// <summary>
    /// Whether the sentence tells of nothing but the departure, "has resigned as mayor", or names a time that is just past, or to come,
    /// for its article.
    /// </summary>
    internal static bool Is(SentenceView view)
    {
        if (!LooksBack(view))
        {
            return true;
        }

        if (view.Mentions.WrittenAt(view.Sentence.Span) is not { IsUnknown: false, First: { } written })
        {
            return false;
        }

        foreach (var time in view.Times)
        {
            if (time.Period is { Last: { } last } && written.DayNumber - last.DayNumber <= Days)
            {
                return true;
            }
        }

        return false;
    }

    // "who has since retired", "and later resigned"
    private static bool LooksBack(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (view.WordAt(i) is "who" or "since" or "later")
            {
                return true;
            }
        }

        return false;
    }
}
