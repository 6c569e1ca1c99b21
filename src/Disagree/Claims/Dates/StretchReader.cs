using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>
/// Reads over what stretch of time an amount was counted where words and not dates tell it: "first week" of "sold 900 copies in its first
/// week", "6 months" of "seized 40 guns over six months". What was sold in a week is not what was sold.
/// </summary>
internal static class StretchReader
{
    private const int Reach = 7;

    /// <summary>The stretch; null where none is told.</summary>
    internal static string? Of(SentenceView view, QuantityMention amount)
    {
        if (amount.Quantity.Unit.Dimension is not (Dimension.Count or Dimension.Money or Dimension.Mass or Dimension.Volume))
        {
            return null;
        }

        var end = view.TokenFrom(amount.Span.End);
        if (Every(view, amount) is { } every)
        {
            return every;
        }

        for (
            var i = end;
            i < Math.Min(view.Tokens.Length, end + Reach) && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Conjunction);
            i++
        )
        {
            if (At(view, i) is { } behind)
            {
                return behind;
            }
        }

        // "In its first week, the album sold 900 copies"
        return At(view, 0);
    }

    // "every year floods kill 200", "infects 9,000 people each year": so many each time, and not of one event
    private static string? Every(SentenceView view, QuantityMention amount)
    {
        foreach (var time in view.Times)
        {
            if (
                time.Type is TimeType.Set
                && view.TokenFrom(time.Span.Start) is var at
                && view.WordAt(at) is "each" or "every" or "Each" or "Every" or "a" or "per" or "annually"
                && (at == 0 || time.Span.Start >= amount.Span.End)
                && !IsCutOff(view, view.TokenFrom(amount.Span.End), at)
            )
            {
                return time.Value switch
                {
                    "P1D" => "each day",
                    "P1W" => "each week",
                    "P1M" => "each month",
                    "P1Y" => "each year",
                    _ => view.Mentions.Document.Quote(time.Span).ToLowerInvariant(),
                };
            }
        }

        return null;
    }

    private static bool IsCutOff(SentenceView view, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation)
            {
                return true;
            }
        }

        return false;
    }

    private static string? At(SentenceView view, int token)
    {
        if (view.WordAt(token) is not ("in" or "In" or "over" or "Over" or "during" or "During" or "within" or "Within"))
        {
            return null;
        }

        var at = token + 1;
        at +=
            at < view.Tokens.Length
            && (view.Tokens[at].Tag is Tag.Determiner or Tag.Possessive || view.WordAt(at) is "its" or "his" or "her" or "their")
                ? 1
                : 0;
        var rank =
            at < view.Tokens.Length && (view.WordAt(at) is "opening" or "final" || view.Is(at, WordClass.Ordinal))
                ? view.WordAt(at++).ToString() + " "
                : "";
        var (count, unit) = Number(view, at);
        return unit < view.Tokens.Length && view.IsLemma(unit, WordClass.Stretch) && (rank.Length > 0 || count is not null)
            ? rank
                + (
                    count is null or 1 && rank.Length > 0
                        ? view.LemmaAt(unit)
                        : string.Create(
                            System.Globalization.CultureInfo.InvariantCulture,
                            $"{count:0.##} {view.LemmaAt(unit)}{(count == 1 ? "" : "s")}"
                        )
                )
            : null;
    }

    // "six" of "six months"; "a year" is one
    private static (decimal? Count, int Unit) Number(SentenceView view, int token)
    {
        foreach (var amount in view.Quantities)
        {
            if (
                amount.Quantity is { Unit.Dimension: Dimension.Duration, Interval.Low: { } count }
                && view.TokenFrom(amount.NumberSpan.Start) == token
            )
            {
                return (count, view.TokenFrom(amount.NumberSpan.End));
            }
        }

        return token > 0 && view.WordAt(token - 1) is "a" or "an" ? (1, token) : (null, token);
    }
}
