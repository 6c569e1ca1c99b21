using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads who is counted among those of whom something is said: children killed of "seven of the dead were children", of "among the dead
/// were seven children" and of "nine people were killed, among them seven children".
/// </summary>
internal sealed class AmongReader(PropertyTable table, ConceptTable concepts)
{
    private const int Reach = 4;
    private readonly AmongThem them = new(table);
    private readonly HarmedGroup groups = new(table);

    /// <summary>The property of the group and the kind of those counted; null where no group is told.</summary>
    internal Counting? Of(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is not Dimension.Count
            ? null
            : Said(view, mention) ?? Behind(view, mention) ?? BeAmong(view, mention);

    /// <summary>
    /// What is said of those of whom some are counted: killed of "twelve cooks were among the dead" and "two of those killed were cooks";
    /// null where the words count no part.
    /// </summary>
    internal string? PartOf(SentenceView view, QuantityMention mention)
    {
        if (mention.Quantity is not { Unit.Dimension: Dimension.Count, Interval.Low: > 1 })
        {
            return null;
        }

        var of = view.TokenFrom(mention.NumberSpan.End);
        if (of + 2 < view.Tokens.Length && view.WordAt(of) is "of" && view.WordAt(of + 1) is "the" or "those")
        {
            return groups.Of(view, of + 2);
        }

        return groups.BeAmong(view, mention) is { } told ? told
            : groups.Opened(view, view.TokenFrom(mention.Span.Start) - 1) is { } opened ? opened
            : null;
    }

    /// <inheritdoc cref="HarmedGroup.Of"/>
    internal string? OfGroup(SentenceView view, int at) => groups.Of(view, at);

    // "seven of the dead were children"
    private Counting? Said(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.NumberSpan.End);
        if (
            at + 3 >= view.Tokens.Length
            || view.WordAt(at) is not "of"
            || view.WordAt(at + 1) is not ("the" or "those")
            || table.OfGroup(view, at + 2) is not { } property
        )
        {
            return null;
        }

        for (var i = at + 3; i + 1 < Math.Min(view.Tokens.Length, at + 3 + Reach); i++)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary && view.LemmaAt(i) is "be")
            {
                return Person(view, i + 1) is { } noun ? new(property, noun) : null;
            }
        }

        return null;
    }

    // "four Danes are among the pilgrims confirmed dead"
    private Counting? BeAmong(SentenceView view, QuantityMention mention) =>
        mention.Counted is { IsPeople: true } counted && groups.BeAmong(view, mention) is { } property
            ? new(property, counted.Lemma)
            : null;

    private string? Person(SentenceView view, int at)
    {
        for (; at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Noun or Tag.Adjective or Tag.Determiner; at++)
        {
            if (view.Tokens[at].Tag is Tag.Noun && IsPlain(view.LemmaAt(at)))
            {
                return view.LemmaAt(at);
            }
        }

        return null;
    }

    // "among the dead were seven children", "61 wounded, among them 14 children"
    private Counting? Behind(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (at < 1 || mention.Counted is not { } counted)
        {
            return null;
        }

        // "nine buildings were lost, among them four homes"
        if (!counted.IsPeople && !concepts.CountsAs(concepts.Thing(counted.Lemma), "person"))
        {
            return
                view.WordAt(at) is "them"
                && view.WordAt(at - 1) is "among"
                && them.DoneToThings(view, at - 1, concepts.Kind(counted)) is { } done
                ? new(done, counted.Lemma)
                : null;
        }

        if (groups.Opened(view, at) is { } property)
        {
            return new(property, counted.Lemma);
        }

        return view.WordAt(at) is "them" or "whom" && view.WordAt(at - 1) is "among" && them.OfPeople(view, at - 1) is { } told
            ? new(told, counted.Lemma)
            : null;
    }

    private bool IsPlain(string noun) => concepts.Thing(noun) is "child" or "pupil" or "woman" or "man" or "civilian";

    /// <summary>Whether some are counted of those of whom the same is said: "five of the wounded are in critical condition".</summary>
    internal bool IsOfItself(SentenceView view, QuantityMention mention, string? property)
    {
        var at = view.TokenFrom(mention.NumberSpan.End);
        return property is not null
            && Of(view, mention) is null
            && at + 2 < view.Tokens.Length
            && view.WordAt(at) is "of"
            && view.WordAt(at + 1) is "the" or "those" or "these"
            && (
                string.Equals(
                    table.OfNoun(view.LemmaAt(at + 2)) ?? table.OfNoun(view.WordAt(at + 2).ToString()),
                    property,
                    StringComparison.Ordinal
                ) || IsInState(view, view.WordAt(at + 1) is "those" ? at + 2 : at + 3, property)
            );
    }

    // "named nine of those on board", "nine of the pilgrims aboard have been named"
    private bool IsInState(SentenceView view, int at, string property) =>
        at < view.Tokens.Length
        && (
            IsState(view.WordAt(at).ToString(), property)
            || (at + 1 < view.Tokens.Length && IsState($"{view.WordAt(at)} {view.LemmaAt(at + 1)}", property))
        );

    private bool IsState(string phrase, string property) =>
        string.Equals(table.OfState(phrase, Dimension.Count, "person"), property, StringComparison.Ordinal);
}
