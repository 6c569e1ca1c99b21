using System.Collections.Frozen;
using Disagree.Articles;
using Disagree.Claims.Ages;
using Disagree.Claims.Casts;
using Disagree.Claims.Counts;
using Disagree.Claims.Dates;
using Disagree.Claims.Events;
using Disagree.Claims.Figures;
using Disagree.Claims.Numbers;
using Disagree.Claims.Owners;
using Disagree.Claims.Qualifiers;
using Disagree.Claims.Stocks;
using Disagree.Claims.Wording;
using Disagree.Mentions;
using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>
/// One answer to one question, at a place in an article: who or what, which property, where, as of when, and the value. Claims can also be
/// made by hand, from a database or another reader, and given to the alignment of topics like those read from text.
/// </summary>
/// <param name="Article">The article that states it.</param>
/// <param name="Span">The words that state it.</param>
/// <param name="Quote">Those words, exactly as they stand in the article.</param>
/// <param name="Value">The value stated.</param>
public sealed record Claim(Article Article, TextSpan Span, string Quote, ClaimValue Value)
{
    /// <summary>The sentence that holds the words.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>Whom or what it is about, in the fullest form known: "Islamic State", "civilian"; "" where unknown.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Of a date: the article's words for what happened, "began the assault"; "" otherwise.</summary>
    public string Asks { get; init; } = "";

    /// <summary>Of a date: who or what stands before the verb of its event; "" where that is a pronoun or nothing.</summary>
    public string Agent { get; init; } = "";

    /// <summary>What is said of the subject: "killed", "spokesman", or the lemma of an unforeseen predicate; "" where unknown.</summary>
    public string Property { get; init; } = "";

    /// <summary>What a number counts; null where it measures instead, and for other kinds of claim.</summary>
    public Population? Population { get; init; }

    /// <summary>Whether the property alone tells what is asked: true for "killed", false for "enjoy", which needs like words.</summary>
    public bool IsKnownProperty { get; init; } = true;

    /// <summary>Where it holds, in canonical form; null where the sentence does not say.</summary>
    public string? Place { get; init; }

    /// <summary>The places that the article opens with, in canonical form: where its claims hold that name no place.</summary>
    public IReadOnlyList<string> LeadPlaces { get; init; } = [];

    /// <summary>Which place its article says lies in which, in canonical form: Ohio for Seren of "Seren, Ohio".</summary>
    public IReadOnlyDictionary<string, string> PlacesWithin { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The kind of site at which it holds: "home", "hotel"; null where the sentence does not say.</summary>
    public string? Site { get; init; }

    /// <summary>The days on which it may hold; unknown only where the article cannot be dated.</summary>
    public DatePeriod AsOf { get; init; }

    /// <summary>The period that a cumulative value covers ("since September"); null where none is said.</summary>
    public DatePeriod? Period { get; init; }

    /// <summary>Who says so, where it is not the article itself.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>Whether it stands within quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>How the value follows where the words do not say it outright, "9 people hit, 1 of them killed"; null otherwise.</summary>
    public string? Derivation { get; init; }

    /// <summary>Whether it counts some of those whom its article counts as a whole, "three others"; it is compared with no total.</summary>
    public bool IsPart { get; init; }

    /// <summary>
    /// The value that its article says it has replaced: 39 of "rose to 43 from 39", the holder of a role before the one it names; null
    /// where it names none.
    /// </summary>
    public ClaimValue? Replaces { get; init; }

    /// <summary>Whether its article says that such a count was raised or is expected to rise.</summary>
    public bool IsRising { get; init; }

    /// <summary>How it is put forward.</summary>
    public Modality Modality { get; init; }

    /// <summary>How the value moves in time, which decides whether a later value can replace it.</summary>
    public Measure Measure { get; init; }

    /// <summary>The words that tell which event it speaks of.</summary>
    public EventFrame Event { get; init; } = EventFrame.Empty;

    /// <summary>When the article was published and how that is known; null for claims made by hand.</summary>
    public Publication? Publication { get; init; }

    /// <summary>What was recognised in the text; null for claims made by hand.</summary>
    public Mention? Mention { get; init; }

    /// <summary>
    /// Of those hit or hurt: the dead that the article counts, who may or may not be counted in. Of the dead: an attacker who died by his
    /// own hand. Null otherwise.
    /// </summary>
    public DeadCount? DeadBeside { get; init; }

    /// <summary>Of a date: the event that it dates; null otherwise.</summary>
    internal DatedEvent? Dated { get; init; }

    /// <summary>Of the dead, where an attacker died too: whether the words leave him out, "nine people and himself".</summary>
    internal bool LeavesAttackerOut { get; init; }

    /// <summary>Whether its article counts nobody but tells of those whom it counts one by one: others may go untold.</summary>
    internal bool IsToldOf { get; init; }

    /// <summary>Whether it is put forward as something still to come.</summary>
    internal bool IsAhead => Modality is Modality.Planned or Modality.Predicted;

    internal bool IsDecided { get; init; } // a plan and what came of it answer one question: jobs to be cut, and jobs that were
    internal IReadOnlyList<string> Firms { get; init; } = []; // of which its article tells such figures
    internal bool IsScheduled { get; init; } // doses that are to arrive on Thursday, and that did
    internal CountMoment Moment { get; init; } // "as of noon", "with 60 percent of ballots counted"

    /// <summary>Whom and what its article names; null for claims made by hand.</summary>
    internal Cast? Cast { get; init; }

    /// <inheritdoc cref="SentenceMold"/>
    internal ulong Mold { get; init; }

    /// <summary>Whether <see cref="Period"/> tells roughly when the event was, and not which days the value covers.</summary>
    internal bool IsPeriodRough { get; init; }

    /// <summary>Whether its sentence counts the same of other places beside it: 12 of "40 in Lyon and 12 in Paris".</summary>
    internal bool IsOfPlaceList { get; init; }

    /// <inheritdoc cref="Numbers.Pace"/>
    internal Pace Pace { get; init; }

    /// <inheritdoc cref="CountReach"/>
    internal CountReach Reach { get; init; } = CountReach.Open;

    /// <inheritdoc cref="StretchReader"/>
    internal string? Stretch { get; init; }

    /// <summary>Whether its article says that another value has taken its place; such claims are gone once the article is read.</summary>
    internal bool IsFormer { get; init; }
    internal bool IsStale { get; init; } // told as an earlier count without a later one: "first put the toll at nine"

    /// <inheritdoc cref="Counts.NoticePart"/>
    internal NoticePart Notice { get; init; }

    /// <summary>Which way the sentence says that the amount was moved: "raised its bid to 40 million"; null if none.</summary>
    internal Turn? Turn { get; init; }

    /// <summary>The figure of which it gives a value, or says how far it moved; null of other claims.</summary>
    internal Figure? Figure { get; init; }

    /// <summary>Whether it tells what became of those on board of something.</summary>
    internal bool IsOnBoard { get; init; }

    /// <summary>Of a number: whose it is, as far as the words show; null where they do not.</summary>
    internal Owner? Owner { get; init; }

    /// <summary>Of a figure: who has it; null where the words do not name him.</summary>
    internal string? Holder { get; init; }

    /// <summary>The stems of the words that name the thing whose figure it is, or what for people are held.</summary>
    internal IReadOnlySet<string> Things { get; init; } = FrozenSet<string>.Empty;

    /// <inheritdoc cref="Qualifiers.Reckoning"/>
    internal Reckoning Reckoning { get; init; } = Reckoning.Plain;

    /// <inheritdoc cref="AgedOne"/>
    internal AgedOne? Aged { get; init; }

    /// <summary>Of a count of what there is: who or what has it; null of other claims.</summary>
    internal Stock? Stock { get; init; }

    /// <summary>Of a figure: whether another value is set against it, "compared with 61 percent"; it is of another time.</summary>
    internal bool IsContrasted { get; init; }

    /// <summary>Whether no verb tells that the amount has come about, no day when somebody left, or nothing what part a name has.</summary>
    internal bool IsByTheWay { get; init; }

    /// <summary>What somebody is charged with; null of other claims.</summary>
    internal Relations.Charge? Charge { get; init; }

    /// <summary>Who of two won or is ahead, as its sentence says; null where it says no such thing.</summary>
    internal Victories.Victory? Victory { get; init; }

    /// <inheritdoc cref="ContentWords"/>
    internal ContentWords Words { get; init; } = ContentWords.None;

    /// <summary>What kind of question it answers.</summary>
    public ClaimKind Kind => Value.Kind;
}
