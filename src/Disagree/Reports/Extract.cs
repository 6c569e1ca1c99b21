using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports.Json;
using Disagree.Reports.Json.Shapes;

namespace Disagree.Reports;

/// <summary>What was found in one article, without comparing it with any other.</summary>
/// <param name="Mentions">Numbers, times, names, roles.</param>
/// <param name="Claims">The claims made of them, in the order of the text.</param>
public sealed record Extract(ArticleMentions Mentions, IReadOnlyList<Claim> Claims)
{
    /// <summary>The JSON Schema (draft 7) of what <see cref="ToJson"/> writes; also in the package, under schemas.</summary>
    public static string JsonSchema => JsonSchemas.Read("extract");

    /// <summary>One line of JSON, without a line end: the offsets count UTF-16 code units in the article's text.</summary>
    public string ToJson() => System.Text.Encoding.UTF8.GetString(ToJsonUtf8());

    /// <summary>As <see cref="ToJson"/>, in UTF-8 without a byte order mark.</summary>
    public byte[] ToJsonUtf8() => JsonOutput.Write(ExtractShape.Of(Mentions, Claims), indented: false);
}
