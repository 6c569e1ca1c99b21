using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Ages;

/// <summary>
/// Reads whose age the verb of a sentence gives: "Ana Ruiz is 34", "Ana Ruiz was a 34-year-old nurse"; "Ana Ruiz says the 13-year-old was
/// at home" tells nothing of her.
/// </summary>
internal static class AgedSubject
{
    /// <summary>The name in canonical form; null where the words do not show it.</summary>
    internal static string? Of(SentenceView view, QuantityMention age)
    {
        if (age.Subject is not { } subject || !IsSaid(view, view.TokenFrom(age.Span.Start)))
        {
            return null;
        }

        for (var i = view.TokenFrom(subject.End) - 1; i >= 0 && view.Tokens[i].Start >= subject.Start; i--)
        {
            if (view.NameAt(i) is { Type: NameType.Person } name)
            {
                return name.Canonical;
            }
        }

        return null;
    }

    /// <summary>Whether it is told of what stands before: "is 34", "turned 34", "was a 34-year-old nurse", "Ana Ruiz a 34-year-old".</summary>
    internal static bool IsSaid(SentenceView view, int at)
    {
        var i = at - 1;
        while (i > 0 && (view.Tokens[i].Tag is Tag.Adverb || view.WordAt(i) is "a" or "an"))
        {
            i--;
        }

        return i > 0
            && (
                view.Is(i, WordClass.FormOfBe)
                || view.LemmaAt(i) is "turn" or "become"
                || (i < at - 1 && view.NameAt(i) is { Type: NameType.Person })
            );
    }
}
