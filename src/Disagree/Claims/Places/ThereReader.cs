using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Reads which place "there" stands for: Arvik of "A second shell fell in Arvik. Two people were killed there."
/// </summary>
internal sealed class ThereReader(ConceptTable concepts)
{
    private const int Reach = 6;
    private readonly Locative locative = new(concepts);

    /// <summary>The canonical name of the place named last before it; null where none is, or nothing is said to be there.</summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        if (!IsThere(view, mention))
        {
            return null;
        }

        return Last(view, mention.Span.Start) ?? (view.Before is { } before ? Last(before, int.MaxValue) : null);
    }

    // not "there were nine", "killed 9 there in March 1990"
    private static bool IsThere(SentenceView view, QuantityMention mention)
    {
        var from = view.TokenFrom(mention.Span.End);
        for (var i = from; i < Math.Min(view.Tokens.Length, from + Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (view.WordAt(i) is "there")
            {
                return i + 1 == view.Tokens.Length
                    || !(
                        view.Tokens[i + 1].Tag is Tag.Auxiliary or Tag.Modal
                        || view.IsVerb(i + 1)
                        || view.IsInTime(i + 2 < view.Tokens.Length ? i + 2 : i + 1)
                    );
            }
        }

        return false;
    }

    private string? Last(SentenceView view, int end)
    {
        for (var i = view.Names.Count - 1; i >= 0; i--)
        {
            if (
                view.Names[i] is { Type: NameType.Place, Rule: not "demonym" } name
                && name.Span.End <= end
                && locative.Is(view, view.TokenFrom(name.Span.Start))
            )
            {
                return name.Canonical;
            }
        }

        return null;
    }
}
