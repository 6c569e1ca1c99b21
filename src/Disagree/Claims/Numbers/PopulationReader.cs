using Disagree.Claims.Properties;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Reads what an amount counts: the kind of thing, and the group that narrows it.</summary>
internal sealed class PopulationReader(PropertyReader properties, ConceptTable concepts, ArmedGroups groups)
{
    private const int ReachOfFamily = 5;
    private readonly NationReader nations = new(properties);

    /// <summary>What an amount counts; null where it measures.</summary>
    internal Population? Of(SentenceView view, QuantityMention mention, string? property)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Count)
        {
            return null;
        }

        var noun =
            properties.Among(view, mention) ?? mention.Counted?.Lemma ?? properties.NounApart(view, mention) ?? Elided(view, mention) ?? "";
        if (nations.Of(view, mention, noun, property) is { } nation)
        {
            return nation;
        }

        var kind = concepts.Thing(
            Compound(mention)
                ?? properties.Among(view, mention)
                ?? Hyphened(view, mention)
                ?? concepts.Hyphened(mention.Counted?.Phrase ?? "")
                ?? noun
        );
        // "12 deaths" and "12 dead" count people whom no noun names; "12 strikes" counts strikes, and "stands at 12" does not say what
        var isTakenOver =
            mention is { Rule: not "none", Counted: { IsPeople: true } counted }
            && counted.Span.End <= mention.NumberSpan.End
            && (kind is "man" or "woman" or "child" or "pupil" || OthersReader.Is(view, mention))
            && !IsOfThose(view, counted);
        var isUnnamed =
            (noun.Length == 0 && properties.IsKnown(property))
            || isTakenOver
            || (
                (properties.OfNoun(mention) ?? properties.OfNoun(noun)) is { } told
                && (properties.IsOfPeople(told) || properties.IsCountOfPeople(noun))
                && (!concepts.IsKnownThing(noun) || IsCase(told, property, kind))
            )
            || (kind is "life" && property is PropertyReader.Killed)
            || IsFamily(view, mention)
            || (kind is "man" or "woman" && IsOfBoth(view, view.TokenFrom(mention.Span.End)));
        kind = IsChildren(view, view.TokenFrom(mention.Span.End)) ? "child" : kind;
        return IsStrength(view, mention)
            ? new Population("person", "", Group(view, mention))
            : new Population(isUnnamed ? "person" : kind, noun, Group(view, mention));
    }

    // "Of the nine men who took part, four were hurt"
    private static bool IsOfThose(SentenceView view, CountedNoun counted) =>
        view.Sentence.Span.Contains(counted.Span) && view.WordAt(0) is "Of" or "Among" && view.WordAt(1) is "the";

    // "nine men and women"
    private static bool IsOfBoth(SentenceView view, int and) =>
        and + 1 < view.Tokens.Length && view.WordAt(and) is "and" && view.WordAt(and + 1) is "men" or "women";

    // "nine boys and girls"
    private static bool IsChildren(SentenceView view, int and) =>
        and > 0
        && and + 1 < view.Tokens.Length
        && view.WordAt(and) is "and"
        && view.WordAt(and - 1) is "boys" or "girls"
        && view.WordAt(and + 1) is "boys" or "girls";

    // "a family of five", "six members of a family", "six family members"
    private static bool IsFamily(SentenceView view, QuantityMention mention)
    {
        if (mention.Counted is not { Lemma: "family" or "member" } counted)
        {
            return false;
        }

        var (number, end) = (view.TokenFrom(mention.NumberSpan.Start), view.TokenFrom(mention.Span.End));
        if (counted.Lemma is "family")
        {
            return number > 1 && view.WordAt(number - 1) is "of" && view.LemmaAt(number - 2) is "family";
        }

        if (counted.Modifiers is [.., "family"])
        {
            return true;
        }

        for (var i = end + 1; i < Math.Min(view.Tokens.Length, end + ReachOfFamily) && view.WordAt(end) is "of"; i++)
        {
            if (view.LemmaAt(i) is "family")
            {
                return true;
            }
        }

        return false;
    }

    // "12 confirmed cases" of a fever are people, and no trials
    private bool IsCase(string told, string? property, string kind) =>
        string.Equals(told, property, StringComparison.Ordinal) && !concepts.CountsAs(kind, "person");

    // "a 700-strong regiment", "a six-man crew"
    private static bool IsStrength(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.NumberSpan.End) is var dash
        && dash + 1 < view.Tokens.Length
        && view.WordAt(dash) is "-"
        && view.WordAt(dash + 1) is "strong" or "man" or "member" or "person";

    // cottages of "40 cottages collapsed and 90 are damaged"; those hurt are people
    private string? Elided(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start);
        if (
            mention.Counted is not null
            || mention.Quantity.Unit == Unit.Person
            || at == 0
            || view.WordAt(at - 1) is not ("and" or "," or "but" or "while" or "which")
            || properties.Of(view, mention) is not { } property
            || properties.IsOfPeople(property)
        )
        {
            return null;
        }

        var before = view.Quantities.LastOrDefault(q => q.Span.End <= mention.Span.Start && q.Quantity.Unit.Dimension is Dimension.Count);
        return before?.Counted is { IsPeople: false } counted && !concepts.IsWithin(concepts.Thing(counted.Lemma), "event")
            ? counted.Lemma
            : null;
    }

    // "service members": two nouns that a table holds as one
    private string? Compound(QuantityMention mention) =>
        mention.Counted is { Modifiers: [.., var last] } counted
        && $"{last.ToLowerInvariant()} {counted.Lemma}" is var both
        && concepts.IsKnownThing(both)
            ? both
            : null;

    // "start-ups", "speed-boats": a table holds them as one word
    private string? Hyphened(SentenceView view, QuantityMention mention)
    {
        if (mention.Counted is not { } counted)
        {
            return null;
        }

        for (var at = view.TokenFrom(counted.Span.Start) + 2; at < view.Tokens.Length && view.Tokens[at].End <= counted.Span.End; at++)
        {
            if (
                view.WordAt(at - 1) is "-"
                && view.Tokens[at - 1].End == view.Tokens[at].Start
                && string.Equals(view.LemmaAt(at), counted.Lemma, StringComparison.Ordinal)
            )
            {
                return concepts.Compound(view.WordAt(at - 2), "", view.LemmaAt(at))
                    ?? concepts.Compound(view.WordAt(at - 2), "-", view.LemmaAt(at));
            }
        }

        return null;
    }

    // "SDF fighters", "fighters of the SDF", and bare "militants" in an article about one armed group
    private string? Group(SentenceView view, QuantityMention mention)
    {
        if (mention.Counted is not { } counted)
        {
            return null;
        }

        foreach (var name in view.Names)
        {
            if (counted.Span.Contains(name.Span) || (name.Type is NameType.Organization && IsOwner(view, counted, name)))
            {
                return name.Canonical;
            }
        }

        return concepts.IsWithin(concepts.Thing(counted.Lemma), "insurgent") ? groups.MainOf(view.Mentions) : null;
    }

    private static bool IsOwner(SentenceView view, CountedNoun counted, NameMention name)
    {
        var (from, to) = (view.TokenFrom(counted.Span.End), view.TokenFrom(name.Span.Start));
        return name.Span.Start >= counted.Span.End
            && to - from is >= 1 and <= 3
            && view.WordAt(from) is "of" or "from" or "belonging" or "loyal";
    }
}
