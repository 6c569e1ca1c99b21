using Disagree.Articles;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Victories;

/// <summary>Finds in a sentence who of two won or is ahead, and where it says so.</summary>
internal sealed class VictoryReader(VictoryTable table)
{
    private const int Reach = 5;
    private const int LongestName = 4;

    /// <summary>The victory and the words of the winner; null where the sentence tells of none, or of more than one.</summary>
    internal (Victory Victory, NameMention Winner, TextSpan Span)? Find(SentenceView view)
    {
        (Victory, NameMention, TextSpan)? found = null;
        for (var i = 1; i < view.Tokens.Length; i++)
        {
            // "Keller leads" may look like two nouns
            if (!(view.IsVerb(i) || view.WordAt(i) is "leads" or "trails") || At(view, i) is not { } here)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = here;
        }

        return found;
    }

    private (Victory, NameMention, TextSpan)? At(SentenceView view, int verb)
    {
        if (table.Of(view, verb, out var end) is not { } use || Negation.Is(view, verb))
        {
            return null;
        }

        var subject = verb - 1;
        var isPassive = false;
        while (subject > 0 && (view.Tokens[subject].Tag is Tag.Auxiliary or Tag.Adverb || view.IsInTime(subject)))
        {
            if (view.WordAt(subject) is "had")
            {
                return null;
            }

            isPassive |= view.LemmaAt(subject) is "be";
            subject--;
        }

        if (view.Tokens[subject].Tag is Tag.Modal or Tag.To || Before(view, subject) is not { } one)
        {
            return null;
        }

        if (Behind(view, end, isPassive) is not { } other)
        {
            return null;
        }

        var isFirst = use.IsFirst != isPassive;
        var (winner, loser) = isFirst ? (one, other) : (other, one);
        var span = view.Span(Math.Min(one.Span.Start, other.Span.Start), Math.Max(one.Span.End, other.Span.End));
        return string.Equals(winner.Canonical, loser.Canonical, StringComparison.OrdinalIgnoreCase)
            ? null
            : (new Victory(use.IsWon, winner.Canonical, loser.Canonical), winner, span);
    }

    // the name that ends at a token, whether anything else shows that it is one or not
    private static NameMention? Before(SentenceView view, int last)
    {
        if (view.NameAt(last) is { Rule: not "demonym" } name)
        {
            return name;
        }

        if (view.PronounAt(last) is { } meant)
        {
            return meant;
        }

        var first = last;
        while (first > 0 && last - first < LongestName && IsCapital(view, first - 1) && IsCapital(view, first))
        {
            first--;
        }

        return IsCapital(view, last) ? Side(view, first, last) : null;
    }

    private static NameMention? Behind(SentenceView view, int at, bool isPassive)
    {
        var isBy = !isPassive;
        for (var i = at; i < Math.Min(view.Tokens.Length, at + Reach + (isPassive ? Reach : 0)); i++)
        {
            if (!isBy)
            {
                isBy = view.WordAt(i) is "by";
                continue;
            }

            if (view.IsInTime(i))
            {
                return null;
            }

            if (view.NameAt(i) is { } name)
            {
                return name.Rule is "demonym" ? null : name;
            }

            if (IsCapital(view, i))
            {
                var last = i;
                while (last + 1 < view.Tokens.Length && last - i < LongestName && IsCapital(view, last + 1))
                {
                    last++;
                }

                return Side(view, i, last);
            }

            if (view.Tokens[i].Tag is not (Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.Number or Tag.NumberWord or Tag.Gerund))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsCapital(SentenceView view, int i) =>
        view.NameAt(i) is null
        && !view.IsInTime(i)
        && char.IsUpper(view.WordAt(i)[0])
        && view.Tokens[i].Tag is Tag.ProperNoun or Tag.Noun or Tag.Word;

    private static NameMention Side(SentenceView view, int first, int last)
    {
        var span = view.Span(view.Tokens[first].Start, view.Tokens[last].End);
        return new NameMention(span, NameType.Organization, view.Mentions.Document.Quote(span), -1, "side");
    }
}
