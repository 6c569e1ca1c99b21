using Disagree.Articles;
using Disagree.Languages;

namespace Disagree.Tests.Quotations;

/// <summary>Texts → who says which words.</summary>
public sealed class AttributionTests
{
    [Theory]
    [InlineData("Ruth Keller said 40 boats were lost.", "Ruth Keller: 40 boats were lost.")]
    [InlineData("The ministry said on Monday that 40 boats were lost.", "ministry: 40 boats were lost.")]
    [InlineData("Forty boats were lost, according to the World Bank.", "World Bank: Forty boats were lost,")]
    [InlineData("According to Ruth Keller, forty boats were lost.", "Ruth Keller: forty boats were lost.")]
    [InlineData("Forty boats were lost, said Ruth Keller, head of the harbour.", "Ruth Keller: Forty boats were lost,")]
    [InlineData("Forty boats were lost, Ruth Keller, the mayor of Oslo, told Reuters.", "Ruth Keller: Forty boats were lost,")]
    [InlineData("The World Bank issued a statement saying that forty boats were lost.", "World Bank: forty boats were lost.")]
    [InlineData("Sheriff Ruth Keller came. The sheriff said 40 boats were lost.", "Ruth Keller: 40 boats were lost.")]
    [InlineData(
        "Forty boats were lost. Mayor Paul Marlow met Mayor Ruth Keller. The mayor said 40 boats were lost.",
        "mayor: 40 boats were lost."
    )]
    [InlineData(
        "Maj. Gen. Ruth Keller and Col. Paul Marlow came. The general said 40 boats were lost.",
        "Ruth Keller: 40 boats were lost."
    )]
    [InlineData(
        "Maj. Gen. Ruth Keller and Col. Paul Marlow came. The colonel said 40 boats were lost.",
        "Paul Marlow: 40 boats were lost."
    )]
    [InlineData("Gen. Ruth Keller met Lt. Gen. Paul Marlow. The general said 40 boats were lost.", "general: 40 boats were lost.")]
    [InlineData("Gen. Ruth Keller left when a general came. The general said 40 boats were lost.", "general: 40 boats were lost.")]
    [InlineData("Judge Ruth Keller came. The judge said 40 boats were lost.", "Ruth Keller: 40 boats were lost.")]
    [InlineData("Ruth Keller, head of Northwind Motors, a carmaker, said 40 boats were lost.", "Ruth Keller: 40 boats were lost.")]
    [InlineData("Fishermen in and around Oslo said 40 boats were lost.", "Fishermen: 40 boats were lost.")]
    [InlineData("A lawyer for Ruth Keller said 40 boats were lost.", "lawyer for Ruth Keller: 40 boats were lost.")]
    [InlineData(
        "Paul Marlow said it was late. Ruth Keller ran to the port. She said 40 boats were lost.",
        "Paul Marlow: it was late.|Ruth Keller: 40 boats were lost."
    )]
    [InlineData("Mary Keller said it was late. He said 40 boats were lost.", "Mary Keller: it was late.")]
    [InlineData("Northwind Inc., a carmaker, announced the loss of 40 boats.", "Northwind Inc.: the loss of 40 boats.")]
    [InlineData("Ruth Keller of the World Bank said 40 boats were lost.", "Ruth Keller: 40 boats were lost.")]
    [InlineData("Officers who had been searching for Ruth Keller said 40 boats were lost.", "Officers: 40 boats were lost.")]
    [InlineData(
        "Ruth Keller, 34, was pulled out of the water, said Paul Marlow.",
        "Paul Marlow: Ruth Keller, 34, was pulled out of the water,"
    )]
    [InlineData(
        "When divers came, they found that 40 boats were lost, Paul Marlow said.",
        "Paul Marlow: When divers came, they found that 40 boats were lost,"
    )]
    [InlineData("Ruth Keller, a friend of Marlow's, said Wednesday that 40 boats were lost.", "Ruth Keller: 40 boats were lost.")]
    [InlineData("Forty boats were lost, said Marlow's aunt, Ruth Keller.", "Ruth Keller: Forty boats were lost,")]
    [InlineData("Forty boats were lost, said one fisherman who would not give his name.", "one fisherman: Forty boats were lost,")]
    [InlineData("Forty boats were lost, Norwegian Fishing Minister Ruth Keller said in a speech.", "Ruth Keller: Forty boats were lost,")]
    [InlineData("Harbour spokesman Paul Marlow came. The spokesman said 40 boats were lost.", "Paul Marlow: 40 boats were lost.")]
    [InlineData(
        "Harbour spokesman Paul Marlow left. A spokesman for the port spoke. The spokesman said 40 boats were lost.",
        "spokesman: 40 boats were lost."
    )]
    [InlineData("Forty boats were lost, a spokesman for the World Bank said.", "World Bank: Forty boats were lost,")]
    [InlineData("Forty boats were lost, according to a spokesman for the World Bank.", "World Bank: Forty boats were lost,")]
    [InlineData("Quarn Corp. fell. The Oslo nets and ropes concern said 40 boats were lost.", "Quarn Corp.: 40 boats were lost.")]
    [InlineData("Quarn Corp. met Venn Inc. in Oslo. The company said 40 boats were lost.", "company: 40 boats were lost.")]
    [InlineData(
        "Quarn Corp. met Venn Inc. in Oslo. Quarn was glad. The company said 40 boats were lost.",
        "Quarn Corp.: 40 boats were lost."
    )]
    [InlineData("Quarn Corp. fell. The Oslo company said 40 boats were lost. Venn Inc. rose.", "Quarn Corp.: 40 boats were lost.")]
    [InlineData("Quarn Corp. fell. A company said 40 boats were lost.", "company: 40 boats were lost.")]
    [InlineData("The company said 40 boats were lost. Quarn Corp. fell.", "company: 40 boats were lost.")]
    [InlineData("The guards in the lower harbour said 40 boats were lost.", "guards: 40 boats were lost.")]
    [InlineData("The boats, Ruth Keller said, were lost at sea.", "Ruth Keller: The boats, Ruth Keller said, were lost at sea.")]
    [InlineData("The boats were lost at sea, Ruth Keller said, citing divers who were there.", "Ruth Keller: The boats were lost at sea,")]
    [InlineData(
        "At a fair in Oslo, Ruth Keller said the loss of the three boats, which were new, is great.",
        "Ruth Keller: the loss of the three boats, which were new, is great."
    )]
    [InlineData(
        "At a fair in Oslo forty boats were lost, Ruth Keller told the paper.",
        "Ruth Keller: At a fair in Oslo forty boats were lost,"
    )]
    [InlineData("Forty boats were lost, officials said as the sun rose on Monday.", "officials: Forty boats were lost,")]
    [InlineData("Ruth Keller said the storms that came sank 40 boats.", "Ruth Keller: the storms that came sank 40 boats.")]
    [InlineData("Ruth Keller told the men that 40 boats were lost.", "Ruth Keller: 40 boats were lost.")]
    [InlineData("A captain in northern Norway said 40 boats were lost.", "captain: 40 boats were lost.")]
    [InlineData("The 16-year-old boy said 40 boats were lost.", "16-year-old boy: 40 boats were lost.")]
    [InlineData("According to a statement from the World Bank, forty boats were lost.", "World Bank: forty boats were lost.")]
    [InlineData("Forty boats were lost, she added.", "")]
    [InlineData("Ruth Keller (Oslo East) told parliament that 40 boats were lost.", "Ruth Keller: 40 boats were lost.")]
    [InlineData("Days after announcing 40 layoffs, the port closed.", "")]
    [InlineData("It lost 40 boats; Ruth Keller had forecast a loss of 30 boats.", "Ruth Keller: a loss of 30 boats.")]
    [InlineData("Forty boats were lost, according to a court filing.", "court filing: Forty boats were lost,")]
    [InlineData("The port counts 40; the union says 85.", "union: 85.")]
    [InlineData("SERENBURG (AP) - Police said 40 boats were lost.", "Police: 40 boats were lost.")]
    [InlineData("Officers on the quay said 40 boats were lost.", "Officers: 40 boats were lost.")]
    [InlineData("A report filed in the case said 40 boats were lost.", "report: 40 boats were lost.")]
    [InlineData("Forty boats were lost, according to a search warrant.", "search warrant: Forty boats were lost,")]
    [InlineData("Forty boats were lost, according to World Bank spokeswoman Ruth Keller.", "Ruth Keller: Forty boats were lost,")]
    [InlineData("The man police say stole the boat was found.", "police: stole the boat was found.")]
    [InlineData("A pilot wept. When officers came, they said 40 boats were lost.", "officers: 40 boats were lost.")]
    [InlineData("A pilot said it was late. They said 40 boats were lost.", "pilot: it was late.")]
    [InlineData("He drove a car described as a new red one with a roof.", "")]
    [InlineData("Shipping group Quarn closed. The group said 40 boats were lost.", "Quarn: 40 boats were lost.")]
    [InlineData(
        "Ruth Keller said it was late. Forty boats were lost, she added.",
        "Ruth Keller: it was late.|Ruth Keller: Forty boats were lost,"
    )]
    [InlineData("Divers answered that 40 boats were lost.", "Divers: 40 boats were lost.")]
    [InlineData("Ruth Keller got home late. She said 40 boats were lost.", "Ruth Keller: 40 boats were lost.")]
    public void Reported_words_have_their_speaker(string text, string expected) =>
        Find(text).Should().Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("\"We lost forty boats in one night,\" said Ruth Keller.", "Ruth Keller")]
    [InlineData("Ruth Keller spoke first. \"We lost forty boats in one night,\" she told Reuters.", "Ruth Keller")]
    [InlineData("Ruth Keller said she was sad. \"We lost forty boats in one night,\" she said.", "Ruth Keller")]
    [InlineData("Ruth Keller said she was sad. \"We lost forty boats in one night.\"", "Ruth Keller")]
    [InlineData("Ruth Keller said she was sad. Paul Marlow called the night \"a hard blow for the harbour\".", "Paul Marlow")]
    [InlineData("Ruth Keller said she was sad. The song \"Forty Boats and One Night\" was played.", null)]
    [InlineData("Ruth Keller said she was sad. The old boat called \"Queen of the Northern Sea\" was lost.", null)]
    [InlineData(
        "Ruth Keller said she was sad.\n\"We lost forty boats in one night. Nobody came to help us,\" the baker said.",
        "baker,baker"
    )]
    [InlineData("Ruth Keller said, \"We lost forty boats in one night. Nobody came to help us.\"", "Ruth Keller,Ruth Keller")]
    [InlineData(
        "Ruth Keller said she was sad. On Friday the club put up a letter: \"We lost forty boats in one night. Nobody came to help us.\"",
        null
    )]
    [InlineData("``We lost forty boats in one night,'' said Ruth Keller.", "Ruth Keller")]
    [InlineData("''We lost forty boats in one night,'' Ruth Keller said. ''Nobody came to help us.''", "Ruth Keller,Ruth Keller")]
    [InlineData("Paul Marlow said it was late. ``Why did nobody come to help?'' Ruth Keller said in Oslo.", "Ruth Keller")]
    [InlineData("\"Nobody came to help us,\" answered Ruth Keller in tears.", "Ruth Keller")]
    public void A_quotation_belongs_to_who_speaks(string text, string? speaker)
    {
        var found = Language.English.FindMentions(Language.English.Read(new Article("Northwind", text))).Attributions;
        found.Where(a => a.IsQuotation).Select(a => a.Speaker).Should().Equal(speaker == null ? [] : speaker.Split(','));
    }

    [Theory]
    [InlineData("Forty boats were lost.")]
    [InlineData("He was said to be ill.")]
    [InlineData("The report was long.")]
    [InlineData("Ropes found in the hold were old.")]
    [InlineData("Two men argued outside the port when the boats sank.")]
    [InlineData("Guards fired warning shots.")]
    [InlineData("A prize announced early by the mayor was lost.")]
    [InlineData("Divers responded to the loss of 40 boats.")]
    [InlineData("The board added 40 boats to its fleet.")]
    [InlineData("Ruth Keller was accused of theft.")]
    [InlineData("Storms ended in boats reporting damage in the night.")]
    public void Nobody_speaks(string text) => Find(text).Should().BeEmpty();

    private static IEnumerable<string> Find(string text)
    {
        var document = Language.English.Read(new Article("Northwind", text));
        return Language
            .English.FindMentions(document)
            .Attributions.Where(a => !a.IsQuotation)
            .Select(a => $"{a.Speaker}: {document.Quote(a.Span)}");
    }
}
