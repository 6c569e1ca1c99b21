using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Tells which town "the town" is: the one place of the sentence before, "Houses in Arvik fell. The town has a population of 9,000."
/// </summary>
internal static class TownBefore
{
    private const int Reach = 4;

    /// <summary>The holder, with the name of the place where the words before show it.</summary>
    internal static StockHolder Named(SentenceView view, StockHolder town, StockWords words) =>
        town is { Name: null, Noun: { } noun }
        && words.IsHome(noun)
        && IsDefinite(view, noun)
        && Only(view.Before, noun, words) is { } place
            ? town with
            {
                Name = place,
            }
            : town;

    // "The town", "the mountain town" at the beginning of the sentence
    private static bool IsDefinite(SentenceView view, string noun)
    {
        if (view.Tokens.Length == 0 || view.WordAt(0) is not "The")
        {
            return false;
        }

        for (var i = 1; i < Math.Min(view.Tokens.Length, Reach) && view.Tokens[i].Tag is Tag.Noun or Tag.Adjective; i++)
        {
            if (string.Equals(view.LemmaAt(i), noun, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Only(SentenceView? before, string noun, StockWords words)
    {
        string? only = null;
        foreach (var name in before?.Names ?? [])
        {
            if (name.Type is not NameType.Place || IsFrom(before!, name.Span) || !words.MayBe(noun, name.Canonical))
            {
                continue;
            }

            if (only is not null && !string.Equals(only, name.Canonical, StringComparison.Ordinal))
            {
                return null;
            }

            only = name.Canonical;
        }

        return only;
    }

    // "flew in from Norway"
    private static bool IsFrom(SentenceView view, TextSpan name) =>
        view.TokenFrom(name.Start) - 1 is >= 0 and var at && view.WordAt(at) is "from";
}
