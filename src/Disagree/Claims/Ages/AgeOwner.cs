using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Ages;

/// <summary>
/// Reads whose age a sentence gives: "Ana Ruiz, 34,", "Ana Ruiz, who is 34", "the 34-year-old nurse Ana Ruiz", "Ana Ruiz died in Arvik,
/// aged 34".
/// </summary>
internal static class AgeOwner
{
    private const int NameBehindAge = 4;

    /// <summary>The name in canonical form; "" where somebody is meant whom no name tells, null where the words do not show it.</summary>
    internal static string? Of(SentenceView view, QuantityMention age)
    {
        var (at, end) = (view.TokenFrom(age.Span.Start), view.TokenFrom(age.Span.End));
        return IsOfOwned(view, at)
            ? Behind(view, at, end) ?? ""
            : Described(view, at)
                ?? OfPair(view, at, end)
                ?? BeforeAge(view, at)
                ?? Behind(view, at, end)
                ?? (
                    IsUnnamed(view, at) ? ""
                    : IsAged(view, at) ? Only(view, at)
                    : AgedSubject.Of(view, age)
                );
    }

    // "Ana Ruiz, 34", "Ana Ruiz, aged 34", "Ana Ruiz, who is 34", "Ana Ruiz, a 34-year-old nurse"; not "told Ana Ruiz a 34-year-old nurse
    // had"
    private static string? BeforeAge(SentenceView view, int at)
    {
        var i = at - 1;
        while (
            i > 0
            && view.WordAt(i) is "aged" or "age" or "now" or "then" or "just" or "only" or "is" or "was" or "turned" or "a" or "an" or "who"
        )
        {
            i--;
        }

        i -= i > 1 && view.WordAt(i) is "at" && view.WordAt(i - 1) is "," ? 1 : 0;
        i -= i > 0 && view.WordAt(i) is "," or "(" ? 1 : 0;
        return
            i >= 0
            && (view.NameAt(i) ?? view.PronounAt(i)) is { Type: NameType.Person } name
            && !(i == at - 2 && view.WordAt(at - 1) is "a" or "an")
            ? name.Canonical
            : null;
    }

    // "Ana Ruiz, a nurse aged 34"; null where no such words describe a name
    private static string? Described(SentenceView view, int at)
    {
        var noun = at - 2;
        if (noun < 3 || view.WordAt(at - 1) is not "aged" || !view.IsPersonNoun(noun))
        {
            return null;
        }

        var article = noun - 1;
        while (article > 1 && (view.Tokens[article].Tag is Tag.Noun or Tag.Adjective or Tag.Participle || IsHyphened(view, article)))
        {
            article--;
        }

        return
            article > 1
            && view.WordAt(article) is "a" or "an" or "the"
            && view.WordAt(article - 1) is ","
            && view.NameAt(article - 2) is { Type: NameType.Person } name
            ? name.Canonical
            : null;
    }

    // "a one-armed nurse"
    private static bool IsHyphened(SentenceView view, int at) => view.WordAt(at) is "-" || view.WordAt(at + 1) is "-";

    // 34 of "Ana and Karl Ruiz, 34 and 29," is Ana's
    private static string? OfPair(SentenceView view, int at, int end)
    {
        var isFirst = end + 1 < view.Tokens.Length && view.WordAt(end) is "and" && IsBareNumber(view, end + 1);
        var isSecond = !isFirst && at > 2 && view.WordAt(at - 1) is "and" && IsBareNumber(view, at - 2);
        var comma = isFirst ? at - 1 : at - 3;
        if (!(isFirst || isSecond) || comma < 3 || view.WordAt(comma) is not "," || view.NameAt(comma - 1) is not { } last)
        {
            return null;
        }

        var and = view.TokenFrom(last.Span.Start) - 1;
        return and < 1 || view.WordAt(and) is not "and" ? null
            : isSecond ? last.Canonical
            : view.NameAt(and - 1) is { } first ? first.Canonical
            : "";
    }

    private static bool IsBareNumber(SentenceView view, int at) => view.Tokens[at].Tag is Tag.Number or Tag.NumberWord;

    // "his 34-year-old wife", "Ana Ruiz's 34-year-old son"
    private static bool IsOfOwned(SentenceView view, int at) =>
        at > 0 && (view.Tokens[at - 1].Tag is Tag.Possessive || view.Is(at - 1, WordClass.Possessive));

    // "the 34-year-old nurse Ana Ruiz", "a 34-year-old nurse, Ana Ruiz"; not "the 34-year-old wife of Ana Ruiz", "a 34-year-old, Ana Ruiz
    // said"
    private static string? Behind(SentenceView view, int at, int end)
    {
        for (var i = end; i < Math.Min(view.Tokens.Length, end + NameBehindAge + 1); i++)
        {
            if (view.NameAt(i) is { Type: NameType.Person } name)
            {
                return
                    view.WordAt(i - 1) is ","
                    && view.Attributions.Exists(a => string.Equals(a.Speaker, name.Canonical, StringComparison.Ordinal))
                    ? null
                    : name.Canonical;
            }

            if (
                view.IsVerb(i)
                || view.Tokens[i].Tag is Tag.Preposition or Tag.Possessive or Tag.Conjunction or Tag.Auxiliary or Tag.Pronoun
                || view.WordAt(i) is ";" or "." or ")"
                || (i == end && view.WordAt(i) is "," && at > 0 && view.WordAt(at - 1) is ",")
            )
            {
                return null;
            }
        }

        return null;
    }

    // "his wife, aged 34", "the driver, 34,"
    private static bool IsUnnamed(SentenceView view, int at)
    {
        var i = at - 1;
        i -= i > 0 && view.WordAt(i) is "aged" or "age" ? 1 : 0;
        i -= i > 0 && view.WordAt(i) is "," or "(" ? 1 : 0;
        return i >= 0 && i < at - 1 && view.NameAt(i) is null && view.IsPersonNoun(i);
    }

    private static bool IsAged(SentenceView view, int at) =>
        at > 1
        && (
            view.WordAt(at - 1) is "aged"
            || (view.WordAt(at - 1) is "of" && view.WordAt(at - 2) is "age")
            || (view.WordAt(at - 1) is "at" && view.LemmaAt(at - 2) is "die")
        );

    // the one person named before, where no word tells of another
    private static string? Only(SentenceView view, int at)
    {
        string? only = null;
        for (var i = 0; i < at; i++)
        {
            var name = view.NameAt(i) is { Type: NameType.Person } named ? named : view.PronounAt(i);
            if (name is { Type: NameType.Person } && !string.Equals(name.Canonical, only, StringComparison.Ordinal))
            {
                if (only is not null)
                {
                    return "";
                }

                only = name.Canonical;
            }
            else if (name is null && only is not null && view.IsPersonNoun(i) && !IsApposition(view, i))
            {
                return "";
            }
        }

        return only;
    }

    // "Ana Ruiz, the prize-winning dancer, has died": she herself
    private static bool IsApposition(SentenceView view, int noun)
    {
        if (noun + 1 >= view.Tokens.Length || view.WordAt(noun + 1) is not ",")
        {
            return false;
        }

        for (var i = noun - 1; i > 0; i--)
        {
            if (view.WordAt(i) is ",")
            {
                return view.NameAt(i - 1) is { Type: NameType.Person } && view.WordAt(i + 1) is "a" or "an" or "the";
            }

            if (view.IsVerb(i) && view.Tokens[i].Tag is not (Tag.Participle or Tag.Gerund))
            {
                return false;
            }
        }

        return false;
    }
}
