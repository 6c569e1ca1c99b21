using Disagree.Claims.Figures;
using Disagree.Claims.Numbers;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Takes the values that an article says no longer hold from its claims, and notes each beside the value that has taken its place.
/// </summary>
internal static class Replacements
{
    private const int Beside = 16;

    internal static void Settle(List<Claim> claims, ConceptTable concepts)
    {
        foreach (var former in claims.FindAll(c => c.IsFormer))
        {
            if (PutRight(claims, former) || Contrasted(claims, former))
            {
                continue;
            }

            var current = Nearest(claims, former, isBeside: true, concepts) ?? Nearest(claims, former, isBeside: false, concepts);
            var at = claims.FindIndex(c => ReferenceEquals(c, former));
            if (
                current is null
                && former.Notice is not NoticePart.TakenBack
                && former.Mention is not QuantityMention { IsFormer: true }
                && !IsBare(former)
            )
            {
                claims[at] = former with { IsFormer = false, IsStale = former is { Figure: null, Period: null } };
                continue;
            }

            claims.RemoveAt(at);
            if (current is not null && !IsOfPeriod(former, current))
            {
                claims[claims.FindIndex(c => ReferenceEquals(c, current))] = current with { Replaces = former.Value };
            }
        }

        // "It is 61" of a notice that takes back no number
        claims.RemoveAll(c => c is { Notice: NoticePart.PutRight, Property.Length: 0, Population: null or { Noun.Length: 0 } });
    }

    // of its own sentence, or of others
    private static Claim? Nearest(List<Claim> claims, Claim former, bool isBeside, ConceptTable concepts)
    {
        Claim? nearest = null;
        foreach (var claim in claims)
        {
            if (
                claim.Sentence == former.Sentence == isBeside
                && claim is { IsFormer: false, Kind: ClaimKind.Number }
                && (nearest is null || Distance(claim, former) < Distance(nearest, former))
                && IsSuccessor(claim, former, concepts)
            )
            {
                nearest = claim;
            }
        }

        return nearest;
    }

    private static int Distance(Claim one, Claim other) => Math.Abs(one.Span.Start - other.Span.Start);

    // "An earlier version said that 43 people were killed. The correct number is 61.": 61 were killed
    private static bool PutRight(List<Claim> claims, Claim former)
    {
        if (former.Notice is not NoticePart.TakenBack)
        {
            return false;
        }

        var at = claims.FindIndex(c =>
            c.Notice is NoticePart.PutRight && c.Sentence.Start >= former.Sentence.End && c.Sentence.Part == former.Sentence.Part
        );
        if (at < 0)
        {
            return false;
        }

        Replace(claims, former, at, former with { AttributedTo = null, Notice = NoticePart.None });
        return true;
    }

    // "killed not 12 but 14 people": 14 were killed, and nobody says 12
    private static bool Contrasted(List<Claim> claims, Claim former)
    {
        if (!former.Article.Before(former.Span).TrimEnd().EndsWith(" not", StringComparison.Ordinal))
        {
            return false;
        }

        var at = claims.FindIndex(c =>
            c.Kind is ClaimKind.Number
            && c.Sentence == former.Sentence
            && c.Span.Start > former.Span.End
            && IsBut(c.Article.At(new(c.Span.Part, former.Span.End, c.Span.Start)).Trim().TrimStart(',').TrimStart())
        );
        if (at < 0)
        {
            return false;
        }

        var right = claims[at];
        if (string.Equals(right.Property, former.Property, StringComparison.Ordinal))
        {
            claims[at] = right with { Replaces = former.Value };
            claims.RemoveAt(claims.FindIndex(c => ReferenceEquals(c, former)));
        }
        else
        {
            Replace(
                claims,
                former,
                at,
                former with
                {
                    Population = right.Population is { Noun.Length: > 0 } named ? named : former.Population,
                }
            );
        }

        return true;
    }

    // "not 12, but 14", "not 12, as she had said, but 14"
    private static bool IsBut(ReadOnlySpan<char> between) =>
        between is "but"
        || (
            between.StartsWith("as ", StringComparison.Ordinal)
            && between.EndsWith(", but", StringComparison.Ordinal)
            && !between.Contains(';')
        );

    // what was said of the one number is said of the other
    private static void Replace(List<Claim> claims, Claim former, int at, Claim said)
    {
        var (right, wrong) = ((NumberValue)claims[at].Value, (NumberValue)former.Value);
        var unit = wrong.Quantity.Unit.Code is "1" ? right.Quantity.Unit : wrong.Quantity.Unit;
        var (quantity, counted) = (right.Quantity with { Unit = unit }, wrong.Counted ?? right.Counted);
        claims[at] = said with
        {
            Span = claims[at].Span,
            Quote = claims[at].Quote,
            Sentence = claims[at].Sentence,
            Mention = claims[at].Mention,
            Value = new NumberValue(quantity, counted, NumberText.Of(quantity, counted)),
            IsFormer = false,
            Replaces = former.Value,
        };
        claims.RemoveAt(claims.FindIndex(c => ReferenceEquals(c, former)));
    }

    // what a body earned "rose to 40 million from 31 million": that of another period still stands, unless somebody raised or revised it
    private static bool IsOfPeriod(Claim former, Claim current) =>
        former.Figure is { Of: FigureHolder.Body, Measure: Measure.Fixed } && current.Turn is null;

    // "first put at 15", with no word of what
    private static bool IsBare(Claim claim) => claim.Property.Length == 0 && claim.Population is { Noun.Length: 0 };

    // of one unit and kind; in another sentence also of one property
    private static bool IsSuccessor(Claim current, Claim former, ConceptTable concepts)
    {
        var (one, other) = (((NumberValue)current.Value).Quantity, ((NumberValue)former.Value).Quantity);
        return one.Unit.Dimension == other.Unit.Dimension
            && one.Interval != other.Interval
            && IsOneKind(current.Population, former.Population, concepts)
            && (
                IsBeside(current, former)
                || (
                    string.Equals(current.Property, former.Property, StringComparison.Ordinal)
                        ? current.Property.Length > 0
                        : current.Sentence == former.Sentence
                            && current.IsKnownProperty
                            && (!former.IsKnownProperty || former.Property is "reported")
                )
            );
    }

    // "to 65 rather than 67"
    private static bool IsBeside(Claim current, Claim former) =>
        current.Sentence == former.Sentence
        && current.Span.End < former.Span.Start
        && former.Span.Start - current.Span.End <= Beside
        && current.Article.At(new(current.Span.Part, current.Span.End, former.Span.Start)).Trim() is "rather than" or "instead of";

    private static bool IsOneKind(Population? one, Population? other, ConceptTable concepts) =>
        one is null
        || other is null or { Noun.Length: 0 }
        || string.Equals(concepts.Widest(one.Kind), concepts.Widest(other.Kind), StringComparison.Ordinal);
}
