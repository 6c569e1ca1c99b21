using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Owners;

/// <summary>
/// Reads whom a noun phrase names: Belltech of "Belltech's shares" and of "shares of Belltech", Ukraine of "the Ukrainian army".
/// </summary>
internal sealed class OwnerPhrase(OwnerTable table)
{
    private const int Longest = 10;

    /// <summary>The one whom the words name; null where there are none.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    internal Owner? Read(SentenceView view, int first, int end)
    {
        while (first < end && view.Tokens[first].Tag is Tag.Determiner && view.NameAt(first) is null)
        {
            first++;
        }

        if (first >= end)
        {
            return null;
        }

        first -= first > 0 && view.WordAt(first - 1) is "far" or "Far" ? 1 : 0;

        // "shares of Belltech": of "the Bank of Norland" the preposition is part of the name
        var cut = Preposition(view, first, end);
        var (from, to) =
            cut < end && Names(view, first, cut).Count == 0 && Names(view, cut + 1, end).Count > 0 ? (cut + 1, end) : (first, cut);
        var mark = Possessive(view, from, to);
        var names = mark < 0 ? Names(view, from, to) : Names(view, mark + 1, to);
        List<OwnerName> heads = names.FindAll(n => !n.IsPeople).ConvertAll(n => n.Name);
        List<OwnerName> of = [.. (mark < 0 ? [] : Names(view, from, mark)).Concat(names.Where(n => n.IsPeople)).Select(n => n.Name)];
        var noun = view.NameAt(to - 1)?.Canonical ?? view.WordAt(to - 1).ToString();
        return new Owner(
            view.Text[view.Tokens[from].Start..view.Tokens[to - 1].End],
            heads.Count > 0 ? heads : of,
            heads.Count > 0 ? of : [],
            table.IsPublic(noun) || heads.Exists(n => table.IsPublic(n.Canonical))
        );
    }

    /// <summary>The one whom the phrase that begins at a token names; null where no noun stands there.</summary>
    internal Owner? From(SentenceView view, int first)
    {
        var end = first;
        while (
            end < Math.Min(view.Tokens.Length, first + Longest)
            && (IsPart(view, end) || (end == first && view.Tokens[end].Tag is Tag.Determiner))
        )
        {
            end++;
        }

        return Read(view, first, end);
    }

    /// <summary>The one whom the phrase that ends before a token names; null where no noun stands there.</summary>
    internal Owner? Before(SentenceView view, int end)
    {
        var first = end;
        while (first > Math.Max(0, end - Longest) && IsPart(view, first - 1))
        {
            first--;
        }

        return Read(view, first, end);
    }

    private static bool IsPart(SentenceView view, int at) =>
        view.NameAt(at) is not null
        || (
            view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun or Tag.Word or Tag.Adjective or Tag.Possessive
            && !view.IsInNumber(at)
            && !view.IsInTime(at)
        );

    private static int Preposition(SentenceView view, int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (
                view.Tokens[i].Tag is Tag.Preposition
                && (view.NameAt(i) is not { } name || !name.Span.Contains(view.Span(view.Tokens[i].Start, view.Tokens[i].End)))
            )
            {
                return i;
            }
        }

        return end;
    }

    // the last "'s" that stands in no name
    private static int Possessive(SentenceView view, int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (view.Tokens[i].Tag is Tag.Possessive && view.NameAt(i) is null)
            {
                return i;
            }
        }

        return -1;
    }

    private List<(OwnerName Name, bool IsPeople)> Names(SentenceView view, int first, int end)
    {
        var found = new List<(OwnerName Name, bool IsPeople)>();
        for (var i = first; i < end; )
        {
            var run = Capitals(view, i, end);
            if ((view.NameAt(i) ?? view.PronounAt(i)) is { } name)
            {
                var behind = i + 1;
                while (behind < end && ReferenceEquals(view.NameAt(behind), name))
                {
                    behind++;
                }

                // "West Texas Intermediate": a known place within another name
                if (run > behind && name.Rule is "known" && Capitals(view, behind, end) > behind)
                {
                    found.Add((new(view.Text[view.Tokens[i].Start..view.Tokens[run - 1].End], OwnerKind.Unknown), false));
                    i = run;
                    continue;
                }

                found.Add((new(name.Canonical, table.Of(view, name)), name.Rule is "demonym"));
                i = behind;
            }
            else if (run > i && (IsMeasure(view, i, run) || !IsNamelike(view, i, run) || NoName.Is(view, i, run)))
            {
                i = run;
            }
            else if (run > i)
            {
                found.Add((new(view.Text[view.Tokens[i].Start..view.Tokens[run - 1].End], OwnerKind.Unknown), false));
                i = run;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    // of words that the tables hold a capital alone makes no name: "Update: 40 percent"
    private static bool IsNamelike(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.Tokens[i].Word == 0)
            {
                return true;
            }
        }

        return false;
    }

    // "Norway's GDP"
    private static bool IsMeasure(SentenceView view, int at, int end) =>
        end == at + 1 && at > 0 && view.Tokens[at - 1].Tag is Tag.Possessive && !view.WordAt(at).ContainsAnyInRange('a', 'z');

    // behind the last of the words with a capital that stand at a token; the token itself where none does
    private static int Capitals(SentenceView view, int at, int end)
    {
        var i = at;
        while (
            i < end
            && IsCapital(view, i)
            && (i == at || view.NameAt(i) is null || view.NameAt(i - 1) is null || ReferenceEquals(view.NameAt(i), view.NameAt(i - 1)))
        )
        {
            i++;
        }

        return i;
    }

    // the first word of a sentence has a capital anyhow
    private static bool IsCapital(SentenceView view, int i) =>
        view.Tokens[i].Tag is Tag.ProperNoun or Tag.Noun or Tag.Word or Tag.Adjective
        && char.IsUpper(view.WordAt(i)[0])
        && (
            view.Tokens[i].Tag is Tag.ProperNoun
                ? i > 0 || view.Tokens.Length < 2 || view.Tokens[1].Tag is not Tag.Preposition
                : (i > 0 && view.Tokens[i - 1].Tag is not Tag.Punctuation)
        )
        && !view.IsInTime(i);
}
