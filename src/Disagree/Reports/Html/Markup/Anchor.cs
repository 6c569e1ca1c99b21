using System.Globalization;

namespace Disagree.Reports.Html.Markup;

/// <summary>A place of the page that a link can lead to.</summary>
internal readonly record struct Anchor
{
    private readonly string id;

    private Anchor(string id) => this.id = id;

    internal static Anchor Questions => new("questions");

    internal static Anchor NotCompared => new("not-compared");

    internal static Anchor Sources => new("sources");

    internal static Anchor Articles => new("articles");

    internal static Anchor Filter => new("filter");

    /// <summary>A question, by its number from 1.</summary>
    internal static Anchor Question(int number) => Numbered('t', number);

    /// <summary>The title of a question.</summary>
    internal static Anchor QuestionTitle(int number) => Numbered('q', number);

    /// <summary>A claim beside its question, by the id that the report gives it.</summary>
    internal static Anchor Claim(string claim) => new(claim);

    /// <summary>The words of a claim in its article.</summary>
    internal static Anchor Words(string claim) => new("w" + claim);

    /// <summary>An article, by its number from 1.</summary>
    internal static Anchor Article(int number) => Numbered('a', number);

    /// <summary>What one claim was not compared with, by the id of the claim.</summary>
    internal static Anchor Pairs(string claim) => new("n" + claim);

    /// <summary>A field of the filter.</summary>
    internal static Anchor Field(AttrName name) => new("filter-" + AttrNames.Text(name));

    /// <inheritdoc/>
    public override string ToString() => id;

    private static Anchor Numbered(char letter, int number) => new(string.Create(CultureInfo.InvariantCulture, $"{letter}{number}"));
}
