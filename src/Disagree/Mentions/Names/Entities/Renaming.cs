using Disagree.Values;

namespace Disagree.Mentions.Names.Entities;

/// <summary>Puts canonical names in the place of the forms they stand for, in names, roles and attributions alike.</summary>
internal sealed class Renaming(Dictionary<(NameType Type, string Text), string> names)
{
    public ArticleMentions Of(ArticleMentions article) =>
        article with
        {
            Names = [.. article.Names.Select(Of)],
            Pronouns = [.. article.Pronouns.Select(Of)],
            Roles =
            [
                .. article.Roles.Select(r =>
                    r with
                    {
                        Holder = Of(r.Holder),
                        Organization = r.Organization is { } body ? Text(body, NameType.Organization, NameType.Place) : null,
                    }
                ),
            ],
            Relations =
            [
                .. article.Relations.Select(r => r with { Subject = r.Subject is { } subject ? Of(subject) : null, Value = Of(r.Value) }),
            ],
            Attributions =
            [
                .. article.Attributions.Select(a => a with { Speaker = Text(a.Speaker, NameType.Person, NameType.Organization) }),
            ],
        };

    private NameMention Of(NameMention name) =>
        names.TryGetValue((name.Type, name.Canonical), out var canonical) ? name with { Canonical = canonical } : name;

    private string Text(string text, NameType first, NameType second) =>
        names.TryGetValue((first, text), out var canonical) || names.TryGetValue((second, text), out canonical) ? canonical : text;
}
