using System.ComponentModel;
using System.Globalization;
using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Reports.Json.Shapes;

/// <summary>A name at its place.</summary>
[Description("A name at its place.")]
internal sealed record NameMentionShape(
    [property: Description("Which text start and end count in.")] Part Part,
    [property: Description("Its first UTF-16 code unit.")] int Start,
    [property: Description("The code unit after the last.")] int End,
    [property: Description("Exactly its words.")] string Text,
    [property: Description("What it names.")] NameType Type,
    [property: Description("The fullest form known.")] string Canonical,
    [property: Description("Names of one article that name one share it.")] string Entity,
    [property: Description("The rule that found it.")] string Rule
)
{
    internal static NameMentionShape Of(NameMention name, Document document) =>
        new(
            name.Span.Part,
            name.Span.Start,
            name.Span.End,
            document.Quote(name.Span),
            name.Type,
            name.Canonical,
            string.Create(CultureInfo.InvariantCulture, $"e{name.Entity}"),
            name.Rule
        );
}

/// <summary>A role at its place.</summary>
[Description("A role that someone is said to hold, at its place.")]
internal sealed record RoleShape(
    [property: Description("Which text start and end count in.")] Part Part,
    [property: Description("The first UTF-16 code unit of holder and role together.")] int Start,
    [property: Description("The code unit after the last.")] int End,
    [property: Description("Exactly those words.")] string Text,
    [property: Description("Who holds it.")] string Holder,
    [property: Description("The role in lower case.")] string Role,
    [property: Description("The organisation; null where none is said.")] string? Of,
    [property: Description("The rule that found it.")] string Rule
)
{
    internal static RoleShape From(RoleMention role, Document document) =>
        new(
            role.Span.Part,
            role.Span.Start,
            role.Span.End,
            document.Quote(role.Span),
            role.Holder.Canonical,
            role.Role,
            role.Organization,
            role.Rule
        );
}
