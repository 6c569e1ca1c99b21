using System.Net;
using System.Text;

namespace Disagree.Tool.Input;

/// <summary>The lines of a page as they are gathered; an item of a list that is nothing but a link is dropped again.</summary>
/// <param name="keepsLinks">Whether such items stay.</param>
internal sealed class HtmlLines(bool keepsLinks)
{
    private readonly StringBuilder text = new();
    private int linked;
    private int itemStart = -1;

    /// <summary>Whether what is added stands in a link.</summary>
    internal bool IsLink { get; set; }

    internal void Break()
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    internal void BeginItem()
    {
        EndItem();
        (itemStart, linked) = (text.Length, 0);
    }

    internal void EndItem()
    {
        if (itemStart >= 0 && linked > 0 && !keepsLinks && linked == Letters(text.ToString(itemStart, text.Length - itemStart)))
        {
            text.Length = itemStart;
        }

        itemStart = -1;
    }

    internal void Add(ReadOnlySpan<char> raw)
    {
        var decoded = WebUtility.HtmlDecode(raw.ToString());
        linked += IsLink ? Letters(decoded) : 0;
        foreach (var c in decoded)
        {
            var blank = char.IsWhiteSpace(c) && c != '\u00A0';
            if (!blank)
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    /// <summary>
    /// What is raised or lowered behind the text so far: "km²", "CO2", "1st", "5 × 10^3"; a mark of a footnote, which is no part of the number
    /// or the word before it, adds nothing.
    /// </summary>
    internal void AddRaised(ReadOnlySpan<char> content, bool isLowered)
    {
        if (content is "2" or "3" && !isLowered && IsUnit())
        {
            text.Append(content[0] == '2' ? '²' : '³');
        }
        else if (!isLowered && content.Length is 1 or 2 && content.IndexOfAnyExceptInRange('0', '9') < 0 && IsPower())
        {
            text.Append('^').Append(content);
        }
        else if ((content.Length > 0 && char.IsAsciiLetter(content[0])) || (isLowered && text.Length > 0 && char.IsLetter(text[^1])))
        {
            Add(content);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    // "5 × 10", "5 x 10"
    private bool IsPower()
    {
        var length = Math.Min(5, text.Length);
        var before = text.ToString(text.Length - length, length).AsSpan();
        return before.EndsWith("10") && before[..^2].TrimEnd() is [.., '×' or 'x'];
    }

    private bool IsUnit()
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - start) is "m" or "km" or "cm" or "mm" or "ft" or "mi" or "yd" or "in";
    }

    private static int Letters(ReadOnlySpan<char> said)
    {
        var count = 0;
        foreach (var c in said)
        {
            count += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return count;
    }
}
