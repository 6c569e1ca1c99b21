using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads a property that several words state together: "three are in custody", "took three into custody", "the cancellation of 90 flights",
/// and "occur" of "took place".
/// </summary>
internal sealed class PropertyPhrase(PropertyTable table, ConceptTable concepts)
{
    private readonly StatePhrase states = new(table);
    private readonly DeedPhrase deeds = new(table, concepts);

    /// <summary>The property; "" where a phrase says that none is stated, null where no such phrase stands there.</summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        var dimension = mention.Quantity.Unit.Dimension;
        var kind =
            mention.Counted is { } counted ? concepts.Kind(counted)
            : mention.Quantity.Unit == Unit.Person || IsOfPeopleBefore(view, mention) ? "person"
            : "";
        return IsLeftOver(view, mention)
            ? ""
            : states.Of(view, mention, kind)
                ?? OfDoing(view, mention, dimension, kind)
                ?? OfEvent(view, mention, dimension, kind)
                ?? OfNounBefore(view, mention, dimension)
                ?? deeds.Of(view, mention, dimension, kind);
    }

    // "24 patients fell ill, six of them badly", "some of the patients are at home and six in intensive care"
    private static bool IsOfPeopleBefore(SentenceView view, QuantityMention mention)
    {
        var before = view.Quantities.LastOrDefault(q => q.Span.End <= mention.Span.Start && q.Quantity.Unit.Dimension is Dimension.Count);
        return before is { Counted: { IsPeople: var arePeople } } && arePeople && mention.Quantity.Unit.Dimension is Dimension.Count;
    }

    /// <inheritdoc cref="StatePhrase.Holds"/>
    internal bool IsInState(SentenceView view, Predicate predicate) => states.Holds(view, predicate);

    // "the port has one surgeon left", "there are nine left": those who remain, not who went
    private static bool IsLeftOver(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start) - 1, view.TokenFrom(mention.Span.End));
        while (at > 0 && view.Tokens[at].Tag is Tag.Adverb)
        {
            at--;
        }

        return at >= 0
            && end < view.Tokens.Length
            && view.WordAt(end) is "left"
            && view.LemmaAt(at) is "have" or "be"
            && (end + 1 == view.Tokens.Length || view.Tokens[end + 1].Tag is Tag.Punctuation or Tag.Preposition or Tag.Conjunction);
    }

    /// <summary>The property that a word before the noun states: injured for "the five wounded people"; null where none does.</summary>
    internal string? OfModifier(QuantityMention mention)
    {
        foreach (var word in mention.Counted?.Modifiers ?? [])
        {
            if (table.OfState(word, mention.Quantity.Unit.Dimension, concepts.Kind(mention.Counted)) is { } property)
            {
                return property;
            }
        }

        return null;
    }

    // "with 90 drivers taking part"
    private string? OfDoing(SentenceView view, QuantityMention mention, Dimension dimension, string kind)
    {
        var at = view.TokenFrom(mention.Span.End);
        return
            dimension is Dimension.Count
            && (mention.Predicate is null || IsBeside(view, mention))
            && at + 1 < view.Tokens.Length
            && view.Tokens[at].Tag is Tag.Gerund
            ? table.OfDoing(string.Concat(view.LemmaAt(at), " ", view.WordAt(at + 1)), kind) ?? table.OfDoing(view.LemmaAt(at), kind)
            : null;
    }

    // what else is said is said of the march
    private static bool IsBeside(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 0 and var at && view.WordAt(at - 1) is "with";

    // "the outage affected 900 homes", "power was out for 900 homes": what befalls them is named before the verb
    private string? OfEvent(SentenceView view, QuantityMention mention, Dimension dimension, string kind)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (
            dimension is not Dimension.Count
            || at < 1
            || mention.Subject is not { } subject
            || subject.End > mention.Span.Start
            || view.TokenFrom(subject.End) is not (> 0 and var behind)
        )
        {
            return null;
        }

        var verb = view.Tokens[at].Tag is Tag.Preposition or Tag.To ? at - 1 : at;
        verb -= verb > behind && view.WordAt(verb) is "off" ? 1 : 0;
        return verb >= behind ? table.OfDeed($"{view.LemmaAt(behind - 1)} {view.LemmaAt(verb)}", dimension, kind) : null;
    }

    // "the arrest of nine men", "the loss of 90 jobs"; not "the victims of nine attacks"
    private string? OfNounBefore(SentenceView view, QuantityMention mention, Dimension dimension)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        return
            dimension is not Dimension.Count
            || at < 1
            || view.WordAt(at) is not "of"
            || !view.IsNoun(at - 1)
            || concepts.CountsAs(concepts.Thing(view, at - 1), "person")
            ? null
            : (mention.Counted is { } counted ? table.OfNoun($"{counted.Lemma} {view.LemmaAt(at - 1)}", dimension) : null)
                ?? (table.IsDeed(view.LemmaAt(at - 1)) ? table.OfNoun(view.LemmaAt(at - 1), dimension) : null);
    }
}
