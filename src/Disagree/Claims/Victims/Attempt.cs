namespace Disagree.Claims.Victims;

/// <summary>Finds that a suicide is called an attempt.</summary>
internal static class Attempt
{
    /// <summary>Whether a sentence says so: "an attempted murder-suicide", "attempted suicide".</summary>
    internal static bool IsTold(SentenceView view)
    {
        for (var i = 0; i + 1 < view.Tokens.Length; i++)
        {
            if (view.WordAt(i) is "attempted" or "Attempted")
            {
                for (i++; i < view.Tokens.Length && view.LemmaAt(i) is "murder" or "suicide" or "-"; i++)
                {
                    if (view.LemmaAt(i) is "suicide")
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
