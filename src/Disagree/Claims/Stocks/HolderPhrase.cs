using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Stocks;

/// <summary>Reads whom or what a noun phrase names: "the Arvik mill", "the island of Tarawe", "Arvik".</summary>
internal static class HolderPhrase
{
    private const int Longest = 8;

    /// <summary>The one that the phrase which begins at a token names; null where no noun stands there.</summary>
    internal static StockHolder? From(SentenceView view, int at)
    {
        while (at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective && view.NameAt(at) is null)
        {
            at++;
        }

        var end = at;
        while (end < view.Tokens.Length && end < at + Longest && IsPart(view, end))
        {
            end++;
        }

        return end == at ? null : Of(view, at, end, view.Tokens.Length);
    }

    /// <summary>The one that the phrase which ends before a token names; null where no noun stands there.</summary>
    internal static StockHolder? Before(SentenceView view, int end)
    {
        var first = end;
        while (first > 0 && first > end - Longest && IsPart(view, first - 1))
        {
            first--;
        }

        // "the island of Tarawe"
        if (
            first < end
            && first > 1
            && view.WordAt(first - 1) is "of"
            && view.IsNoun(first - 2)
            && (view.NameAt(first)?.Canonical ?? Capital(view, first, end)) is { } name
        )
        {
            return new(name, view.LemmaAt(first - 2));
        }

        return first == end ? null : Of(view, first, end, end);
    }

    // the head is the last noun; a name before it or behind "of" tells which
    private static StockHolder Of(SentenceView view, int first, int end, int limit)
    {
        var name = Name(view, first, end);
        var head = end - 1;
        var noun = view.NameAt(head) is null ? Noun(view, first, head) : null;
        if (name is null && end + 1 < limit && view.WordAt(end) is "of")
        {
            name = view.NameAt(end + 1) is { } of
                ? of.Type is NameType.Person
                    ? null
                    : of.Canonical
                : Capital(view, end + 1, end + 2);
        }

        return new(name ?? Capital(view, first, end), view.Tokens[head].Tag is Tag.ProperNoun ? null : noun);
    }

    // "the trauma center": a center may be of anything
    private static string Noun(SentenceView view, int first, int head) =>
        view.LemmaAt(head) is var noun
        && noun is "center" or "centre"
        && head > first
        && view.NameAt(head - 1) is null
        && view.Tokens[head - 1].Tag is Tag.Noun or Tag.Adjective
            ? $"{view.WordAt(head - 1)} {noun}".ToLowerInvariant()
            : noun;

    // a name that nothing else shows to be one: "Tarawe has 9,000 people"
    private static string? Capital(SentenceView view, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (view.Tokens[i].Tag is Tag.ProperNoun && char.IsUpper(view.WordAt(i)[0]))
            {
                return view.WordAt(i).ToString();
            }
        }

        return null;
    }

    private static string? Name(SentenceView view, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (view.NameAt(i) is { } name)
            {
                return name.Canonical;
            }
        }

        return null;
    }

    private static bool IsPart(SentenceView view, int at) =>
        view.NameAt(at) is not null
        || (view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun or Tag.Word && !view.IsInNumber(at) && !view.IsInTime(at));
}
