using System.CommandLine;
using System.Text.Json;
using Disagree.Mentions.Names.Matching;
using Disagree.Tool.Input;
using Disagree.Tool.Output;
using Disagree.Values;

namespace Disagree.Tool.Commands;

/// <summary><c>disagree names</c>: whether two names are one, one line of JSON a pair.</summary>
internal static class NamesCommand
{
    internal static Command Make(Streams streams)
    {
        var paths = CommonOptions.Paths("Only -, for pairs as lines of JSON on standard input.");
        var format = CommonOptions.Format("jsonl");
        var output = CommonOptions.Output();
        var command = new Command(
            "names",
            "Say of pairs of names whether they name one: lines of JSON with id, a, b and type on standard input."
        )
        {
            paths,
            format,
            output,
        };
        command.SetAction(
            (parsed, cancellation) => RunAsync(parsed.GetRequiredValue(paths), parsed.GetValue(output), streams, cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string? file, Streams streams, CancellationToken cancellation)
    {
        if (paths is not [ArticlePaths.StandardInput])
            throw InputException.At("PATH", "- for pairs as lines of JSON on standard input", $"\"{string.Join(' ', paths)}\"");
        await ReportFile.WriteAsync(
            file,
            streams.Output,
            output => OrderedWork.RunAsync(new InputLines(streams.Input), output, Answer, cancellation)
        );
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
        using var document = ArticleJson.Open(line.Text, line.Place);
        var pair = document.RootElement;
        if (pair.ValueKind is not JsonValueKind.Object)
        {
            throw InputException.At(line.Place, "an object with id, a, b and type", JsonText.Kind(pair));
        }

        return (
            ArticleJson.Id(pair, line.Place) ?? $"{line.Number}",
            ArticleJson.Required(pair, "a", line.Place),
            ArticleJson.Required(pair, "b", line.Place),
            Type(ArticleJson.Optional(pair, "type", line.Place), line.Place)
        );
    }

    private static NameType Type(string? written, string place) =>
        written is null ? NameType.Other
        : Enum.TryParse<NameType>(written, ignoreCase: true, out var type) && Enum.IsDefined(type) && !char.IsAsciiDigit(written[0]) ? type
        : throw InputException.At(
            place,
            $"\"type\" as one of {string.Join(", ", Enum.GetNames<NameType>().Select(n => n.ToLowerInvariant()))}",
            $"\"{written}\""
        );
}
