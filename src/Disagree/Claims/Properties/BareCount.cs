using Disagree.Claims.Phrases;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what a number counts that stands apart from its noun: "the number of survivors has climbed to nine", "bringing to nine the number
/// of people on board", "put the toll at nine", "a capacity of nine", "arrests now stand at nine".
/// </summary>
internal sealed class BareCount(PropertyTable table, ConceptTable concepts, LevelWords levels, SetPhraseReader phrases)
{
    private const int ReachOfRelative = 8;
    private readonly CounterFinder counters = new(table, concepts, levels, phrases);
    private readonly NumberedGroup numbered = new(new(table, concepts, levels, phrases));
    private readonly GroupBefore asked = new(table, concepts, levels);
    private readonly LooseLabel labels = new(table, new(table, concepts, levels, phrases));
    private readonly SetNumber sets = new(table, levels, new(table, concepts, levels, phrases), new(table, concepts, levels, phrases));

    /// <summary>What is counted; null where no such noun tells it.</summary>
    internal Counting? Of(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is not Dimension.Count || mention.IsDifference ? null
        : FigureLabel.First(view, mention) is >= 0 and var first
            ? Labelled(view, mention, first) is var named && named is not { Property.Length: > 0 } && asked.Of(view, mention) is { } said
                    ? said
                : named
        : labels.Of(view, mention) is { } label ? label
        : Related(view, mention) is >= 0 and var related ? Counted(view, related)
        : OfState(view, mention) is { } state ? state
        : numbered.Of(view, mention) is { } group ? group
        : Head(view, mention) is >= 0 and var head ? counters.Told(view, head, mention)
        : Subject(view, mention) is >= 0 and var subject ? Counted(view, subject)
        : sets.Of(view, mention) is { } set ? set
        : asked.Of(view, mention);

    private Counting Counted(SentenceView view, int noun) => new(Said(view, noun) ?? "", CountedBeside.Noun(view, noun, concepts));

    // "the job losses, which the firm put at 40"; -1 where no such noun stands before the clause
    private int Related(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (at < 3 || mention.Counted is not null || view.WordAt(at) is not "at" || !levels.Sets(view, at - 1))
        {
            return -1;
        }

        for (var i = at - 2; i > Math.Max(1, at - ReachOfRelative) && !view.IsVerb(i) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.WordAt(i) is "which")
            {
                var head = view.WordAt(i - 1) is "," ? i - 2 : i - 1;
                return head >= 0 && view.IsNoun(head) && !view.IsInMeasure(head) && Said(view, head) is not null ? head : -1;
            }
        }

        return -1;
    }

    // "put the dead at 40", "put the number of infected at 40 and of dead at nine"
    private Counting? OfState(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (
            at < 3
            || mention.Counted is not null
            || view.WordAt(at) is not "at"
            || view.Tokens[at - 1].Tag is not (Tag.Adjective or Tag.Participle or Tag.PastVerb)
            || !(view.WordAt(at - 2) is "the" ? levels.Sets(view, at - 3) : view.WordAt(at - 2) is "of" && view.WordAt(at - 3) is "and")
        )
        {
            return null;
        }

        return table.OfState(view.WordAt(at - 1).ToString(), Dimension.Count, "person") is { } property ? new(property, "person") : null;
    }

    // "Arvik quake: 40 dead" tells of the dead itself
    private Counting? Labelled(SentenceView view, QuantityMention mention, int label)
    {
        var behind = view.TokenFrom(mention.Span.End);
        if (
            behind < view.Tokens.Length
            && mention.Counted is null
            && view.Tokens[behind].Tag is Tag.Adjective or Tag.Participle or Tag.PastVerb
            && table.OfState(view.WordAt(behind).ToString(), Dimension.Count, "person") is not null
        )
        {
            return null;
        }

        return
            counters.Labelled(view, label) is var told
            && (told is { Property.Length: > 0 } || behind >= view.Tokens.Length || view.Tokens[behind].Tag is Tag.Punctuation)
            ? told
            : null;
    }

    private int Head(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (at < 1)
        {
            return -1;
        }

        if (levels.Stands(view, at + 1))
        {
            return counters.Before(view, at + 1);
        }

        // "Arvik, population 9,000"
        if (view.WordAt(at) is "Mw" or "ML" or "population")
        {
            return at;
        }

        if (view.WordAt(at) is "of")
        {
            return counters.IsCounter(view, at - 1) ? at - 1 : -1;
        }

        if (
            view.WordAt(at) is "to"
            && levels.Sets(view, at - 1)
            && counters.Behind(view, view.TokenFrom(mention.Span.End)) is >= 0 and var behind
        )
        {
            return behind;
        }

        if (view.WordAt(at) is "to" or "at" && counters.Elliptic(view, at) is >= 0 and var parallel)
        {
            return parallel;
        }

        var verb = counters.Verb(view, at);
        return verb >= 0 && levels.Stands(view, verb) && counters.Before(view, verb) is >= 0 and var before ? before
            : verb < at || mention.After is not null ? counters.Object(view, verb < at ? Math.Max(verb, 0) : at)
            : -1;
    }

    // "arrests have climbed past 40", "total deaths now stand at 40": the noun alone tells what is said
    private int Subject(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (
            at < 1
            || mention is not { Counted: null, Subject: { } subject }
            || mention.Span.End != mention.NumberSpan.End
            || subject.Start >= mention.Span.Start
            || !(levels.Stands(view, at + 1) || levels.Stands(view, Math.Max(0, counters.Verb(view, at))))
        )
        {
            return -1;
        }

        var head = view.TokenFrom(subject.Start);
        for (
            ;
            head + 1 < at
                && view.Tokens[head + 1].Start < subject.End
                && (view.IsNoun(head + 1) || view.Tokens[head + 1].End == subject.End);
            head++
        ) { }

        // "the death count"
        head -= levels.IsCounter(view, head) && head > 0 ? 1 : 0;
        return
            view.Tokens[head].Start >= subject.Start
            && view.Tokens[head].End <= subject.End
            && !view.IsInMeasure(head)
            && Said(view, head) is not null
            ? head
            : -1;
    }

    private string? Said(SentenceView view, int noun) =>
        (noun > 0 && view.IsNoun(noun - 1) ? table.OfNoun($"{view.LemmaAt(noun - 1)} {view.LemmaAt(noun)}") : null)
        ?? table.OfNoun(view.LemmaAt(noun))
        ?? table.OfNoun(view.WordAt(noun).ToString());
}
