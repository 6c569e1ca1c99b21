namespace Disagree.Claims.Victims;

/// <summary>Tells those who recover from an illness from those who recover from wounds: "a nurse who caught the fever has recovered".</summary>
internal static class Recovery
{
    internal static bool IsOfDisease(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (view.LemmaAt(i) is "catch" or "fever" or "illness" or "disease")
            {
                return true;
            }
        }

        return false;
    }
}
