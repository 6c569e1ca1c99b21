using Disagree.Mentions.Times;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>Finds a date in an article's address: ".../2019/02/10/..." or ".../2019-02-10-...".</summary>
internal static class Address
{
    internal static Publication? Find(string? url)
    {
        var text = url.AsSpan();
        for (var i = 0; i + 8 <= text.Length; i++)
        {
            if (i > 0 && char.IsAsciiDigit(text[i - 1]))
            {
                continue;
            }

            var year = TimeScene.Digits(text.Slice(i, 4));
            var sign = text[i + 4];
            if (year is < 1990 or > 2100 || sign is not ('/' or '-' or '_'))
            {
                continue;
            }

            var rest = text[(i + 5)..];
            var end = rest.IndexOf(sign);
            var month = end is 1 or 2 ? TimeScene.Digits(rest[..end]) : -1;
            var dayText = end is 1 or 2 ? rest[(end + 1)..] : default;
            var length = dayText.IndexOfAnyExceptInRange('0', '9') is var stop and >= 0 ? stop : dayText.Length;
            var day = length is 1 or 2 ? TimeScene.Digits(dayText[..length]) : -1;
            if (Calendar.Date(year, month, day) is { } date)
            {
                return new Publication(date, PublicationBasis.Inferred, url!);
            }
        }

        return null;
    }
}
