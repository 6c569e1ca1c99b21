using Disagree.Articles;
using Disagree.Claims;
using Disagree.Claims.Casts;
using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Claims.Naming;
using Disagree.Claims.Owners;
using Disagree.Claims.Places;
using Disagree.Claims.Properties;
using Disagree.Claims.Roles;
using Disagree.Claims.Wording;
using Disagree.Languages;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Tests.Claims;
using Disagree.Tests.Pairs;
using Disagree.Topics.Gates;

namespace Disagree.Tests.Examples;

/// <summary>Lines that tell what is said of numbers, dates and names.</summary>
internal static class ClaimExamples
{
    private const string Ferry = " The ferry of the Northwind Line sank off Lowick on Monday, Ruth Keller said. ";
    private static readonly ConceptTable Concepts = new(Lexicon.English);
    private static readonly Sides Sides = new(Lexicon.English);
    private static readonly PropertyTable Properties = new(Lexicon.English, Concepts);
    private static readonly SynonymTable Synonyms = new(Lexicon.English);
    private static readonly CastWords CastWords = new(Lexicon.English);

    internal static IReadOnlyDictionary<string, Func<LexiconRow, bool>> Checks { get; } =
        new Dictionary<string, Func<LexiconRow, bool>>(StringComparer.Ordinal)
        {
            ["classes"] = ClassExamples.IsAtWork,
            ["properties"] = IsStated,
            ["phrases"] = IsStated,
            ["lengths"] = IsStated,
            ["figures"] = r => Read.Claims(r.Example()).Any(c => c.Figure?.Name == r[0]),
            ["figurephrases"] = r => Read.Claims(r.Example()).Any(c => c.Figure?.Name == r[0]),
            ["figureturns"] = r => Read.Claims(r.Example()).Any(c => c.Figure?.Name == r[1]),
            ["qualifiers"] = r =>
                Read.Claims(r.Example())
                    .Any(c =>
                        c.Reckoning.Qualifiers.Any(q => q.Class.Split(':')[0] == r[0] && q.Value == r[1] && q.IsMarked == (r[2] is "other"))
                    ),
            ["figurekin"] = AreCompared,
            ["deedkin"] = r => Pair.AnswersOneNumber(r[2], r.Example()),
            ["settled"] = r => Read.Claims(r.Example()).Any(c => c.Property == r[0] && c.Pace is Disagree.Claims.Numbers.Pace.Once),
            ["decisions"] = r => Read.Claims(r.Example()).Any(c => c.Property == r[0] && c.IsDecided),
            ["scheduled"] = r => Read.Claims(r.Example()).Any(c => c.Property == r[0] && c.IsScheduled),
            ["befallen"] = r => Read.Claims(r.Example()).Any(c => c.Property == r[0]),
            ["owners"] = r =>
                Read.Claims(r.Example())
                    .Any(c =>
                        r[1] is "public" ? c.Owner is { IsPublic: true }
                        : r[1] is "role" ? c.Reckoning.Qualifiers.Any(q => q.Value == r.Alternatives(0).First())
                        : c.Owner is { Heads: [{ Kind: OwnerKind.Event }] }
                    ),
            ["sides"] = r =>
                Read.Claims(r.Example()) is [.., { Owner: { } one }, { Owner: { } other }] && Sides.Between(one, other) is not null,
            ["stocks"] = ShowsStock,
            ["plain"] = SaysNoMoreThanItsNoun,
            ["votewords"] = r => Read.Claims(r.Example()).Any(c => c.Figure is { Name: "share of the vote" }),
            ["phrasal"] = IsOtherThanAlone,
            ["verbsenses"] = TellsItsSense,
            ["traits"] = r => Read.Claims(r.Example()).Any(c => c is { Kind: ClaimKind.Number, IsKnownProperty: false }),
            ["showing"] = r => Read.Numbers(r.Example()) is "enter: 90 people",
            ["counted"] = IsStated,
            ["levels"] = r => Read.Numbers(r.Example()) == (r[0] is "level" ? "killed: 40 people" : "arrested: 40 people"),
            ["harms"] = r =>
                r[0] is "occasion"
                    ? Read.Numbers(r.Example()) is "injured in several events: 9 people"
                    : Read.Claims(r.Example()).Any(c => c.Property is "injured" or "killed"),
            ["people"] = r =>
                Read.Claims(r.Example())
                    .Any(c => c is { Property: "killed", Value.Text: "1 person" } && c.Quote.EndsWith(r[0], StringComparison.Ordinal)),
            ["sites"] = r => Read.Claims(r.Example()).Any(c => c.Site == (r[0] is "-" ? "hotel" : r[0])),
            ["events"] = r =>
                Read.Claims(r.Example())
                    .Any(c =>
                        c.Dated is { } dated
                        && (
                            dated.Event == r[0]
                            || r[0] == "since " + dated.Event
                            || r[0] == "until " + dated.Event
                            || r[0] is "beginning" or "promising" or "happening" or "yielding" or "staging" or "shifting"
                        )
                    ),
            ["calamities"] = r => Read.Claims(r.Example()).Any(c => c.Dated?.Calamities.Contains(r[0]) == true),
            ["opposites"] = r => Read.Claims(r.Example()).Any(c => c.Dated?.Deed?.Sides.Any(s => s.Word == r[0]) == true),
            ["victories"] = r =>
                Read.Claims(r.Example())
                    .Any(c =>
                        c.Victory is { First: var first }
                        && first == (r[0].StartsWith("first", StringComparison.Ordinal) ? "Northwind" : "Harrow")
                    ),
            ["homicides"] = r => Read.Claims(r.Example()).Any(c => c.Charge?.Homicide == r[0]),
            ["contests"] = r => Read.Claims(r.Example()).Any(c => c.Property is "winner" && c.Things.Contains(r[0])),
            ["leaving"] = r => Read.Claims(r.Example()).Any(c => c.Derivation is OfficeChanges.Left),
            ["offices"] = r => Read.Claims(r.Example()).Any(c => c.Property is "role" && r.Alternatives(1).Contains(c.Value.Text)),
            ["concepts"] = r => Frame(r.Example()).Things.Contains(r[0]),
            ["actions"] = r => Frame(r.Example()).Actions.Contains(r[0]),
            ["synonyms"] = ShowsSense,
            ["watchers"] = r => r.Alternatives(0).Any(w => r.Example().Contains(w, StringComparison.Ordinal)) && !Names(r.Example()),
            ["namedsites"] = r => r.Alternatives(0).Any(w => r.Example().Contains(w, StringComparison.Ordinal)) && Names(r.Example()),
            ["everywhere"] = r =>
                r.Alternatives(0).Any(n => r.Example().Contains(n, StringComparison.Ordinal)) && JoinsNothing(r.Example()),
        };

    // each verb of the line is one that states the property elsewhere
    private static bool TellsItsSense(LexiconRow row)
    {
        var deed = row[3] switch
        {
            "" or "*" => row[0],
            "+" when row[1] is "behind" =>
                $"{row[0]} {row.Alternatives(2).FirstOrDefault(w => row.Example().Contains($" {w} ", StringComparison.Ordinal))}",
            "+" => row[0],
            var told => told,
        };
        return Read.Claims(row.Example()).Any(c => c.Property == deed);
    }

    private static bool IsOtherThanAlone(LexiconRow row) =>
        row.Alternatives(1).All(Properties.Holds)
        && Read.Claims(row.Example()) is { Count: > 0 } claims
        && claims.All(c => c.Property != row[0]);

    // a sum told from two sides
    private static bool AreCompared(LexiconRow row) => Pair.AnswersOneNumber(row[1], row.Example());

    private static bool Names(string text) => Read.Claims(text).Any(NamingClaims.Is);

    private static bool IsStated(LexiconRow row) => Read.Numbers(row.Example()).Contains(row[0] + ":", StringComparison.Ordinal);

    private static bool SaysNoMoreThanItsNoun(LexiconRow row) =>
        Read.Claims(row.Example())
            .Any(c => c.Mention is QuantityMention { Counted.Lemma: var noun } && Properties.OfNoun(noun) == c.Property);

    private static bool ShowsStock(LexiconRow row)
    {
        var shown = row[0] switch
        {
            "has" or "of" or "floor" or "members" => "in all:",
            "home" or "land" or "houses" => "population:",
            "venue" or "stage" or "holds" or "seat" or "room" or "designed" => "capacity:",
            "moving" or "abode" => "present:",
            "lodging" => "staying:",
            "body" => "90 people",
            "part" => ":",
            "spread" => "across:",
            "quarrel" or "blamed" or "topic" or "asked" => ": 9 seats",
            "clerk" => "age: 52",
            "parent" or "child" => "children:",
            _ => throw new ArgumentOutOfRangeException(nameof(row), row[0], "no such use"),
        };
        var numbers = Read.Numbers(row.Example());
        return numbers.Contains(shown, StringComparison.Ordinal)
            && !(row[0] is "part" && numbers.Contains("in all:", StringComparison.Ordinal));
    }

    private static bool ShowsSense(LexiconRow row)
    {
        var view = View(row.Example());
        var words = Enumerable.Range(0, view.Tokens.Length).Select(i => new ContentWord(Concepts, Lexicon.English).Deed(view, i));
        return words.Any(w => row[0] is "-" ? Synonyms.IsLight(w) : Synonyms.All(w).Contains(row[0], StringComparer.Ordinal));
    }

    private static bool JoinsNothing(string example) =>
        Cast.AreApart(
            CastOf(example + Ferry),
            CastOf(example + " Near Ansby, Paul Osten of the Harrow Railway met Mary Dahl."),
            TimeBetween.Days
        );

    private static Cast CastOf(string text) => Cast.Of(NameExamples.Find(text), CastWords);

    private static SentenceView View(string text)
    {
        var mentions = Language.English.FindMentions(Language.English.Read(new Article("", text)));
        return new SentenceView(
            mentions,
            mentions.Document.Sentences[0],
            ArticlePlaces.Of(mentions, Lexicon.English),
            Cast.Of(mentions, CastWords),
            new SaidIn(mentions),
            Lexicon.English
        );
    }

    private static EventFrame Frame(string text)
    {
        var view = View(text);
        return new EventReader(Concepts).Read(view, new Clause(0, view.Tokens.Length));
    }
}
