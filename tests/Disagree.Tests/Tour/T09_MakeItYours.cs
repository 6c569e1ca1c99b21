using Disagree.Articles;
using Disagree.Languages;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Tour;

/// <summary>
/// A language is a lexicon with rules. One call makes a new one that knows a unit, an alias or a property more; nothing is global.
/// </summary>
public sealed class T09_MakeItYours
{
    [Fact]
    public void A_unit_is_added_in_one_call()
    {
        var language = Language.English.WithUnit(new Unit("smoot", Dimension.Length, 1.702m), "smoot", "smoots");
        var quantity = Find(language, "The bridge is 364 smoots long.").Quantities.Single().Quantity;
        quantity.Unit.Code.Should().Be("smoot");
        quantity.TryToBase(out var metres).Should().BeTrue();
        metres.Contains(619.528m).Should().BeTrue();
    }

    [Fact]
    public void An_alias_is_added_in_one_call()
    {
        var language = Language.English.WithAlias("Guild of Sample Makers", "GSMK");
        Find(language, "The GSMK met on Monday.").Names.Select(n => n.Canonical).Should().Contain("Guild of Sample Makers");
    }

    [Fact]
    public void The_language_it_was_made_from_stays_as_it_was()
    {
        _ = Language.English.WithAlias("Guild of Sample Makers", "GSMK");
        Find(Language.English, "The GSMK met on Monday.").Names.Select(n => n.Canonical).Should().NotContain("Guild of Sample Makers");
    }

    [Fact]
    public void An_entry_that_does_not_fit_its_table_is_refused_with_what_was_expected() =>
        FluentActions
            .Invoking(() => Language.English.With("abbreviations", "too few"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Expected 2 columns*but found 1*");

    [Fact]
    public void A_table_that_is_not_there_is_refused_with_those_there_are() =>
        FluentActions
            .Invoking(() => Language.English.With("untis", "x"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("There is no table \"untis\". Known: *units*");

    private static ArticleMentions Find(Language language, string text) =>
        language.FindMentions(
            language.Read(new Article("Harbour Post", text)),
            new Publication(DatePeriod.Unknown, PublicationBasis.Unknown)
        );
}
