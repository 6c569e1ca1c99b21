using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Mentions;

/// <summary>An amount and what it counts: "around 2500 Islamic State fighters".</summary>
/// <param name="Span">Hedge, number, unit and counted words.</param>
/// <param name="NumberSpan">The number alone, with its scale: "2500", "1.2bn", "400 to 600".</param>
/// <param name="Quantity">The amount.</param>
/// <param name="Rule">The name of the rule that found it.</param>
public sealed record QuantityMention(TextSpan Span, TextSpan NumberSpan, Quantity Quantity, string Rule) : Mention(Span, Rule)
{
    /// <summary>What is counted or measured; null where the words do not say.</summary>
    public CountedNoun? Counted { get; init; }

    /// <summary>
    /// Of whom or what it is said: "Acme" in "Acme made 5 million dollars", "the harvest" in "the harvest fell 3 percent"; without an
    /// article, with what is added to the noun; null where the words do not say.
    /// </summary>
    public TextSpan? Subject
    {
        get => subjectEnd > 0 ? new TextSpan(Span.Part, subjectStart, subjectEnd) : null;
        init => (subjectStart, subjectEnd) = (value?.Start ?? 0, value?.End ?? 0);
    }

    private readonly int subjectStart;
    private readonly int subjectEnd;

    /// <summary>What is said to have happened to it; null where no such word was found.</summary>
    public Predicate? Predicate
    {
        get =>
            predicateLemma is null
                ? null
                : new Predicate(new TextSpan(Span.Part, predicateStart, predicateEnd), predicateLemma, predicateRole)
                {
                    IsNegated = isNegated,
                    IsIrrealis = isIrrealis,
                };
        init =>
            (predicateLemma, predicateStart, predicateEnd, predicateRole, isNegated, isIrrealis) = value is { } p
                ? (p.Lemma, p.Span.Start, p.Span.End, p.Role, p.IsNegated, p.IsIrrealis)
                : default;
    }

    private readonly string? predicateLemma;
    private readonly int predicateStart;
    private readonly int predicateEnd;
    private readonly PredicateRole predicateRole;
    private readonly bool isNegated;
    private readonly bool isIrrealis;

    /// <summary>Whether it tells how far a number moved and not where it stands: "rose 4 percent", "up 30", but not "rose to 43".</summary>
    public bool IsDifference { get; init; }

    /// <summary>Whether it is the value before a change: 39 in "rose to 43 from 39".</summary>
    public bool IsFormer { get; init; }

    /// <summary>
    /// Where the amount spans a change, the value after it, which is one end of its interval: 43 in "rose from 39 to 43"; null otherwise.
    /// </summary>
    public decimal? After
    {
        get =>
            after switch
            {
                ChangeEnd.Low => Quantity.Interval.Low,
                ChangeEnd.High => Quantity.Interval.High,
                _ => null,
            };
        init =>
            after =
                value is null ? ChangeEnd.None
                : value == Quantity.Interval.Low ? ChangeEnd.Low
                : ChangeEnd.High;
    }

    private readonly ChangeEnd after;

    private enum ChangeEnd : byte
    {
        None,
        Low,
        High,
    }
}

/// <summary>The word that says what happened to the things counted.</summary>
/// <param name="Span">The word's place.</param>
/// <param name="Lemma">
/// The word's own lemma in lower case: "kill" for "were killed", "dead" for "dead", "death" for "the death toll rose to".
/// </param>
/// <param name="Role">How the things counted take part in it.</param>
public readonly record struct Predicate(TextSpan Span, string Lemma, PredicateRole Role)
{
    /// <summary>Whether it is denied: "were not hurt", "no one was killed".</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether it is said to be to come, possible or wished: "will be evacuated", "could die".</summary>
    public bool IsIrrealis { get; init; }
}

/// <summary>How the things counted take part in what happened.</summary>
public enum PredicateRole : byte
{
    /// <summary>They did it: "20 people fled".</summary>
    Agent,

    /// <summary>It was done to them: "20 people were killed", "killing 20 people".</summary>
    Patient,

    /// <summary>They are in that state: "20 people dead", "20 people are missing".</summary>
    State,
}
