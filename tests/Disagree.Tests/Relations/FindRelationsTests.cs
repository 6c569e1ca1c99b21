using Disagree.Articles;
using Disagree.Languages;

namespace Disagree.Tests.Relations;

public sealed class FindRelationsTests
{
    [Theory]
    [InlineData("Ruth Keller, 34, of Oslo, was killed on the bridge.", "Ruth Keller: home: Oslo; killed: Ruth Keller")]
    [InlineData("Ruth Keller, a 34-year-old pilot from Oslo, agreed.", "Ruth Keller: home: Oslo")]
    [InlineData("Oslo resident Paul Marlow agreed.", "Paul Marlow: home: Oslo")]
    [InlineData("A falling crane killed Ruth Keller.", "Ruth Keller: killed by: crane; killed: Ruth Keller")]
    [InlineData("No one immediately claimed responsibility for the blast.", "claimed responsibility: nobody")]
    [InlineData("No group has claimed responsibility for the blast.", "claimed responsibility: nobody")]
    [InlineData("No militant group has taken credit for the blast.", "claimed responsibility: nobody")]
    [InlineData("The blast has not been claimed.", "claimed responsibility: nobody")]
    [InlineData("The youngest to die was Ana Ruiz.", "youngest victim: Ana Ruiz")]
    [InlineData("The fire was caused by a gas leak.", "cause: gas leak")]
    [InlineData(
        "Ruth Keller pleaded guilty on Friday to two counts of tax fraud.",
        "Ruth Keller: plea: guilty; Ruth Keller: pleaded guilty to: two counts of tax fraud; charge: tax fraud"
    )]
    [InlineData("The Iran-backed Hezbollah lost the port.", "Hezbollah: backed by: Iran")]
    [InlineData("It is a mostly Kurdish village.", "inhabitants: Kurdistan")]
    [InlineData("The quake caused no major damage.", "damage: little or none")]
    [InlineData("Paul Marlow of Oslo was arrested at dawn.", "Paul Marlow: home: Oslo; arrested: Paul Marlow")]
    [InlineData("Ruth Keller (North Party) pleaded guilty.", "Ruth Keller: plea: guilty")]
    [InlineData("Ruth Keller, who runs the port, is expected to plead guilty.", "Ruth Keller: plea: guilty")]
    [InlineData("Ruth Keller's guilty plea came on Friday.", "Ruth Keller: plea: guilty")]
    [InlineData("Ruth Keller flew to Oslo and met with Paul Marlow.", "Ruth Keller: went to: Oslo; Ruth Keller: met: Paul Marlow")]
    [InlineData("Ruth Keller will leave in May and be replaced by Paul Marlow.", "Ruth Keller: successor: Paul Marlow")]
    [InlineData("The guard saw Ruth Keller and met with Paul Marlow.", "")]
    [InlineData("Ruth Keller pleaded guilty in Oslo and had to go to Bergen.", "Ruth Keller: plea: guilty")]
    [InlineData("Northwind Inc. fell. The company is based in Oslo.", "Northwind Inc.: seat: Oslo")]
    [InlineData("Northwind Inc. fell. The Oslo-based company rose.", "Northwind Inc.: seat: Oslo")]
    [InlineData("Northwind Inc. met Marlow Corp. in May. The company is based in Oslo.", "")]
    [InlineData("Mayor Ruth Keller left. The mayor flew to Oslo.", "Ruth Keller: went to: Oslo")]
    [InlineData("Mayor Ruth Keller met Mayor Paul Marlow. The mayor flew to Oslo.", "")]
    [InlineData("Ruth Keller died in the ruins.", "killed: Ruth Keller")]
    [InlineData("The ferry's owner, Northwind Inc., agreed.", "owner: Northwind Inc.")]
    [InlineData("Northwind Inc., the owner of the ferry, agreed.", "owner: Northwind Inc.")]
    [InlineData("The ferry is operated by Northwind Inc. of late.", "operator: Northwind Inc.")]
    public void A_relation_is_read_with_whom_it_is_said_of(string text, string expected) => Find(text).Should().Be(expected);

    [Theory]
    [InlineData("Ruth Keller left. Her brother Eric stayed.", "Ruth Keller: brother: Eric")]
    [InlineData("Ruth Keller met Paul Marlow. She lives in Oslo.", "Ruth Keller: home: Oslo")]
    [InlineData("Ruth Keller left. Her successor, Paul Marlow, stayed.", "Ruth Keller: successor: Paul Marlow")]
    [InlineData("Ruth Keller met Paul Marlow. He lives in Oslo.", "Paul Marlow: home: Oslo")]
    [InlineData("Keller's wife, Ana Ruiz, agreed.", "wife: Ana Ruiz")]
    [InlineData("Paul Marlow met Tarlin Venn and her husband. She lives in Oslo.", "Tarlin Venn: home: Oslo")]
    [InlineData("Ruth Keller left. By noon, she met Ana Marlow. She lives in Oslo.", "Ruth Keller: home: Oslo")]
    [InlineData("Paul Marlow and his wife, Ana Ruiz, left. His wife later pleaded guilty.", "Ana Ruiz: plea: guilty")]
    public void A_pronoun_or_an_owner_is_resolved(string text, string expected) => Find(text).Should().Contain(expected);

    [Theory]
    [InlineData("Ruth Keller met a nurse. The nurse, who came from Bergen, left at noon. She won.")]
    [InlineData("Ruth Keller wept. A nurse said she won.")]
    [InlineData("Ruth Keller wept. \"A storm came and she won at last,\" Keller said.")]
    [InlineData("The guard fell ill in the park, Chief Paul Keller said. He was 34.")]
    [InlineData("The guard, a tall man, fell ill, Paul Keller said late on Sunday. He was 34.")]
    public void A_pronoun_of_somebody_unnamed_is_not_resolved(string text) => Pronouns(text).Should().BeEmpty();

    [Theory]
    [InlineData("Tarlin Venn left. She met Ruth Keller, and later he won.")]
    [InlineData("Paul Marlow had a sister, Tarlin. Tarlin slept. He won.")]
    public void A_pronoun_fits_whom_it_speaks_of(string text) =>
        Pronouns(text).Should().NotContain("he=Tarlin Venn").And.NotContain("He=Tarlin");

    [Theory]
    [InlineData("Police arrested two men in connection with the Oslo fire.")]
    [InlineData("Ruth Keller spoke to officials from Oslo.")]
    [InlineData("He hit the wall three times.")]
    [InlineData("The Oslo police were wounded by hail.")]
    [InlineData("Shareholders of Oslo Harbour Bank approved the sale.")]
    public void Words_that_only_look_like_a_relation_give_none(string text) => Find(text).Should().NotContain("Oslo").And.NotContain("hit");

    [Fact]
    public void What_a_relative_without_a_name_did_is_said_of_nobody_else() =>
        Find("Paul Marlow left. His wife later pleaded guilty.").Should().NotContain("plea");

    private static IEnumerable<string> Pronouns(string text)
    {
        var document = Language.English.Read(new Article("Harbour Post", text));
        return Language.English.FindMentions(document).Pronouns.Select(p => $"{document.Quote(p.Span)}={p.Canonical}");
    }

    private static string Find(string text)
    {
        var mentions = Language.English.FindMentions(Language.English.Read(new Article("Harbour Post", text)));
        return string.Join(
            "; ",
            mentions.Relations.Select(r => $"{(r.Subject is { } s ? s.Canonical + ": " : "")}{r.Relation}: {r.Value.Canonical}")
        );
    }
}
