using Disagree.Articles;

namespace Disagree.Tool.Input;

/// <summary>Reads a text that may begin with a line ---, lines "key: value", and a line ---.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <param name="content">The whole file.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="known">What is known without it; what the file says itself counts more.</param>
    /// <param name="warnings">Gets a line for every key that is none.</param>
    internal static Article Read(string content, string path, Article known, List<string> warnings)
    {
        var rest = content.AsSpan();
        var number = 1;
        var first = NextLine(ref rest);
        while (!rest.IsEmpty && first.IsWhiteSpace())
        {
            first = NextLine(ref rest);
            number++;
        }

        if (!IsFence(first) || (!first.SequenceEqual(Fence) && !BeginsWithKey(rest)))
        {
            if (BeginsWithKey(first))
            {
                warnings.Add($"{path}({number}): expected a line --- before \"{Shortened(first)}\", which is read as text.");
            }

            return known with
            {
                Text = content.TrimStart(),
            };
        }

        var told = new HashSet<string>(StringComparer.Ordinal);

        while (!rest.IsEmpty)
        {
            var line = NextLine(ref rest);
            number++;
            if (IsFence(line))
            {
                return known with { Text = rest.TrimStart().ToString() };
            }

            known = With(known, line, $"{path}({number})", warnings, told);
        }

        throw InputException.At(path, "a line --- that ends the front matter begun in line 1", "none");
    }

    private static Article With(Article known, ReadOnlySpan<char> line, string place, List<string> warnings, HashSet<string> told)
    {
        if (line.IsWhiteSpace() || line[0] == '#')
        {
            return known;
        }

        var colon = line.IndexOf(':');
        if (colon < 1)
        {
            throw InputException.At(place, "a line \"key: value\" or the line --- that ends the front matter", $"\"{Shortened(line)}\"");
        }

        var value = Unquoted(line[(colon + 1)..].Trim()).ToString();
        var key = line[..colon].Trim().ToString().ToLowerInvariant();
        if (!IsKey(key))
        {
            warnings.Add(
                $"{place}: expected one of id, source, title, published, url but found \"{Shortened(key)}\", which is passed over."
            );
        }
        else if (!told.Add(key))
        {
            warnings.Add($"{place}: expected {key} once but found it again; the last counts.");
        }

        return key switch
        {
            "id" when value.Length > 0 => known with { Id = value },
            "source" => known with { Source = value },
            "title" => known with { Title = value },
            "published" => known with { Published = ArticleJson.Published(value, place) },
            "url" => known with { Url = value },
            _ => known,
        };
    }

    // also " ---" and "-----"
    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimStart() is { Length: >= 3 } fence && fence.IndexOfAnyExcept('-') < 0;

    private static bool BeginsWithKey(ReadOnlySpan<char> text) =>
        text[..(text.IndexOf('\n') is >= 0 and var end ? end : text.Length)] is var line
        && line.IndexOf(':') is > 0 and var sign
        && IsKey(line[..sign].Trim().ToString().ToLowerInvariant());

    private static bool IsKey(string key) => key is "id" or "source" or "title" or "published" or "url";

    // "x: y" within marks; not 'Nine' flee or "Nine" and "ten"
    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] && !value[1..^1].Contains(value[0]) ? value[1..^1] : value;

    private static string Shortened(ReadOnlySpan<char> line) => line.Length <= 60 ? line.ToString() : line[..60].ToString() + "…";

    private static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('\n');
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return line.TrimEnd();
    }
}
