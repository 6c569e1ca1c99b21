using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads the property that the noun counted and the words before it state, where the verb says nothing else: employed of "has 300 staff",
/// injured of "nine wounded men", arrested of "made 12 arrests".
/// </summary>
internal sealed class NounProperty(PropertyTable table, PropertyPhrase phrases, PlainVerbs plain, ConceptTable concepts)
{
    private const string Employed = "employed";
    private const string Reported = "reported";
    private readonly OtherDeed others = new(table, plain, concepts);

    /// <summary>Whether a noun or a word before it states one.</summary>
    internal bool Exists(QuantityMention mention) => Described(mention) is not null || table.OfCounted(mention) is not null;

    /// <summary>What the noun or the word before it states, else the other deed that the verb tells; null where it tells nothing.</summary>
    internal string? Of(SentenceView view, QuantityMention mention) =>
        Described(mention) is { } described ? (IsKnownGroup(view, mention) ? null : Told(view, mention, described)) ?? described
        : table.OfCounted(mention) is { } told && !(told is Employed && IsListed(view, mention)) ? Told(view, mention, told)
        : null;

    /// <summary>
    /// What a noun that names no people states, whatever the verb adds to it: "12 arrests"; but "overturn" for "overturned 12 convictions".
    /// </summary>
    internal string? OfThings(SentenceView view, QuantityMention mention) =>
        mention.Counted is not { IsPeople: true } && table.OfCounted(mention) is { } told ? Told(view, mention, told) ?? told : null;

    /// <summary>
    /// What is stated of a whole of which the sentence tells a part: of "two of the 15 workers" not how many there are, for these need not
    /// be all whom somebody employs.
    /// </summary>
    internal string? OfWhole(SentenceView view, QuantityMention mention) =>
        phrases.OfModifier(mention)
        ?? (table.OfCounted(mention) is { } told && !(told is Employed && IsKnownGroup(view, mention)) ? told : null);

    /// <summary>
    /// Whether what was done says no more of those counted than their noun: "104 survivors were brought ashore", "recorded 12 victims".
    /// </summary>
    internal bool SaysMore(QuantityMention mention, string done) =>
        mention is { Counted: { IsPeople: true } counted, Predicate: { Role: PredicateRole.Patient } predicate }
        && table.OfCounted(mention) is not null
        && (done is Reported || plain.Are(predicate.Lemma, counted.Lemma, PlainUse.None))
        && done is not (PropertyReader.Injured or PropertyReader.Killed);

    // "900 registered voters"
    private string? Described(QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Count ? phrases.OfModifier(mention) : null;

    // "has 300 staff" says that they are employed, "thanked 300 staff" that they were thanked
    private string? Told(SentenceView view, QuantityMention mention, string told) =>
        others.Of(view, mention) switch
        {
            null => told,
            "" => null,
            var deed => deed,
        };

    // "31 died: 13 workers and 18 patients"
    private static bool IsListed(SentenceView view, QuantityMention mention)
    {
        for (var i = view.TokenFrom(mention.Span.Start) - 1; i > 0 && !view.IsVerb(i) && view.Tokens[i].Tag is not Tag.Auxiliary; i--)
        {
            if (view.WordAt(i) is ":" or "–" or "—")
            {
                return view.Quantities.Exists(q => view.TokenFrom(q.Span.Start) < i);
            }
        }

        return false;
    }

    // "the two injured officers were named": they were injured, whatever is said of them
    private static bool IsKnownGroup(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 0 and var at
        && view.WordAt(at - 1) is "the" or "The" or "these" or "those" or "These" or "Those";
}
