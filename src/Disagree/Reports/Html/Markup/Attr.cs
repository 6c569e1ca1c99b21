using System.Globalization;

namespace Disagree.Reports.Html.Markup;

/// <summary>
/// An attribute of an element. It can name nothing that runs or loads: there is no handler of events, no style and no source, and a
/// reference is either an <see cref="Anchor"/> of the page or a <see cref="WebAddress"/>.
/// </summary>
internal readonly struct Attr
{
    private Attr(string name, string? value)
    {
        Name = name;
        Value = value;
    }

    internal string Name { get; }

    /// <summary>As text, encoded where it is written; null where the name alone says it all.</summary>
    internal string? Value { get; }

    internal static Attr Hidden => new("hidden", null);

    internal static Attr Class(string value) => new("class", value);

    internal static Attr Id(Anchor anchor) => new("id", anchor.ToString());

    internal static Attr To(Anchor anchor) => new("href", "#" + anchor);

    internal static Attr To(WebAddress address) => new("href", address.ToString());

    internal static Attr Of(AttrName name, string value) => new(AttrNames.Text(name), value);

    internal static Attr Of(AttrName name, Anchor value) => new(AttrNames.Text(name), value.ToString());

    internal static Attr Of(AttrName name, double value) => new(AttrNames.Text(name), value.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>A share of the width: 12.5 for "12.5%".</summary>
    internal static Attr Percent(AttrName name, double value) =>
        new(AttrNames.Text(name), value.ToString("0.##", CultureInfo.InvariantCulture) + "%");
}
