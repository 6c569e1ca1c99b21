using System.Security.Cryptography;
using System.Text;

namespace Disagree.Reports.Html.Markup;

/// <summary>
/// The style and the script of a report: the only text that is written as it stands, and it is ours. The policy of the page allows these
/// two by their hashes.
/// </summary>
internal sealed class Asset
{
    private Asset(string file)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream("html/" + file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Text = reader.ReadToEnd().ReplaceLineEndings("\n");
        Hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
    }

    internal static Asset Style { get; } = new("report.css");

    internal static Asset Script { get; } = new("report.js");

    internal string Text { get; }

    /// <summary>As a content security policy names it.</summary>
    internal string Hash { get; }

    /// <summary>Nothing may be loaded, framed, sent or run but the style and the script of the page itself.</summary>
    internal static string Policy =>
        $"default-src 'none'; style-src {Style.Hash}; script-src {Script.Hash}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
}
