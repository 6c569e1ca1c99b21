using Disagree.Articles;
using Disagree.Languages;
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
            new Article("Harbour Post", "At least 12 people were killed in the fire; 25 were injured.") { Published = new DateOnly(2019, 2, 10) },
            new Article("Daily Sample", "The fire killed 15 people and injured 40.") { Published = new DateOnly(2019, 2, 10) },
            new Article("Morning Wire", "The fire has now killed 17 people.") { Published = new DateOnly(2019, 2, 12) });
        foreach (var verdict in report.Verdicts) Console.WriteLine(verdict);
        // end

        Console.ToString().Should().Be(Readme.Block("text") + "\n");
    }

    [Fact]
    public void The_steps_one_by_one()
    {
        var article = new Article("Harbour Post", "At least 12 people were killed in the fire.");

        // README 2
        var check = CrossCheck.Default;
        var documents = check.Read(article);               // sentences; titles, captions and page furniture told from running text
        var mentions = check.FindMentions(documents);      // numbers, times, names, roles, who says what
        var claims = check.ExtractClaims(mentions);        // who or what, which property, which value, as of when
        var alignment = check.AlignTopics(claims);         // which claims answer one question; claims of your own can be added here
        var verdicts = check.Judge(alignment, mentions);   // agree, differ, out of date, or one voice only
        // end

        verdicts.Should().NotBeEmpty();
    }

    [Fact]
    public void A_language_of_your_own()
    {
        // README 3
        var language = Language.English
            .WithUnit(new Unit("smoot", Dimension.Length, 1.702m), "smoot", "smoots")
            .WithAlias("National Rescue Service", "NRS")
            .With("furniture", "link", "start", "Pass this on");
        var check = new CrossCheck(language, Tolerance.Default);
        // end

        check.Language.Should().BeSameAs(language);
    }
}
