using Disagree.Articles;
using Disagree.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Json;

/// <summary>Reports on articles whose every field may hold markup, controls, halves of characters, and formulas.</summary>
internal static class HostileReports
{
    private static readonly string[] Pieces =
    [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\"",
        "\"\"",
        "'",
        ",",
        ";",
        "|",
        "\\|",
        "`",
        "``",
        "<script>alert(1)</script>",
        "<!--",
        "-->",
        "]]>",
        "&amp;",
        "&#60;",
        "[x](javascript:y)",
        "![i](//example.org)",
        "# h",
        "- item",
        "1. item",
        "***",
        "~~~",
        "$$",
        "://",
        "www.example.org",
        "@someone",
        "\r\n",
        "\n",
        "\n\n",
        "\u2028",
        "\u202E",
        "\u2066",
        "\u200F",
        "\u061C",
        "\u0000",
        "\u0007",
        "\u001b[31m",
        "\u009b",
        "\ufeff",
        "\ud83d",
        "\ude00",
        "😀",
        "é",
        "e\u0301",
        "漢字",
        "ﬁ",
        "İ",
        "\u00A0",
        new string('x', 300),
        "Jane Doe",
        "the mayor",
    ];

    private static readonly string[] Statements =
    [
        "At least 12 people were killed in the fire.",
        "Officials said 15 people were killed.",
        "About 1,200 people fled on Saturday, said Jane Doe.",
        "“Nine were hurt,” the mayor said.",
        "The fire broke out on 9 February 2019.",
        "The fire broke out on 10 February 2019.",
        "Col. Ann Sample, a spokeswoman for the Harbour Guard, spoke.",
        "It cost $2.5 million.",
        "The toll rose to 17.",
    ];

    internal static Arbitrary<Report> All { get; } = Reports().ToArbitrary();

    private static Gen<Report> Reports() =>
        from count in Gen.Choose(1, 4)
        from articles in Article().ListOf(count)
        select CrossCheck.Default.Run(articles.Select((a, i) => a with { Id = $"{a.Id}{i}" }));

    private static Gen<Article> Article() =>
        from source in Field
        from title in Field
        from id in Field
        from url in Field
        from text in Gen.OneOf(Gen.Elements(Statements), Gen.Elements(Statements), Gen.Elements(Pieces)).ListOf()
        from day in Gen.Choose(1, 40)
        select new Article(source, string.Join(' ', text))
        {
            Id = id,
            Title = title.Length == 0 ? null : title,
            Url = url.Length == 0 ? null : url,
            Published = day > 30 ? null : new DateOnly(2019, 1, 31).AddDays(day),
        };

    private static Gen<string> Field =>
        Gen.OneOf(Gen.Elements("Harbour Post", "Daily Sample", ""), Gen.Elements(Pieces).ListOf(3).Select(p => string.Concat(p)));
}
