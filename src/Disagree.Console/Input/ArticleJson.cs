using System.Text.Json;
using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Tool.Input;

/// <summary>Reads one article from a JSON object: text, and where given id, source, title, published, url.</summary>
internal static class ArticleJson
{
    /// <summary>The keys of an article.</summary>
    internal static readonly string[] Keys = ["id", "source", "title", "published", "url"];

    /// <param name="json">One JSON object.</param>
    /// <param name="place">Where it stands, for messages.</param>
    /// <param name="id">Its id where the object has none.</param>
    internal static Article Parse(string json, string place, string id)
    {
        using var document = Open(json, place);
        return Read(document.RootElement, place, id);
    }

    /// <summary>An article of a line of JSON, with a warning of each key that is none.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="place">Where it stands, for messages.</param>
    /// <param name="id">Its id where the object has none.</param>
    /// <param name="file">The file and line that it stands in; null for none.</param>
    /// <param name="unknown">Knows which keys were told of before.</param>
    internal static FoundArticle Find(string json, string place, string id, string? file, UnknownKeys unknown)
    {
        using var document = Open(json, place);
        return new FoundArticle(Read(document.RootElement, place, id), place, file)
        {
            Warnings = unknown.Warnings(document.RootElement, place),
        };
    }

    internal static JsonDocument Open(string json, string place)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException error)
        {
            throw InputException.At(place, "one JSON object", JsonText.Problem(error));
        }
    }

    internal static Article Read(JsonElement json, string place, string id)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw InputException.At(place, "an article as a JSON object", JsonText.Kind(json));
        }

        return new Article(Optional(json, "source", place) ?? "", Required(json, "text", place).TrimStart())
        {
            Id = Id(json, place) ?? id,
            Title = Optional(json, "title", place),
            Published = Published(Optional(json, "published", place), place),
            Url = Optional(json, "url", place),
        };
    }

    internal static DatePeriod? Published(string? text, string place)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return DatePeriod.TryParse(text, out var period)
            ? period
            : throw InputException.At(
                place,
                "\"published\" as an instant, a day, a month, a year or an interval of days (2019-02-10)",
                $"\"{text}\""
            );
    }

    /// <summary>The id; null where there is none, or a blank one, which names nothing.</summary>
    internal static string? Id(JsonElement json, string place) =>
        Optional(json, "id", place) is { } id && !string.IsNullOrWhiteSpace(id) ? id : null;

    /// <summary>A property that has to be a string.</summary>
    internal static string Required(JsonElement json, string name, string place) =>
        !TryGet(json, name, out var value) ? throw InputException.At(place, $"a property \"{name}\"", "none")
        : value.ValueKind is JsonValueKind.String ? JsonText.Read(value)
        : throw InputException.At(place, $"\"{name}\" as a string", JsonText.Kind(value));

    internal static string? Optional(JsonElement json, string name, string place) =>
        !TryGet(json, name, out var value)
            ? null
            : value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => JsonText.Read(value),
                JsonValueKind.Number => value.GetRawText(),
                _ => throw InputException.At(place, $"\"{name}\" as a string", JsonText.Kind(value)),
            };

    // "Published" where there is no "published"
    private static bool TryGet(JsonElement json, string name, out JsonElement value)
    {
        if (json.TryGetProperty(name, out value))
        {
            return true;
        }

        foreach (var property in json.EnumerateObject())
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                value = property.Value;
                return true;
            }
        }

        return false;
    }
}
