using Disagree.Claims.Numbers;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>What a claim states: a <see cref="NumberValue"/>, a <see cref="DateValue"/> or a <see cref="NameValue"/>.</summary>
public abstract record ClaimValue
{
    private protected ClaimValue(ClaimKind kind, string text) => (Kind, Text) = (kind, text);

    /// <summary>What kind of question it answers.</summary>
    public ClaimKind Kind { get; init; }

    /// <summary>The value in canonical words: "400–600 people", "2019-02-09", "Ryan Dillon".</summary>
    public string Text { get; init; }
}

/// <summary>An amount.</summary>
/// <param name="Quantity">The amount.</param>
/// <param name="Counted">What it counts, where the words say.</param>
/// <param name="Text">The amount in canonical words.</param>
public sealed record NumberValue(Quantity Quantity, CountedNoun? Counted, string Text) : ClaimValue(ClaimKind.Number, Text)
{
    /// <summary>An amount in the words that the library finds for it: "17 people", "about $5.2 million".</summary>
    /// <param name="quantity">The amount.</param>
    public NumberValue(Quantity quantity)
        : this(quantity, null, NumberText.Of(quantity, null)) { }
}

/// <summary>A time.</summary>
/// <param name="Period">The days that are possible.</param>
/// <param name="Timex">The TIMEX3 value.</param>
/// <param name="Text">The period in canonical words.</param>
public sealed record DateValue(DatePeriod Period, string Timex, string Text) : ClaimValue(ClaimKind.Date, Text)
{
    /// <summary>The time of day, where that and not the day is asked; null otherwise.</summary>
    public TimeOnly? Clock { get; init; }

    /// <summary>Whether the time of day is stated roughly: "around 1:30 a.m.".</summary>
    public bool IsRough { get; init; }

    /// <summary>Of a rough time of day: 1 where it was after it, "shortly after 7 a.m.", -1 where it was before it; else 0.</summary>
    internal int Side { get; init; }
}

/// <summary>A name, or a role.</summary>
/// <param name="Name">The canonical form.</param>
/// <param name="Type">What it names.</param>
public sealed record NameValue(string Name, NameType Type) : ClaimValue(ClaimKind.Name, Name)
{
    private readonly Holders? holders;

    /// <summary>
    /// How many can be right at a time; <see cref="Holders.Many"/> unless set. Of a claim made by hand that does not set it, the lexicon's
    /// word for the role counts.
    /// </summary>
    public Holders Holders
    {
        get => holders ?? Holders.Many;
        init => holders = value;
    }

    internal bool SaysHolders => holders is not null;
}
