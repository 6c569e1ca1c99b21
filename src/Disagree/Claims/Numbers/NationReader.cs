using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Tells people who are counted by their nation: "nine Danes", "nine of them Danish", "nine Danish deaths".</summary>
internal sealed class NationReader(PropertyReader properties)
{
    /// <summary>What is called so, whichever nation it is.</summary>
    internal const string National = "national";
    private const int ReachOfVerb = 6;

    /// <summary>Who is counted; null where they are told by no nation alone.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The count.</param>
    /// <param name="noun">The lemma of what is counted.</param>
    /// <param name="property">What is said of them.</param>
    internal Population? Of(SentenceView view, QuantityMention mention, string noun, string? property)
    {
        if (Said(view, mention, property) is { } told)
        {
            return told;
        }

        if (mention.Counted is not { } counted || !(counted.IsPeople || IsOfHarm(noun) || IsSaidOfPeople(property)))
        {
            return null;
        }

        // "no Danes were hurt" may be all that is said of anybody
        if (mention.Quantity.Interval is { IsPoint: true, Low: 0 })
        {
            return null;
        }

        // "90 tanks, eight of them Danish"
        if (
            view.TokenFrom(mention.NumberSpan.End) is var of
            && of < view.Tokens.Length
            && view.WordAt(of) is "of"
            && view.Quantities.LastOrDefault(q => q.Span.End <= mention.Span.Start) is { Counted: { IsPeople: false } things }
            && !properties.IsCountOfPeople(things.Lemma)
            && things.Lemma is not National
        )
        {
            return null;
        }

        // a noun taken over from the sentence before stands outside this one
        var last = view.TokenFrom(counted.Span.End) - 1;
        if (last < 0 || last >= view.Tokens.Length || !view.Sentence.Span.Contains(counted.Span))
        {
            return null;
        }

        var isOfOther = noun is "national" or "citizen" || IsOfHarm(noun);
        var name = view.NameAt(last) ?? (isOfOther && last > 0 ? view.NameAt(last - 1) : null);
        return name is { Type: NameType.Place, Rule: "demonym" } && counted.Span.Contains(name.Span)
            ? new Population(National, noun, name.Canonical)
            : null;
    }

    /// <summary>Whether a verb says of which nation they are: "nine of the dead were Danes", who are all the Danes who died.</summary>
    internal static bool IsSaid(QuantityMention mention, Population? population) =>
        mention.Counted is null && population is { Kind: National, Noun: National };

    // "nine of the dead were Danes", "of the dead, nine were Danes"
    private Population? Said(SentenceView view, QuantityMention mention, string? property)
    {
        var at = view.TokenFrom(mention.NumberSpan.End);
        if (mention.Counted is not null || !IsSaidOfPeople(property))
        {
            return null;
        }

        for (var end = at + ReachOfVerb; at < Math.Min(view.Tokens.Length - 1, end) && view.Tokens[at].Tag is not Tag.Punctuation; at++)
        {
            if (view.Tokens[at].Tag is Tag.Auxiliary)
            {
                return
                    view.LemmaAt(at) is "be"
                    && view.NameAt(at + 1) is { Type: NameType.Place, Rule: "demonym" } name
                    && EndsThere(view, name)
                    ? new Population(National, National, name.Canonical)
                    : null;
            }
        }

        return null;
    }

    private static bool EndsThere(SentenceView view, NameMention name) =>
        view.TokenFrom(name.Span.End) is var end
        && (end >= view.Tokens.Length || view.Tokens[end].Tag is Tag.Punctuation or Tag.Conjunction);

    private bool IsSaidOfPeople(string? property) =>
        property is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Missing
        || (property is not null && properties.IsOfPeople(property));

    private bool IsOfHarm(string noun) => properties.OfNoun(noun) is PropertyReader.Killed or PropertyReader.Injured;
}
