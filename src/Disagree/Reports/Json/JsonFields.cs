using System.Globalization;
using System.Text.Json;
using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Reports.Json;

/// <summary>The fields that many records share.</summary>
internal static class JsonFields
{
    // Dividing by one with 28 places takes off the zeros that a decimal remembers: 2.50 is written 2.5.
    private const decimal OneWithAllPlaces = 1.0000000000000000000000000000m;

    internal static void WriteNumberOrNull(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number / OneWithAllPlaces);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    internal static void WriteEnum<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum =>
        json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    internal static void WriteDays(this Utf8JsonWriter json, DatePeriod period)
    {
        json.WriteDay("first", period.First);
        json.WriteDay("last", period.Last);
    }

    internal static void WriteAt(this Utf8JsonWriter json, DatePeriod period) =>
        json.WriteString("at", period.At is null ? null : period.ToString());

    internal static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteEnum("part", span.Part);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    internal static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    internal static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> items) =>
        json.WriteList(name, items, static (writer, item) => writer.WriteStringValue(item));
}
