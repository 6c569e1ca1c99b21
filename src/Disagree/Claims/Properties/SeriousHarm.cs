using Disagree.Claims.Numbers;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Tells those who are gravely hurt from all who are: "three critically", "in critical condition", "with life-threatening injuries". They
/// are a question of their own; an article that counts only them has at least so many hurt.
/// </summary>
internal sealed class SeriousHarm(HarmTable harms, PropertyTable properties)
{
    internal const string Property = "seriously injured";
    private const int Reach = 12;
    private const int ReachOfNoun = 3;

    /// <summary>
    /// Gives those of a sentence who are gravely hurt their own property, unless the same sentence counts others as dead or as hurt: then
    /// all of the hurt are told.
    /// </summary>
    /// <param name="view">The sentence.</param>
    /// <param name="claims">The claims of the article so far.</param>
    /// <param name="first">The index of the first claim of the sentence.</param>
    internal void Mark(SentenceView view, List<Claim> claims, int first)
    {
        for (var i = first; i < claims.Count; i++)
        {
            if (
                claims[i]
                    is {
                        Property: "" or "affected" or "present" or PropertyReader.Injured,
                        Population: var group,
                        Mention: QuantityMention { Rule: not "one" } mention
                    } claim
                && mention.Quantity.Unit.Dimension is Dimension.Count
                && (mention.Quantity.Unit == Unit.Person || group is null or { Noun.Length: 0 })
                && IsGrave(view, mention)
                && !(claim.Property is PropertyReader.Injured && IsOneOfSome(claims, first, i))
            )
            {
                claims[i] = claim with { Property = Property, IsKnownProperty = true, Measure = Measure.Momentary, IsPart = false };
            }
        }
    }

    /// <summary>Adds what an article that counts nobody else as hurt tells of all who are.</summary>
    internal static void Derive(List<Claim> claims)
    {
        if (claims.Exists(c => c.Kind is ClaimKind.Number && c.Property is PropertyReader.Injured or PropertyReader.Hit or "casualties"))
        {
            return;
        }

        foreach (var grave in claims.FindAll(c => c.Property is Property && c.Value is NumberValue { Quantity.Interval.Low: > 0 }))
        {
            var value = (NumberValue)grave.Value;
            var quantity = value.Quantity with { Interval = Interval.AtLeast(value.Quantity.Interval.Low!.Value) };
            claims.Add(
                grave with
                {
                    Property = PropertyReader.Injured,
                    Measure = Measure.Cumulative,
                    Mold = 0,
                    Value = new NumberValue(quantity, value.Counted, NumberText.Of(quantity, value.Counted)),
                    Derivation = $"{value.Text} seriously injured",
                }
            );
        }
    }

    private static bool IsOneOfSome(List<Claim> claims, int first, int at)
    {
        for (var i = first; i < claims.Count; i++)
        {
            if (i != at && claims[i].Property is PropertyReader.Injured or PropertyReader.Killed)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsGrave(SentenceView view, QuantityMention mention)
    {
        var (from, end) = (view.TokenFrom(mention.NumberSpan.Start), view.TokenFrom(mention.NumberSpan.End));
        if (from > 1 && IsHurt(view, from - 1) && harms.IsAt(view, from - 2, Harm.Grave))
        {
            return true;
        }

        for (var i = end; i < Math.Min(view.Tokens.Length, end + Reach); i++)
        {
            if (view.WordAt(i) is ";" or "," or "and" or "but" && i > end && !harms.IsAt(view, i - 1, Harm.Grave))
            {
                return false;
            }

            if (IsGraveAt(view, i))
            {
                return IsOfHarm(view, i, end);
            }

            if (i > end && view.Quantities.Exists(q => q.NumberSpan.Contains(view.Span(view.Tokens[i].Start, view.Tokens[i].End))))
            {
                return false;
            }
        }

        return false;
    }

    // "critically injured", "three critically", "critical but stable condition", "serious injuries"
    private bool IsOfHarm(SentenceView view, int grave, int end)
    {
        if (view.Tokens[grave].Tag is Tag.Adverb)
        {
            return grave + 1 >= view.Tokens.Length || view.Tokens[grave + 1].Tag is Tag.Punctuation
                ? grave <= end + 2
                : IsHurt(view, grave + 1) || view.LemmaAt(grave + 1) is "ill";
        }

        for (var i = grave + 1; i < Math.Min(view.Tokens.Length, grave + 1 + ReachOfNoun); i++)
        {
            if (view.LemmaAt(i) is "condition" || harms.IsAt(view, i, Harm.Wound))
            {
                return true;
            }
        }

        return false;
    }

    // "life-threatening", but not "non-life-threatening"
    private bool IsGraveAt(SentenceView view, int i) =>
        view.WordAt(i) is "threatening"
            ? i >= 2 && view.WordAt(i - 2) is "life" && !(i >= 4 && view.WordAt(i - 4) is "non") && !(i >= 3 && view.WordAt(i - 3) is "not")
            : harms.IsAt(view, i, Harm.Grave);

    private bool IsHurt(SentenceView view, int token) =>
        view.IsVerb(token) && properties.OfDeed(view.LemmaAt(token), Dimension.Count, "person") is PropertyReader.Injured;
}
