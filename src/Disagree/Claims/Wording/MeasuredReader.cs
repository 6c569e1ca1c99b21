using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Wording;

/// <summary>
/// Reads what a measure is of: the runway of "the 900-metre runway" and "the runway is 900 metres long", the driver of "the driver, 52," and
/// "the driver, Ana Ruiz, 52,".
/// </summary>
internal static class MeasuredReader
{
    /// <summary>The noun as a content word; "" where none is measured.</summary>
    internal static string Of(SentenceView view, QuantityMention amount, string topic, ContentWord kinds) =>
        amount.Quantity.Unit.Dimension switch
        {
            Dimension.Age => OfAge(view, amount, kinds),
            Dimension.Count or Dimension.Money or Dimension.Ratio or Dimension.Rate or Dimension.Scale => "",
            Dimension.Length when OfExtent(view, amount, kinds) is { } extent => extent,
            _ => amount.Counted is { } counted
                ? (counted.IsPeople || kinds.IsPerson(counted.Lemma) ? "" : kinds.Noun(counted.Lemma))
                : topic,
        };

    // "from a roof 45 metres high"
    private static string? OfExtent(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        var (at, end) = (view.TokenFrom(amount.Span.Start), view.TokenFrom(amount.Span.End));
        return at > 0 && end < view.Tokens.Length && view.IsNoun(at - 1) && kinds.Synonyms.Axis(view.LemmaAt(end)) is not null
            ? kinds.Noun(view.LemmaAt(at - 1))
            : null;
    }

    // "a 29-year-old guard", "the driver, 52", "the captain, who is 44", "a guard aged 29"; with a name beside it: "Driver Ana Ruiz, 52"
    private static string OfAge(SentenceView view, QuantityMention age, ContentWord kinds)
    {
        var at = view.TokenFrom(age.Span.Start);
        if (age.Counted is { Lemma.Length: > 0 } counted)
        {
            var noun = view.TokenFrom(counted.Span.End) - 1;
            return view.NameAt(noun) is null ? Noun(view, noun, kinds) : "";
        }

        var i = at - 1;
        while (i > 0 && (view.Is(i, WordClass.BeforeAge) || view.Is(i, WordClass.FormOfBe) || view.WordAt(i) is "," or "("))
        {
            i--;
        }

        if (i == at - 1)
        {
            return "";
        }

        if (view.NameAt(i) is { Type: NameType.Person } name)
        {
            var first = view.TokenFrom(name.Span.Start);
            return first < i && IsRole(view, first) ? Noun(view, first, kinds)
                : first > 0 && IsRole(view, first - 1) ? Noun(view, first - 1, kinds)
                : first > 1 && view.WordAt(first - 1) is "," && IsRole(view, first - 2) ? Noun(view, first - 2, kinds)
                : "";
        }

        return Noun(view, i, kinds);
    }

    private static bool IsRole(SentenceView view, int token) => view.IsPersonNoun(token) || view.IsNoun(token);

    // "bus driver" is no "lorry driver"
    private static string Noun(SentenceView view, int token, ContentWord kinds) =>
        token < 0 || !(view.IsPersonNoun(token) || view.IsNoun(token)) ? ""
        : token > 0 && view.IsNoun(token - 1) && view.NameAt(token - 1) is null
            ? kinds.Thing(view, token - 1) + " " + kinds.Thing(view, token)
        : kinds.Thing(view, token);
}
