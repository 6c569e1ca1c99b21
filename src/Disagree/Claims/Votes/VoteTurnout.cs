using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Votes;

/// <summary>Tells turnout where an hour parts the noun from the percentage: "turnout at 5 p.m.: 61 percent", "turnout by noon 61 percent".</summary>
internal static class VoteTurnout
{
    /// <summary>The figure of such a percentage.</summary>
    internal const string Name = "turnout";

    /// <summary>The figure of those who stayed away.</summary>
    internal const string Abstention = "abstention";
    private const int Reach = 6;

    /// <summary>Whether the percentage is one.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        if (mention.Quantity.Unit != Unit.Percent || mention.IsDifference)
        {
            return false;
        }

        var at = view.TokenFrom(mention.Span.Start);
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (VoteHour.IsTurnout(view, i) && view.LemmaAt(i) is not Abstention)
            {
                return true;
            }

            if (!(view.IsInTime(i) || view.WordAt(i) is ":" or "at" or "by" || view.Tokens[i].Tag is Tag.Auxiliary))
            {
                return false;
            }
        }

        return false;
    }
}
