namespace Disagree.Reports.Html.Markup;

/// <summary>
/// The address of a page on the web, http or https. Nothing else can be made of an article's address: no script, no file, no data.
/// </summary>
internal readonly record struct WebAddress
{
    private readonly string address;

    private WebAddress(string address) => this.address = address;

    /// <summary>The address; null where the text is none, or one with a name and password in it.</summary>
    internal static WebAddress? Of(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.UserInfo.Length == 0
            ? new WebAddress(uri.AbsoluteUri)
            : null;

    /// <inheritdoc/>
    public override string ToString() => address;
}
