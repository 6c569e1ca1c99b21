using Disagree.Claims.Ages;
using Disagree.Claims.Figures;
using Disagree.Claims.Properties;
using Disagree.Claims.Stocks;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Reads whom or what an amount is about.</summary>
internal sealed class NumberSubject(PropertyReader properties, ConceptTable concepts)
{
    /// <summary>Whoever has the figure, where it must be said; else whom or what the sentence tells of.</summary>
    internal string Of(
        SentenceView view,
        QuantityMention mention,
        Population? population,
        string? property,
        Figure? figure,
        string? holder
    ) =>
        StakeOwner.Of(view, mention, figure)
        ?? (figure is { Of: FigureHolder.Named } && holder is not null ? holder : Of(view, mention, population, property));

    /// <summary>Whom an age is given of; the people counted; else of what the sentence says it; "" where that is unknown.</summary>
    private string Of(SentenceView view, QuantityMention mention, Population? population, string? property)
    {
        if (mention.Quantity.Unit.Dimension is Dimension.Age)
        {
            return AgedPerson.Of(view, mention)
                ?? AgedGroup.Of(view, mention)
                ?? AgeOwner.Of(view, mention)
                ?? (
                    mention.Subject is { } aged
                    && view.TokenFrom(mention.Span.Start) is var at
                    && (AgedSubject.IsSaid(view, at) || view.TokenFrom(aged.End) == at - 1)
                    && view.Mentions.Document.Quote(aged) is [var first, ..] text
                    && char.IsUpper(first)
                        ? text
                        : ""
                );
        }

        var isPeople =
            mention.Quantity.Unit == Unit.Person
            || IsOfPeople(view, mention, population, property)
            || population?.Kind is NationReader.National;
        var isKnown = properties.IsKnown(property) && !StockReader.Is(property);
        isPeople |= isKnown && population is { Kind: "person" } && IsOfHarm(mention, property);
        var counted = isPeople ? population?.Group ?? (isKnown ? population?.Kind : null) : null;
        return counted
            ?? (
                mention.Subject is { } subject ? view.Mentions.Document.Quote(subject)
                : isKnown ? population?.Group ?? ""
                : ""
            );
    }

    // "the ministry confirmed seven deaths": those who died, and not the ministry
    private bool IsOfHarm(QuantityMention mention, string? property) =>
        property is PropertyReader.Killed or PropertyReader.Injured
        && mention.Counted is not null
        && string.Equals(properties.OfNoun(mention), property, StringComparison.Ordinal);

    /// <summary>Whether a number without a noun counts people: "deaths rose to 31", "the number of people injured stands at 31".</summary>
    internal bool IsOfPeople(SentenceView view, QuantityMention mention, Population? population, string? property) =>
        mention is { Counted: null, Quantity.Unit.Dimension: Dimension.Count }
        && concepts.CountsAs(population?.Kind ?? "", "person")
        && (properties.Apart(view, mention) is { Property.Length: > 0 } || (property is not null && properties.IsAlsoOfPeople(property)));
}
