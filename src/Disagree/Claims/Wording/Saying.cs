using Disagree.Mentions;

namespace Disagree.Claims.Wording;

/// <summary>What a sentence says of an amount, and of what: that it rose, and of the rents in the capital.</summary>
/// <param name="Deeds">All senses of the verb; none where no verb says anything of the amount, as in "stands at 9 percent".</param>
/// <param name="Deed">The verb as a content word; "" where none says anything.</param>
/// <param name="Topic">The noun before the verb as a content word; "" where it is a name, a person, a company or unknown.</param>
/// <param name="Details">What else is said of that noun, but for names: the capital of "rents in the capital".</param>
/// <param name="Axis">
/// Along which side of a thing a length is measured, "depth", or to which side of an event a time lies, "before"; "" where the words do not
/// say.
/// </param>
internal sealed record Saying(IReadOnlyList<string> Deeds, string Deed, string Topic, IReadOnlyList<string> Details, string Axis)
{
    private const string Get = "get";

    /// <summary>How what is counted takes part in the deed.</summary>
    internal PredicateRole? Role { get; init; }

    /// <summary>Whether the table holds the verb.</summary>
    internal bool IsKnown { get; init; }

    /// <summary>
    /// The nouns before the noun counted, which tell of what sort it is: "tax" of "two tax counts"; of a share those of the whole: "9
    /// percent of the police force"; of a sum those of what it is for.
    /// </summary>
    internal IReadOnlyList<string> Sorts { get; init; } = [];

    /// <summary>Whether it is a share of things of which the verb says something: "cancelled 80 percent of its trains".</summary>
    internal bool IsOfPart { get; init; }

    /// <summary>Whether people are counted.</summary>
    internal bool IsOfPeople { get; init; }

    /// <summary>
    /// Whether things are counted that are there and do not happen, and no verb says anything of them: "sailed with nine lorries".
    /// </summary>
    internal bool IsOfThings { get; init; }

    /// <summary>
    /// What a measure is of, as a content word: the runway of "the 900-metre runway" and "the runway is 900 metres long"; "" where nothing,
    /// or a person, is measured.
    /// </summary>
    internal string Measured { get; init; } = "";

    internal static Saying Nothing { get; } = new([], "", "", [], "");

    /// <summary>
    /// Whether each says something of its amount, or of something, of which the sentence of the other says nothing: "treated" and
    /// "discharged", "rents" and "prices of houses".
    /// </summary>
    /// <param name="a">The words of the one.</param>
    /// <param name="b">The words of the other.</param>
    /// <param name="isOneDeed">Whether the same is said of both in whatever words.</param>
    /// <param name="areNear">
    /// Tells whether the two share most other words, so that only verbs that the table holds can tell them apart; asked only where their
    /// verbs differ.
    /// </param>
    internal static bool AreApart(ContentWords a, ContentWords b, bool isOneDeed, Func<ContentWords, ContentWords, bool> areNear)
    {
        var (one, other) = (a.Saying, b.Saying);
        return AxisReader.IsOffset(one.Axis) != AxisReader.IsOffset(other.Axis) ? true
            : one.Axis.Length > 0 && other.Axis.Length > 0 ? !string.Equals(one.Axis, other.Axis, StringComparison.Ordinal)
            : IsBetween(one, other)
                || IsBetween(other, one)
                || (!isOneDeed && AreDeedsApart(one, other, a, b, areNear))
                || AreTopicsApart(one, other, a, b)
                || AreMissing(one.Sorts, other.Sorts, a, b)
                || IsOtherMeasured(one, other, a, b);
    }

    /// <summary>Whether both are said of one thing.</summary>
    internal static bool HaveOneTopic(Saying one, Saying other) =>
        one.Topic.Length > 0 && string.Equals(one.Topic, other.Topic, StringComparison.Ordinal);

    /// <summary>
    /// Whether each says of its thing what the other does not: "unemployment among the young", "unemployment in the capital".
    /// </summary>
    internal static bool AreDetailsApart(ContentWords a, ContentWords b) => AreMissing(a.Saying.Details, b.Saying.Details, a, b);

    /// <summary>Whether each counts another sort: crates of rifles, crates of flour.</summary>
    internal static bool AreSortsApart(ContentWords a, ContentWords b) => AreMissing(a.Saying.Sorts, b.Saying.Sorts, a, b);

    /// <summary>
    /// Whether two sentences give a value of one thing and say nothing else of it: "turnout was 40 percent", "turnout stands at 41
    /// percent".
    /// </summary>
    internal static bool IsOneTopic(Saying one, Saying other) => HaveOneTopic(one, other) && one.Deeds.Count == 0 && other.Deeds.Count == 0;

    private static bool AreDeedsApart(
        Saying one,
        Saying other,
        ContentWords a,
        ContentWords b,
        Func<ContentWords, ContentWords, bool> areNear
    ) =>
        one.Deeds.Count > 0
        && other.Deeds.Count > 0
        && !ShareDeed(one, other)
        && ((one.IsKnown && other.IsKnown) || (one.IsOfPart && other.IsOfPart) || !areNear(a, b))
        && (
            (one.IsOfPeople && other.IsOfPeople)
            || one.Deed is Get
            || other.Deed is Get
            || (one.Role == other.Role && !b.Sentence.Contains(one.Deed) && !a.Sentence.Contains(other.Deed))
        );

    private static bool ShareDeed(Saying one, Saying other) => one.Deeds.Any(d => other.Deeds.Contains(d, StringComparer.Ordinal));

    private static bool AreTopicsApart(Saying one, Saying other, ContentWords a, ContentWords b) =>
        one.Topic.Length > 0
        && other.Topic.Length > 0
        && (
            string.Equals(one.Topic, other.Topic, StringComparison.Ordinal)
                ? AreMissing(one.Details, other.Details, a, b)
                : !b.Sentence.Contains(one.Topic) && !a.Sentence.Contains(other.Topic)
        );

    // "90 metres beyond the weir" does not tell how long "the 60-metre weir" is
    private static bool IsBetween(Saying one, Saying other) =>
        one.Axis is AxisReader.Away && other.Axis.Length == 0 && other.Measured.Length > 0;

    // "a 60-metre boom", "a 90-metre mast"
    private static bool IsOtherMeasured(Saying one, Saying other, ContentWords a, ContentWords b) =>
        one.Measured.Length > 0 && other.Measured.Length > 0 && !b.Sentence.Contains(one.Measured) && !a.Sentence.Contains(other.Measured);

    private static bool AreMissing(IReadOnlyList<string> one, IReadOnlyList<string> other, ContentWords a, ContentWords b) =>
        one.Count > 0 && other.Count > 0 && !one.Any(b.Sentence.Contains) && !other.Any(a.Sentence.Contains);
}
