using Disagree.Articles;
using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Claims.Places;
using Disagree.Claims.Wording;
using Disagree.Languages;
using Disagree.Lexicons;

namespace Disagree.Tests.Claims;

/// <summary>The example at the end of each line of a table shows the line at work.</summary>
public sealed class LexiconExampleTests
{
    private static readonly ConceptTable Concepts = new(Lexicon.English);

    public static TheoryData<string, string> Of(string table, int column)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Lexicon.English[table].Rows)
        {
            data.Add(row[column], row[row.Cells.Count - 1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Of), "properties", 0)]
    public void A_property_is_read_from_its_example(string property, string example) => Read.Numbers(example).Should().Contain(property + ":");

    [Theory]
    [MemberData(nameof(Of), "phrases", 0)]
    public void A_set_phrase_is_read_from_its_example(string property, string example) => Read.Numbers(example).Should().Contain(property + ":");

    [Theory]
    [MemberData(nameof(Of), "figures", 0)]
    public void A_figure_is_read_from_its_example(string figure, string example) => Read.Claims(example).Should().Contain(c => c.Figure != null && c.Figure.Name == figure);

    [Theory]
    [MemberData(nameof(Of), "figurephrases", 0)]
    [MemberData(nameof(Of), "figureturns", 1)]
    public void A_figure_told_in_several_words_is_read_from_its_example(string figure, string example) => Read.Claims(example).Should().Contain(c => c.Figure != null && c.Figure.Name == figure);

    [Theory]
    [MemberData(nameof(Of), "lengths", 0)]
    public void A_length_is_read_from_its_example(string property, string example) => Read.Numbers(example).Should().Contain(property + ":");

    [Theory]
    [MemberData(nameof(Of), "stocks", 0)]
    public void A_word_of_what_there_is_is_read_from_its_example(string use, string example)
    {
        var shown = use switch
        {
            "has" or "of" or "floor" or "part" => "in all:",
            "home" or "houses" => "population:",
            "venue" or "holds" or "seat" or "room" or "designed" => "capacity:",
            "moving" => "present:",
            "lodging" => "staying:",
            "body" => "90 people",
            "spread" => "across:",
            _ => throw new ArgumentOutOfRangeException(nameof(use), use, "no such use"),
        };
        Read.Numbers(example).Contains(shown, StringComparison.Ordinal).Should().Be(use is not "part", use);
    }

    [Theory]
    [MemberData(nameof(Of), "concepts", 0)]
    public void A_kind_of_thing_is_read_from_its_example(string concept, string example) => Frame(example).Things.Should().Contain(concept);

    [Theory]
    [MemberData(nameof(Of), "showing", 0)]
    public void What_was_shown_is_read_from_its_example(string verb, string example) => Read.Numbers(example).Should().Be("enter: 90 people", verb);

    [Theory]
    [MemberData(nameof(Of), "levels", 0)]
    public void A_number_apart_from_its_noun_is_read_from_its_example(string kind, string example) => Read.Numbers(example).Should().Be(kind is "level" ? "killed: 40 people" : "arrested: 40 people", kind);

    [Theory]
    [MemberData(nameof(Of), "actions", 0)]
    public void A_kind_of_action_is_read_from_its_example(string action, string example) => Frame(example).Actions.Should().Contain(action);

    [Theory]
    [MemberData(nameof(Of), "synonyms", 0)]
    public void A_word_of_one_sense_is_read_from_its_example(string sense, string example)
    {
        var synonyms = new SynonymTable(Lexicon.English);
        var view = View(example);
        var words = Enumerable.Range(0, view.Tokens.Length).Select(i => new ContentWord(Concepts, Lexicon.English).Deed(view, i)).ToList();
        words.Should().Contain(w => sense == "-" ? synonyms.IsLight(w) : synonyms.All(w).Contains(sense));
    }

    [Theory]
    [MemberData(nameof(Of), "sites", 0)]
    public void A_kind_of_site_is_read_from_its_example(string site, string example) => Read.Claims(example).Should().Contain(c => c.Site == (site == "-" ? "hotel" : site));

    [Theory]
    [MemberData(nameof(Of), "people", 0)]
    public void A_word_for_one_person_is_read_from_its_example(string word, string example) =>
        Read.Claims(example).Should().Contain(c => c.Property == "killed" && c.Value.Text == "1 person" && c.Quote.EndsWith(word));

    public static TheoryData<string> Harms()
    {
        var data = new TheoryData<string>();
        foreach (var row in Lexicon.English["harms"].Rows.Where(r => r[0] is not "occasion"))
        {
            var words = row.Alternatives(1);
            foreach (var word in words)
            {
                data.Add(row[2].Replace(row[0] is "carry" or "hurry" or "go" or "suffer" or "treat" ? Past(words[0]) : words[0], row[0] is "carry" or "hurry" or "go" or "suffer" or "treat" ? Past(word) : word));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Harms))]
    public void A_word_of_harm_is_read_from_its_example(string example) =>
        Read.Claims(example).Should().Contain(c => (c.Property == "injured" && c.Value.Text.Contains("1 person")) || (c.Property == "killed" && c.Value.Text == "1 person"));

    public static TheoryData<string> Occasions()
    {
        var data = new TheoryData<string>();
        foreach (var row in Lexicon.English["harms"].Rows.Where(r => r[0] is "occasion"))
        {
            foreach (var word in row.Alternatives(1))
            {
                data.Add(row[2].Replace(Inflection.WithS(row.Alternatives(1)[0]), Inflection.WithS(word)));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Occasions))]
    public void An_occasion_is_read_from_its_example(string example) => Read.Numbers(example).Should().Be("injured in several events: 9 people");

    private static string Past(string verb) => verb switch
    {
        "take" => "taken",
        "fly" => "flown",
        "bring" => "brought",
        "drive" => "driven",
        "transfer" => "transferred",
        "go" => "went",
        "come" => "came",
        _ => verb.EndsWith('e') ? verb + "d" : verb + "ed",
    };

    [Theory]
    [MemberData(nameof(Of), "events", 0)]
    public void A_kind_of_event_is_dated_in_its_example(string kind, string example) =>
        Read.Claims(example).Should().Contain(c => c.Dated != null && (c.Dated.Event == kind || kind == "since " + c.Dated.Event || kind == "happening" || kind == "yielding" || kind == "staging" || kind == "shifting"));

    private static SentenceView View(string text)
    {
        var mentions = Language.English.FindMentions(Language.English.Read(new Article("", text)));
        return new SentenceView(mentions, mentions.Document.Sentences[0], ArticlePlaces.Of(mentions, Lexicon.English), Cast.Of(mentions, new CastWords(Lexicon.English)), new SaidIn(mentions), Lexicon.English);
    }

    private static EventFrame Frame(string text)
    {
        var view = View(text);
        return new EventReader(Concepts).Read(view, new Clause(0, view.Tokens.Length));
    }
}
