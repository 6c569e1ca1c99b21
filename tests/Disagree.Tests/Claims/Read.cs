using System.Globalization;
using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>The claims of a short text, published on Sunday, 10 February 2019, each as one line.</summary>
internal static class Read
{
    internal static IReadOnlyList<Claim> Claims(string text) => Claims(null, text);

    internal static IReadOnlyList<Claim> Claims(string? title, string text)
    {
        var check = CrossCheck.Default;
        var article = new Article("Harbour Post", text)
        {
            Id = "a",
            Title = title,
            Published = new DateOnly(2019, 2, 10),
        };
        return check.ExtractClaims(check.FindMentions(check.Read(article)));
    }

    /// <summary>"killed: 12 people" for every number, in the order of the text.</summary>
    internal static string Numbers(string text) =>
        string.Join(
            "; ",
            Claims(text)
                .Where(c => c.Kind == ClaimKind.Number)
                .Select(c => $"{(c.Property.Length == 0 ? "–" : c.Property)}: {c.Value.Text}")
        );

    /// <summary>"attack, begin: 2019-02-09" for every date.</summary>
    internal static string Dates(string text) =>
        string.Join(
            "; ",
            Claims(text)
                .Where(c => c.Kind == ClaimKind.Date)
                .Select(c => $"{c.Subject}, {c.Property}: {((DateValue)c.Value).Period.ToString()}")
        );

    /// <summary>"mayor of Oslo: Ana Ruiz" for every role.</summary>
    internal static string Roles(string text) =>
        string.Join(
            "; ",
            Claims(text)
                .Where(c => c.Kind == ClaimKind.Name && c.Property != "role")
                .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Property} of {c.Subject}: {c.Value.Text}"))
        );
}
