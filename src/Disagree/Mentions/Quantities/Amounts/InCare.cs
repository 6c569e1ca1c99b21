using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>Tells people by where they are said to be: "20 [are in intensive care]", "19 [of them still in hospital]".</summary>
internal static class InCare
{
    /// <summary>Whether such words begin at a token.</summary>
    internal static bool Is(in QuantityScene s, int at)
    {
        at += s.Is(at, s.Lexicon.Known.Of) && s.Of(at + 1) is "them" or "whom" ? 2 : 0;
        while (s.Tag(at) is Tag.Auxiliary or Tag.Modal or Tag.Adverb || s.Of(at) is "remain" or "remained" or "stay" or "stayed")
        {
            at++;
        }

        return s.Of(at) is "in"
            && (
                s.Of(at + 1) is "hospital" or "hospitals" or "custody"
                || (s.Of(at + 1) is "intensive" or "critical" && s.Of(at + 2) is "care")
            );
    }
}
