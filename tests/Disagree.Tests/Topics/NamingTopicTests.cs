using Disagree.Articles;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>How articles call one person or thing is set side by side, also where they write the name in two ways.</summary>
public sealed class NamingTopicTests
{
    [Theory]
    [InlineData("\"I swam,\" said Osvin Tarrel, a fishmonger.", "Osvin Tarrell, who sells fish in Lowick, swam ashore.")]
    [InlineData("The suspect, Darren Lee Hobbick, 29, was held.", "Police arrested Darren Hobbick, 29, in a car park.")]
    [InlineData("Lt. Mara Dellow of the coast guard said nine were missing.", "Lieutenant Mara Dellow told reporters that two were found.")]
    [InlineData("Her son, Aaron Pellworth, 31, admitted it.", "The son, Aaron Pellworth, was given a suspended sentence.")]
    [InlineData("The first patient, Harlan Duyst, died on Monday.", "A lawsuit was filed for Harlan Duyst, 72, who died of the fever.")]
    [InlineData("Northwick Foods said it would cut 400 jobs.", "Shares in Northwick fell after Northwick said it would cut jobs.")]
    [InlineData("The firm recalled heaters sold under the Glowhearth name.", "The Glowhearth recall covers 9,000 heaters.")]
    [InlineData("The union WRKL called a strike.", "The strike was called off by WRKL.")]
    [InlineData("Fans of Glowhearth bought a stake in Tarlux.", "The shares of Tarlux fell.")]
    [InlineData("The Quarry Hill Fire burned 400 acres.", "Crews fought the Quarry Hill Fire on Tuesday.")]
    [InlineData("The Harrow Point Hotel burned down.", "Nine guests of the Harrow Point Hotel were hurt.")]
    [InlineData("The Dockers' Union wants more pay.", "More pay is what the Dockers' Union wants.")]
    [InlineData("A bomber struck the Darra Vel post, killing nine.", "Nine died when a bomber attacked the Darra Vel checkpoint.")]
    [InlineData("The camps lie on the shore of Lake Orindel.", "The fever began in a port on Lake Orindel.")]
    [InlineData("The jet hit Mount Sarabell.", "The plane crashed on the slopes of Mount Sarabell.")]
    [InlineData("It was marked by the Tarlux State Building Agency.", "A panel blames the Tarlux State Building Agency.")]
    [InlineData("Hanna Torvell KC, prosecuting, said that he lied.", "Asked by Hanna Torvell KC, he agreed that he had lied.")]
    [InlineData("One was a schoolgirl, eight-year-old Pia Obrel.", "Among the victims is eight-year-old Pia Obrel.")]
    [InlineData("The director, Dr Kemi Alabard, confirmed it.", "The director, Dr Oluwakemi Alabard, said three were saved.")]
    [InlineData("The union QDV warned of loose rocks.", "Rocks fell three times, the QDV says.")]
    [InlineData("Track manager RŽQ checked the slope.", "The slope was checked by RZQ.")]
    [InlineData("An infant, Pavla Renn, lay in a coma.", "One of the dead was a baby, Pavla Renn, nine months old.")]
    [InlineData("Maura Tuonell, 79, died in the ward.", "The family of Maura Tounell, 78, want answers.")]
    public void One_name_is_one_question(string a, string b) => Outcomes(a, b).Should().Equal(Outcome.Agree);

    [Theory]
    [InlineData("The captain, Milo Vandersteen, was rescued.", "Police are questioning the captain, Milo Vanderberg.")]
    [InlineData("The skipper, Oluf Macrindle, 52, was rescued.", "The captain, Oluf Macrondin, was held by police.")]
    public void One_captain_has_one_name(string a, string b) => Outcomes(a, b).Should().Equal(Outcome.Differ);

    [Theory]
    [InlineData("The dead were Anna Kolstad, 40, and two others.", "The dead were Erik Kolstad, 42, and two others.")]
    [InlineData("Maria Gonvel, a nurse, said that she saw it.", "Maria Gomart, a teacher, ran away.")]
    [InlineData("Senator Mike Tolland called for a law.", "Mike Tolland of Lowick, at the concert, was hurt in the leg.")]
    [InlineData("A Ruth Kelmer poster was sold.", "He had owned a Ruth Kelmer guitar.")]
    [InlineData("Pia Wenden contributed to this report.", "Nine were hurt. Pia Wenden contributed to this report.")]
    [InlineData("The twins Karl Obrecht and Kurt Obrecht were hurt.", "The twin Kurd Obrecht left hospital.")]
    [InlineData("Witness Jana Moravek saw smoke.", "Witness Hana Moravek saw two men.")]
    [InlineData("The Northwick Police said that nine were hurt.", "Nine were hurt, the Northwick Police said.")]
    [InlineData("Northwick Motors cut 400 jobs.", "Northwick Bank cut 900 jobs.")]
    [InlineData("Schools in Lowick, Tarlux and Harrow are shut.", "Schools near Lowick, Tarlux and Harrow are open.")]
    [InlineData("Fares rose by Qun12 in May.", "Rents fell by Qun12 in May.")]
    [InlineData("It is as big as the Wren Hill Fire of 2018.", "It is the worst since the Wren Hill Fire of 2018.")]
    [InlineData("A man was hurt near Brennick.", "The road near Brennick is shut.")]
    [InlineData("The mayor told WQRT that the road is shut.", "Nine were hurt, WQRT reported.")]
    [InlineData("According to RTVQ, nine were hurt.", "The mayor told RTVQ that the road is shut.")]
    [InlineData("Officers of the SRPD shot a man.", "The SRPD shot a man.")]
    [InlineData("The Varo regime launched an offensive.", "For Varo and his generals the aim is a victory.")]
    [InlineData("The Roads Agency said that nine were hurt.", "Nine were hurt, the Roads Agency said.")]
    [InlineData("Nine were hurt in Brennick, at the Brennick market.", "A man left Brennick, where the Brennick market is.")]
    [InlineData("A Brennick woman died at Brennick General Hospital.", "The daughter of a Brennick man left. Brennick wept.")]
    [InlineData("The norovirus spread. Norovirus is hard to stop.", "It was Norovirus that spread on the ship.")]
    [InlineData("Dr Kemi Alabard, a surgeon, confirmed it.", "Oluwakemi Alabard, a fishmonger, said three were saved.")]
    [InlineData("Varo's government shut nine mines.", "For Varo the aim is a victory.")]
    public void Two_names_are_no_question(string a, string b) => Outcomes(a, b).Should().BeEmpty();

    private static IEnumerable<Outcome> Outcomes(string a, string b) =>
        CrossCheck
            .Default.Run(Post("one", a, 9), Post("two", b, 10))
            .Verdicts.Where(v => v.Topic.ArticleCount == 2 && v.Topic.Question.EndsWith(": name", StringComparison.Ordinal))
            .Select(v => v.Outcome);

    private static Article Post(string source, string text, int day) => new(source, text) { Published = new DateOnly(2021, 6, day) };
}
