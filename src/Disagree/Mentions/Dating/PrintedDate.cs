using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>Finds the date that an article prints: a line of its own, "Published …", "NAIROBI, Feb. 10, 2019 (Reuters) -".</summary>
internal static class PrintedDate
{
    // How many lines at the top are looked at, and how many other words their date may stand among.
    private const int Lines = 8;
    private const int Words = 8;

    internal static Publication? Find(Document document, List<DatedPlace> places)
    {
        Publication? best = null;
        foreach (var place in places)
        {
            if (
                place.Sentence.Kind == SentenceKind.Caption
                || !place.Reading.IsAbsolute
                || place.Reading.Span is not { Grain: CalendarGrain.Day or CalendarGrain.Month } span
                || !(IsLine(document, place) || IsOpening(document, place))
                || (best is not null && best.Period.IsDay)
            )
            {
                continue;
            }

            if (best is null || span.Grain == CalendarGrain.Day)
            {
                var period = place.Reading.Days is { IsDay: true } moment ? moment : span.Period;
                best = new Publication(period, PublicationBasis.Dateline, document.Quote(place.Sentence.Span));
            }
        }

        return best;
    }

    // A line near the top, or one that says what it is, that holds little else than its date.
    private static bool IsLine(Document document, in DatedPlace place)
    {
        var tokens = document.TokensOf(place.Sentence);
        var others = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            others += (i < place.Reading.First || i >= place.Reading.End) && tokens[i].Tag != Tag.Punctuation ? 1 : 0;
        }

        var text = document.TextOf(place.Sentence.Part);
        if (
            place.Sentence.Line < Lines
            && (place.Stamp == StampKind.Label || (place.Reading.Minute is not null && place.Reading.End == tokens.Length))
        )
        {
            return true;
        }

        return others == 0
            ? place.Sentence.Line < Lines
            : others <= Words && (IsLabel(tokens[0].Of(text)) || (place.Sentence.Line < Lines && EndsOpen(text, tokens) && others <= 5));
    }

    private static bool IsLabel(ReadOnlySpan<char> word) =>
        Stamp.IsLabel(word)
        || word.Equals("dated", StringComparison.OrdinalIgnoreCase)
        || word.Equals("by", StringComparison.OrdinalIgnoreCase);

    private static bool EndsOpen(string text, ReadOnlySpan<Token> tokens) => tokens[^1].Of(text) is not ("." or "!" or "?" or "\"" or "”");

    // "NAIROBI, Feb. 10, 2019 (Reuters) - ": capitals and the date up to a bracket or a dash.
    private static bool IsOpening(Document document, in DatedPlace place)
    {
        if (place.Sentence.Line > Lines || place.Reading.First is < 1 or > 8)
        {
            return false;
        }

        var text = document.TextOf(place.Sentence.Part);
        var tokens = document.TokensOf(place.Sentence);
        if (tokens[0].Of(text).Equals("update", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var i = 0; i < place.Reading.First; i++)
        {
            if (tokens[i].Tag != Tag.Punctuation && !char.IsUpper(text[tokens[i].Start]))
            {
                return false;
            }
        }

        var end =
            tokens[place.Reading.First - 1].Of(text) is "("
            && place.Reading.End < tokens.Length
            && tokens[place.Reading.End].Of(text) is ")"
                ? place.Reading.End + 1
                : place.Reading.End;
        return end < tokens.Length && tokens[end].Of(text) is "(" or "-" or "--" or "–" or "—" or ":" or "/";
    }
}
