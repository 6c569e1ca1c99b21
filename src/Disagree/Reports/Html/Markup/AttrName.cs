namespace Disagree.Reports.Html.Markup;

/// <summary>The attributes that hold plain text or a number.</summary>
internal enum AttrName
{
    AriaHidden,
    AriaLabel,
    AriaLabelledby,
    AriaLive,
    Autocomplete,
    D,
    DataKind,
    DataN,
    DataOutcome,
    DataSources,
    Dir,
    For,
    Height,
    Lang,
    Name,
    Rel,
    Role,
    Scope,
    Tabindex,
    TextAnchor,
    Title,
    Transform,
    Type,
    Value,
    Width,
    X,
    X1,
    X2,
    Y,
    Y1,
    Y2,
}

/// <summary>Attribute names as HTML writes them: "aria-label" for AriaLabel.</summary>
internal static class AttrNames
{
    private static readonly string[] Texts = [.. Enum.GetValues<AttrName>().Select(Spell)];

    internal static string Text(AttrName name) => Texts[(int)name];

    private static string Spell(AttrName name)
    {
        var text = name.ToString();
        foreach (var prefix in new[] { "Aria", "Data", "Text" })
        {
            if (text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.Ordinal) && char.IsUpper(text[prefix.Length]))
            {
                return $"{prefix.ToLowerInvariant()}-{text[prefix.Length..].ToLowerInvariant()}";
            }
        }

        return text.ToLowerInvariant();
    }
}
