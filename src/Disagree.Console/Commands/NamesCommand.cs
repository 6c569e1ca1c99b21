using System.CommandLine;
using System.Text.Json;
using Disagree.Mentions.Names.Matching;
using Disagree.Tool.Input;
using Disagree.Values;

namespace Disagree.Tool.Commands;

/// <summary><c>disagree names</c>: whether two names are one, one line of JSON a pair.</summary>
internal static class NamesCommand
{
    internal static Command Make(Streams streams)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Format("jsonl");
        var command = new Command("names", "Say of pairs of names whether they name one: lines of JSON with id, a, b and type on standard input.") { paths, format };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(paths), streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, Streams streams, CancellationToken cancellation)
    {
        if (paths is not [ArticlePaths.StandardInput]) throw new InputException($"{paths[0]}: expected - for pairs as lines of JSON on standard input.");
        await OrderedWork.RunAsync(new InputLines(streams.Input), streams.Output, Answer, cancellation);
        return ExitStatus.Fine;
    }

    private static byte[] Answer(InputLine line)
    {
        var pair = Parse(line);
        var match = NameMatcher.English.Match(pair.A, pair.B, pair.Type);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", 1);
            json.WriteString("id", pair.Id);
            json.WriteBoolean("same", match.Same);
            json.WriteNumber("score", Math.Round(match.Score, 3));
            json.WriteString("why", match.Why);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static (string Id, string A, string B, NameType Type) Parse(InputLine line)
    {
        try
        {
            using var document = JsonDocument.Parse(line.Text);
            var pair = document.RootElement;
            return (Text(pair, "id"), Text(pair, "a"), Text(pair, "b"), Enum.TryParse<NameType>(Text(pair, "type"), ignoreCase: true, out var type) && Enum.IsDefined(type) ? type : NameType.Other);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new InputException($"{line.Place}: expected an object with id, a, b and type but found no such JSON.");
        }
    }

    private static string Text(JsonElement pair, string name) => pair.TryGetProperty(name, out var value) && value.GetString() is { } text ? text : "";
}
