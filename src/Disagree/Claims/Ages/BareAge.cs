using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Ages;

/// <summary>
/// Reads a number beside a person's name as an age: "Ana Ruiz (34), a nurse", "Ana Ruiz, 34 years, nurse", "Ana Ruiz was 34".
/// </summary>
internal sealed class BareAge(Lexicon lexicon)
{
    private const int Youngest = 4;
    private const int Oldest = 115;
    private readonly Unit years = new("a", Dimension.Age, lexicon["units"].Rows.First(r => r[0] is "a").Number(2))
    {
        Singular = "year old",
        Plural = "years old",
    };

    /// <summary>The amount as an age; the amount itself where nothing shows that it is one.</summary>
    internal QuantityMention Of(SentenceView view, QuantityMention amount) =>
        amount.Quantity is { Interval: { IsPoint: true, Low: >= Youngest and <= Oldest } } && IsAge(view, amount)
            ? amount with
            {
                Quantity = amount.Quantity with { Unit = years },
                Counted = null,
            }
            : amount;

    private static bool IsAge(SentenceView view, QuantityMention amount)
    {
        var (at, end) = (view.TokenFrom(amount.Span.Start), view.TokenFrom(amount.Span.End));
        if (at < 1 || end >= view.Tokens.Length)
        {
            // a headline's "Ana Ruiz was 34"
            return at > 1 && amount is { Counted: null, Quantity.Unit.Code: "1" } && IsToldOf(view, at);
        }

        if (at == 1)
        {
            return amount is { Counted: null, Quantity.Unit.Code: "1" } && IsAtAge(view, at, end);
        }

        return amount.Quantity.Unit switch
        {
            { Code: "1" } when amount.Counted is null => IsInBracket(view, at, end)
                || IsSaid(view, at, end)
                || IsAside(view, at, end)
                || IsBelieved(view, amount, at, end)
                || IsAtAge(view, at, end),
            { Dimension: Dimension.Duration, Code: "a" } => view.WordAt(at - 1) is ","
                && view.WordAt(end) is "," or "."
                && IsPerson(view, at - 2),
            _ => false,
        };
    }

    // "Ana Ruiz (34), a nurse", "Ana Ruiz (34) of Arvik"; not "Ruiz (34), Holm (71) scored"
    private static bool IsInBracket(SentenceView view, int at, int end)
    {
        if (view.WordAt(at - 1) is not "(" || view.WordAt(end) is not ")" || !IsPerson(view, at - 2) || end + 1 >= view.Tokens.Length)
        {
            return false;
        }

        var behind = view.WordAt(end + 1) is "," ? end + 2 : end + 1;
        return behind < view.Tokens.Length
            && (
                view.Tokens[behind].Tag is Tag.Determiner or Tag.Auxiliary
                || view.WordAt(behind) is "of" or "from" or "who" or "whose" or "his" or "her"
                || view.IsPersonNoun(behind)
                || view.IsLemma(behind, WordClass.Telling)
            );
    }

    // "Ana Ruiz, now 34, lives", "the clerk, now 34, lives"
    private static bool IsAside(SentenceView view, int at, int end) =>
        view.WordAt(end) is ","
        && (
            view.WordAt(at - 1) is "now" or "then" or "only" or "just" or "still"
                ? at > 2 && view.WordAt(at - 2) is "," && (IsPerson(view, at - 3) || view.IsPersonNoun(at - 3))
                : view.WordAt(at) is "just" or "only" && view.WordAt(at - 1) is "," && IsPerson(view, at - 2)
        );

    // "The head of the Arvik gang, believed to be 34, fled"
    private static bool IsBelieved(SentenceView view, QuantityMention amount, int at, int end) =>
        at > 4
        && view.WordAt(at - 1) is "be"
        && view.WordAt(at - 2) is "to"
        && view.WordAt(at - 3) is "believed" or "thought" or "said" or "reported"
        && view.WordAt(at - 4) is ","
        && view.WordAt(end) is "," or "."
        && amount.Subject is { } subject
        && HasPersonAhead(view, view.TokenFrom(subject.Start), at - 4);

    private static bool HasPersonAhead(SentenceView view, int first, int end)
    {
        for (var i = first; i < end && view.Tokens[i].Tag is not Tag.Preposition; i++)
        {
            if (view.IsPersonNoun(i) || IsPerson(view, i))
            {
                return true;
            }
        }

        return false;
    }

    // "Ana Ruiz died at 34.", "At 34, Ana Ruiz was", "Ana Ruiz, at 34 the oldest"
    private static bool IsAtAge(SentenceView view, int at, int end) =>
        (
            at > 2
            && view.WordAt(at - 1) is "at"
            && view.LemmaAt(at - 2) is "die"
            && view.Tokens[end].Tag is Tag.Punctuation or Tag.Preposition or Tag.Conjunction
        )
        || (
            view.WordAt(at - 1) is "At"
                ? end + 1 < view.Tokens.Length && view.WordAt(end) is "," && (IsPerson(view, end + 1) || IsOnePerson(view, end + 1))
                : at > 2
                    && view.WordAt(at - 1) is "at"
                    && view.WordAt(at - 2) is ","
                    && IsPerson(view, at - 3)
                    && end + 1 < view.Tokens.Length
                    && view.WordAt(end) is "the"
                    && view.WordAt(end + 1) is "oldest" or "youngest" or "eldest"
        );

    // "Ana Ruiz was 34.", "Ana Ruiz turned 34 in May"
    private static bool IsSaid(SentenceView view, int at, int end) =>
        IsToldOf(view, at)
        && (
            view.WordAt(end) is "." or "," or ";" or "when" or "and" or "at"
            || (view.WordAt(at - 1) is "turned" && view.Tokens[end].Tag is Tag.Preposition or Tag.Adverb)
        );

    private static bool IsToldOf(SentenceView view, int at) => view.WordAt(at - 1) is "was" or "is" or "turned" && IsPerson(view, at - 2);

    // "the clerk had", "the lone clerk is"
    private static bool IsOnePerson(SentenceView view, int article)
    {
        var noun = article + 1;
        if (view.WordAt(article) is not "the")
        {
            return false;
        }

        noun += noun + 1 < view.Tokens.Length && view.Tokens[noun].Tag is Tag.Adjective or Tag.Noun && view.IsPersonNoun(noun + 1) ? 1 : 0;
        return noun + 1 < view.Tokens.Length
            && view.IsOnePerson(view.Tokens[noun], view.WordAt(noun))
            && (view.Tokens[noun + 1].Tag is Tag.Auxiliary or Tag.Modal || view.IsVerb(noun + 1));
    }

    private static bool IsPerson(SentenceView view, int token) =>
        token >= 0 && (view.NameAt(token) ?? view.PronounAt(token)) is { Type: NameType.Person };
}
