using Disagree.Claims.Phrases;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what a jury found on the counts of a charge: convicted of "convicted Holm on nine counts" and "was found guilty of nine counts",
/// acquitted of "cleared him of nine charges", undecided of "deadlocked on nine counts".
/// </summary>
internal static class CountsOfTrial
{
    private const int Reach = 6;

    /// <summary>The property; null where the amount counts no charges, or the words tell no finding.</summary>
    internal static string? Of(SentenceView view, QuantityMention mention)
    {
        if (mention.Counted?.Lemma is not ("count" or "charge"))
        {
            return null;
        }

        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (at < 1 || view.WordAt(at) is not ("on" or "of"))
        {
            return null;
        }

        for (var i = at - 1; i >= Math.Max(0, at - Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.WordAt(i) is "guilty")
            {
                return i > 0 && view.WordAt(i - 1) is "not" ? "acquitted" : "convicted";
            }

            if (view.IsVerb(i))
            {
                return Found(view.LemmaAt(i));
            }
        }

        return null;
    }

    private static string? Found(string verb) =>
        verb switch
        {
            "convict" => "convicted",
            "acquit" or "clear" or "absolve" => "acquitted",
            "deadlock" or "hang" => "undecided",
            _ => null,
        };
}
