using System.Net;
using System.Text.Json;
using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Tool.Input;

/// <summary>What the head of a page says of the article: its site, its title, and when it was published.</summary>
internal sealed class HtmlHead
{
    private const int Day = 10;
    private const int Deepest = 8;
    private string? title;
    private string? site;
    private string? published;
    private string? written;

    /// <summary>Takes up what a <c>&lt;meta&gt;</c> says.</summary>
    internal void AddMeta(string? name, string? content)
    {
        if (string.IsNullOrWhiteSpace(content))
        {
            return;
        }

        switch (name?.ToLowerInvariant())
        {
            case "og:site_name":
                site ??= content;
                break;
            case "og:title":
                title ??= content;
                break;
            case "article:published_time"
            or "og:published_time"
            or "datepublished"
            or "pubdate"
            or "publish-date"
            or "publication_date"
            or "parsely-pub-date"
            or "dc.date"
            or "dc.date.issued"
            or "date":
                published ??= content;
                break;
        }
    }

    /// <summary>Takes up the <c>&lt;title&gt;</c>, which counts less than what is given for the article alone.</summary>
    internal void AddTitle(string text) => written ??= WebUtility.HtmlDecode(text).Trim();

    /// <summary>Takes up what a script of linked data says of its article; passes over what is no JSON.</summary>
    internal void AddLinkedData(string json)
    {
        try
        {
            using var data = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true });
            Add(data.RootElement, 0);
        }
        catch (JsonException)
        {
            // a page's script that is broken says nothing
        }
    }

    /// <summary>The article with what the page says, where nothing else says it.</summary>
    internal Article Complete(Article known) =>
        known with
        {
            Source = known.Source.Length > 0 ? known.Source : site ?? "",
            Title = known.Title ?? title ?? (written is { Length: > 0 } ? written : null),
            Published = known.Published ?? Date(published),
        };

    private void Add(JsonElement data, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        if (data.ValueKind is JsonValueKind.Array)
        {
            foreach (var one in data.EnumerateArray())
            {
                Add(one, depth + 1);
            }
        }
        else if (data.ValueKind is JsonValueKind.Object)
        {
            if (Text(data, "datePublished") is { } date)
            {
                published ??= date;
                title ??= Text(data, "headline");
                site ??= data.TryGetProperty("publisher", out var by) && by.ValueKind is JsonValueKind.Object ? Text(by, "name") : null;
            }

            if (data.TryGetProperty("@graph", out var graph))
            {
                Add(graph, depth + 1);
            }
        }
    }

    private static string? Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    // a time that is written in a way of its own still begins with its day
    private static DatePeriod? Date(string? text) =>
        text is null ? null
        : DatePeriod.TryParse(text, out var period) || (text.Length > Day && DatePeriod.TryParse(text.AsSpan(0, Day), out period)) ? period
        : null;
}
