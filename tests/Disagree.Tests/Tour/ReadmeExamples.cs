using Disagree.Articles;
using Disagree.Claims;
using Disagree.Languages;
using Disagree.Reports;
using Disagree.Values;

namespace Disagree.Tests.Tour;

/// <summary>README's code, compiled: each block stands here to the letter, and a test holds the two together.</summary>
public sealed class ReadmeExamples
{
    [Fact]
    public void The_first_example()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        // README 1
        var report = CrossCheck.Default.Run(
            new Article("Daily Sample", "At least 12 people were killed in the fire; 25 were injured.") { Published = new DateOnly(2019, 2, 10) },
            new Article("Harbour Post", "The fire killed 15 people and injured 40.") { Published = new DateOnly(2019, 2, 10) });
        foreach (var verdict in report.Verdicts) Console.WriteLine(verdict);
        // end

        Console.ToString().Should().Be(Readme.Block("text") + "\n");
    }

    [Fact]
    public void What_has_changed()
    {
        using var Console = new StringWriter { NewLine = "\n" };
        var (monday, tuesday) = (Changes.Story.Sunday, Changes.Story.Wednesday);

        // README 2
        var kept = monday.ToJson();
        var changes = tuesday.Since(Report.FromJson(kept));   // what is new, changed, settled or gone
        Console.Write(changes.ToText());
        // end

        Console.ToString().Should().StartWith("2 new articles");
    }

    [Fact]
    public void The_steps_one_by_one()
    {
        var article = new Article("Harbour Post", "At least 12 people were killed in the fire.");

        // README 3
        var check = CrossCheck.Default;
        var documents = check.Read(article);               // sentences; titles, captions and page furniture told from running text
        var mentions = check.FindMentions(documents);      // numbers, times, names, roles, who says what
        var claims = check.ExtractClaims(mentions);        // who or what, which property, which value, as of when
        var own = new Claim(new Article("City register", ""), default, "row 118: 17 dead", new NumberValue(new Quantity(Interval.Exactly(17), Unit.Person), null, "17 people"))
        {
            Property = "killed",
            Population = new Population("person", "person", null),
            AsOf = new DateOnly(2019, 2, 12),
        };
        var alignment = check.AlignTopics([.. claims, own]);   // which claims answer one question
        var verdicts = check.Judge(alignment, mentions);       // agree, differ, out of date, or one voice only
        // end

        verdicts.Should().Contain(v => v.Topic.Claims.Contains(own) && v.Topic.ArticleCount == 2);
    }

    [Fact]
    public void A_language_of_your_own()
    {
        // README 4
        var language = Language.English
            .WithUnit(new Unit("smoot", Dimension.Length, 1.702m), "smoot", "smoots")
            .WithAlias("National Rescue Service", "NRS")
            .With("furniture", "link", "start", "Pass this on");
        var check = new CrossCheck(language, Tolerance.Default);
        // end

        check.Language.Should().BeSameAs(language);
    }
}
