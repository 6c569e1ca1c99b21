using System.Globalization;

namespace Disagree.Tool.Input;

/// <summary>Tells the reports of this program, which may lie among the articles, from articles.</summary>
internal static class OwnReport
{
    private const string Page = "<meta name=\"generator\" content=\"disagree\">";
    private const int Head = 4096;

    internal static bool Is(string file)
    {
        var head = new char[Head];
        try
        {
            using var reader = new StreamReader(file);
            return IsHeadOf(head.AsSpan(0, reader.ReadBlock(head)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsHeadOf(ReadOnlySpan<char> text)
    {
        if (text.Contains(Page, StringComparison.Ordinal))
        {
            return true;
        }

        // "5 articles, 7 voices, 12 questions: …", which stands under a heading in Markdown
        foreach (var line in text.EnumerateLines())
        {
            if (!line.IsEmpty && line[0] != '#')
            {
                return IsSummary(line);
            }
        }

        return false;
    }

    private static bool IsSummary(ReadOnlySpan<char> line) =>
        line.IndexOf(':') is > 0 and var end
        && line[..end].ToString().Split(", ") is [var articles, var voices, var questions]
        && IsCount(articles, "article")
        && IsCount(voices, "voice")
        && IsCount(questions, "question");

    private static bool IsCount(string words, string noun) =>
        words.Split(' ') is [var number, var counted]
        && int.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _)
        && counted.AsSpan().TrimEnd('s').SequenceEqual(noun);
}
