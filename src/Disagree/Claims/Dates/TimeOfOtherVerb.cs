using Disagree.Claims.Events;
using Disagree.Lexicons;

namespace Disagree.Claims.Dates;

/// <summary>Tells times that stand by another verb than an amount does: "will meet on Monday to mourn a crash that left 17 hurt".</summary>
internal static class TimeOfOtherVerb
{
    private const int Reach = 6;
    private const int Near = 3;

    /// <summary>
    /// Whether a time stands by another verb than the amount does: "will meet on Monday to mourn a crash that left 17 hurt", "police
    /// announced Monday".
    /// </summary>
    internal static bool Is(SentenceView view, int time, int amount, ConceptTable concepts) =>
        IsRecord(view, time, amount)
        || TimeOfRelative.Is(view, time, amount)
        || (
            time < amount
            && (
                IsInRelativeBefore(view, time, amount)
                || (OpensRelative(view, time, amount) && HasVerb(view, time))
                || IsOfMainDeed(view, time, amount)
            )
        )
        || IsInAside(view, time, amount)
        || IsInAside(view, amount, time)
        || StandsBehindMain(view, amount, time)
        || (time > 0 && view.IsVerb(time - 1) && concepts.Action(view.LemmaAt(time - 1)) is "announce");

    // "41 percent, the highest in any such year since 1991"
    private static bool IsRecord(SentenceView view, int time, int amount) =>
        time > amount + 1 && view.WordAt(time - 1) is "since" && RecordWords.StandBefore(view, amount + 1, time);

    // "a fire that doubled overnight has driven out nine", "a judge who retired in 2014, said": it doubled then
    private static bool IsInRelativeBefore(SentenceView view, int time, int amount)
    {
        var i = time - 1;
        while (i > 0 && view.Tokens[i].Tag is not Tag.Punctuation && view.WordAt(i) is not ("that" or "which" or "who"))
        {
            i--;
        }

        if (i <= 0 || view.WordAt(i) is not ("that" or "which" or "who") || !view.IsNoun(i - 1) || !HasVerb(view, time, time - i))
        {
            return false;
        }

        i = time + 1;
        while (i < amount && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Auxiliary))
        {
            i++;
        }

        return i + 1 < amount && (view.Tokens[i].Tag is Tag.Auxiliary || view.IsVerb(i + 1));
    }

    // "pleaded guilty Friday to stealing 4,000 euros": the plea was then, not the theft
    private static bool IsOfMainDeed(SentenceView view, int time, int amount)
    {
        for (var i = time + 1; i + 1 < amount; i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation)
            {
                return false;
            }

            if (view.WordAt(i) is "to" && view.Tokens[i + 1].Tag is Tag.Gerund or Tag.Verb)
            {
                return HasVerb(view, time, Near);
            }
        }

        return false;
    }

    // "the mayor, who resigned in May after a scandal, spent 4,000 euros", "the mill, built in 1911, has nine floors": what is said between
    // commas is said by the way
    private static bool IsInAside(SentenceView view, int inside, int outside)
    {
        var open = inside;
        while (
            open > 0
            && !(
                view.WordAt(open - 1) is ","
                && (
                    view.WordAt(open) is "who" or "whose"
                    || (view.Tokens[open].Tag is Tag.Participle or Tag.PastVerb && view.WordAt(open + 1) is "in" or "on")
                )
            )
        )
        {
            open--;
        }

        for (var i = inside + 1; open > 0 && i + 1 < outside; i++)
        {
            if (view.WordAt(i) is "," && view.Tokens[i + 1].Tag is Tag.Auxiliary or Tag.Modal or Tag.PastVerb or Tag.Verb)
            {
                return true;
            }
        }

        return false;
    }

    // "a fire that left nine hurt was put out Friday", "a man who hurt nine was seen Friday": not the day on which they were hurt
    private static bool StandsBehindMain(SentenceView view, int at, int time)
    {
        for (var i = at + 1; i + 1 < time; i++)
        {
            if (
                view.Tokens[i].Tag is Tag.Auxiliary
                && view.LemmaAt(i) is "be"
                && view.IsVerb(i + 1)
                && (view.IsVerb(i - 1) || IsInRelative(view, at) || OpensOwnRelative(view, at, i))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "the nine who fled a flood were sent home on Friday"
    private static bool OpensOwnRelative(SentenceView view, int amount, int main)
    {
        for (var i = amount + 1; i + 1 < Math.Min(main, amount + Near + 2) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (view.WordAt(i) is "who")
            {
                return view.IsVerb(i + 1);
            }
        }

        return false;
    }

    // "who killed nine"
    private static bool IsInRelative(SentenceView view, int amount)
    {
        var hasVerb = false;
        for (var i = amount - 1; i >= 0 && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.WordAt(i) is "who" or "which" or "that")
            {
                return hasVerb;
            }

            hasVerb |= view.IsVerb(i);
        }

        return false;
    }

    // "that left", with no other verb before the amount
    private static bool OpensRelative(SentenceView view, int time, int amount)
    {
        var verbs = 0;
        for (var i = amount - 1; i > time; i--)
        {
            if (view.WordAt(i) is "that" or "which" or "who")
            {
                return verbs == 1;
            }

            verbs += view.IsVerb(i) ? 1 : 0;
        }

        return false;
    }

    private static bool HasVerb(SentenceView view, int time, int reach = Reach)
    {
        for (var i = time - 1; i >= Math.Max(0, time - reach); i--)
        {
            if (view.IsVerb(i))
            {
                return true;
            }
        }

        return false;
    }
}
