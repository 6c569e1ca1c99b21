using Disagree.Claims.Properties;
using Disagree.Lexicons;

namespace Disagree.Claims.Counts;

/// <summary>
/// Notes which counts an article says are still rising: "raised the death toll", "the number of dead is expected to climb". Of such a count
/// the smaller of two values of one day is the older.
/// </summary>
internal sealed class RisingCounts(PropertyTable table)
{
    private const int Reach = 7;
    private readonly HashSet<string> properties = new(StringComparer.Ordinal);

    internal void See(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (
                view.Tokens[i].Tag is Tag.Noun or Tag.Adjective
                && table.OfNoun(view, i) is { } property
                && !properties.Contains(property)
                && (Raises(view, i) || Rises(view, i))
            )
            {
                properties.Add(property);
            }
        }
    }

    internal void Note(List<Claim> claims)
    {
        if (properties.Count == 0)
        {
            return;
        }

        for (var i = 0; i < claims.Count; i++)
        {
            if (properties.Contains(claims[i].Property) && claims[i].Period is not { Days: null or > 1 })
            {
                claims[i] = claims[i] with { IsRising = true };
            }
        }
    }

    // "raised the death toll"
    private static bool Raises(SentenceView view, int noun)
    {
        var at = noun - 1;
        while (at >= 0 && view.Tokens[at].Tag is Tag.Determiner or Tag.Noun or Tag.Adjective)
        {
            at--;
        }

        return at >= 0 && at < noun && view.IsVerb(at) && view.LemmaAt(at) is "raise" or "increase" && !IsDenied(view, at);
    }

    // "fatalities expected to increase", "the toll has risen to 12"; not by how much it rose in a year
    private static bool Rises(SentenceView view, int noun)
    {
        for (var i = noun + 1; i < Math.Min(view.Tokens.Length, noun + Reach); i++)
        {
            if (view.WordAt(i) is ";" or ":" or "." || view.Tokens[i].Tag is Tag.Number or Tag.NumberWord)
            {
                return false;
            }

            if (view.IsVerb(i) && view.IsLemma(i, WordClass.Rising))
            {
                return !IsDenied(view, i) && !IsByShare(view, i);
            }
        }

        return false;
    }

    private static bool IsDenied(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - Reach); i--)
        {
            if (view.Is(i, WordClass.Negating))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsByShare(SentenceView view, int verb) =>
        view.Quantities.Exists(q =>
            view.TokenFrom(q.Span.Start) is var at && at > verb && at <= verb + 2 && q.Quantity.Unit.Dimension is Values.Dimension.Ratio
        );
}
