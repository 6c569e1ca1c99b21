using Disagree.Articles;
using Disagree.Claims;
using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Tests.Topics;

public sealed class OnlyOfKindTests
{
    [Theory]
    [InlineData("The crane, with a 60m boom, was bought in May.", "Neighbours looked up at the crane's 58-metre boom.", 1)]
    [InlineData("The raiders arrived on forty camels.", "The raiders had about fifty camels.", 1)]
    [InlineData("Gulls nest on ten islands.", "The ferry calls at nine inhabited islands.", 0)]
    [InlineData("The crane, with a 60m boom, was bought in May.", "The crane's 90-metre mast was bought in May.", 0)]
    [InlineData("The pier at Lund is 900 metres long.", "The tug sank 40 metres beyond the end of the pier at Lund.", 0)]
    [InlineData("The tug sank 40 metres beyond the pier at Lund.", "The tug lies 50 metres past the pier at Lund.", 1)]
    [InlineData("The tram was going at 92 km/h on a bend limited to 60 km/h.", "The tram left the track at 90 km/h.", 1)]
    [InlineData("The tram was going at 92 km/h.", "Trams there are limited to 60 km/h.", 0)]
    [InlineData("Police arrested four men over the theft.", "Four suspects were arrested over the theft.", 1)]
    [InlineData("Police arrested two women over the theft.", "Nine suspects were arrested over the theft.", 0)]
    [InlineData("The crane that fell on the quay was 60 metres tall.", "A 65-metre crane fell on the quay.", 1)]
    [InlineData("Holm won by 1,204 votes in Lund.", "Holm's majority in Lund was 1,204.", 1)]
    [InlineData("Holm got 51% of the votes, a margin of 6,020.", "The run-off was decided by some 6,500 votes, and Holm won it.", 1)]
    [InlineData("Ida Holm had a margin of 6,020.", "Ida Holm got 18,400 votes.", 0)]
    [InlineData("Some 1,900 people lived in Brev.", "Brev, which had 2,000 inhabitants, is empty.", 1)]
    [InlineData("A storm surge of 8 to 12 feet is forecast for Lund.", "The surge at Lund is forecast at 10 to 14 feet.", 1)]
    [InlineData("Two trams came off the rails at Lund.", "Three trams derailed at Lund.", 1)]
    [InlineData("The mayor has 90 firefighters on the spot in Lund.", "Some 80 firefighters were sent to Lund.", 1)]
    [InlineData("There are 90 firefighters on the spot in Lund.", "Two firefighters were hurt in Lund.", 0)]
    [InlineData("The harbour has sealed 40 trawlers.", "A yard in the south of the isle sold 41 trawlers.", 0)]
    public void What_each_article_counts_or_measures_once_is_one(string one, string other, int questions) =>
        Topics(one, other).Count().Should().Be(questions);

    [Theory]
    [InlineData("The driver, 52, was among the dead.", "Driver Jan Holm, 54, died at the wheel.", 1)]
    [InlineData("The captain, Jan Holm, 44, was unhurt.", "The captain, who is 45, was unhurt.", 1)]
    [InlineData("The dead are a baker aged 29 and a priest.", "A 29-year-old baker died there.", 1)]
    [InlineData("A man of 61 died in hospital.", "The fourth who died was a man of 61.", 1)]
    [InlineData("A man of 61 sold tickets.", "The fourth who died was a man of 61.", 0)]
    [InlineData("The bus driver, 52, was among the dead.", "The lorry driver, 30, was among the dead.", 0)]
    [InlineData("The driver, 52, died.", "A driver, 30, died, and another driver, 41, was hurt.", 0)]
    [InlineData("The baker, 52, was among the dead.", "The priest, 54, was among the dead.", 0)]
    public void The_age_of_one_who_is_called_alike_is_one(string one, string other, int questions) =>
        Topics(one, other).Count(t => t.Claims[0].Value is NumberValue { Quantity.Unit.Dimension: Dimension.Age }).Should().Be(questions);

    private static IEnumerable<Topic> Topics(params string[] texts) =>
        CrossCheck
            .Default.Run([.. texts.Select((t, i) => new Article($"source {i}", t) { Id = $"{i}" })])
            .Verdicts.Select(v => v.Topic)
            .Where(t => t.Kind == ClaimKind.Number && t.ArticleCount > 1);
}
