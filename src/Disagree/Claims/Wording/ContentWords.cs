using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Wording;

/// <summary>
/// The words around an amount that carry meaning, each as its kind and cut to its stem, so that "cancelled" is "cancellation". Neither
/// amounts nor who says so are among them.
/// </summary>
/// <param name="Sentence">Those of the sentence.</param>
/// <param name="Speakers">The names of those who say so, which tell of what it is said: "Arvik Steel says it owes 40 million".</param>
/// <param name="Near">Those near the amount, its own noun among them.</param>
/// <param name="Beside">Those nearest to it, but for the noun counted and for what is of another amount, of names each word.</param>
/// <param name="Next">The first behind the amount; "" where none is near.</param>
/// <param name="IsAlone">Whether the sentence holds no other amount of the same dimension, so that all of its words speak of this one.</param>
/// <param name="Saying">What the sentence says of the amount.</param>
internal sealed record ContentWords(IReadOnlySet<string> Sentence, IReadOnlySet<string> Speakers, IReadOnlySet<string> Near, IReadOnlySet<string> Beside, string Next, bool IsAlone, Saying Saying)
{
    private const int Reach = 5;
    private const int ReachBeside = 6;
    private const int ReachOfMoney = 14;
    private const int FewestSaid = 3;

    internal static ContentWords None { get; } = new(Nothing, Nothing, Nothing, Nothing, "", false, Saying.Nothing);

    private static IReadOnlySet<string> Nothing => System.Collections.Frozen.FrozenSet<string>.Empty;

    internal static ContentWords Of(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var near = new HashSet<string>(StringComparer.Ordinal);
        var beside = new HashSet<string>(StringComparer.Ordinal);
        var next = "";
        var said = Said(view, amount.Span);
        said = Count(view, said, kinds) < FewestSaid ? view.Sentence.Span : said;
        var (first, last) = Around(view, amount);
        var (from, end) = (Back(view, view.TokenFrom(amount.Span.Start), amount.Quantity.Unit.Dimension is not Dimension.Count), view.TokenFrom(amount.NumberSpan.End));
        for (var i = view.TokenFrom(said.Start); i < view.Tokens.Length && view.Tokens[i].Start < said.End; i++)
        {
            if (view.IsInMeasure(i) || view.IsInTime(i) || kinds.Of(view, i) is not { } word)
            {
                continue;
            }

            all.Add(word);
            if (i >= from && i < end + Reach)
            {
                near.Add(word);
                next = next.Length == 0 && i >= end ? word : next;
            }

            if (i >= first && i < last && !IsCounted(view, i, amount) && !IsLight(view, i))
            {
                beside.UnionWith(word.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ContentWord.Cut));
            }
        }

        return new ContentWords(all, said == view.Sentence.Span ? Nothing : Speaking(view, said), near, beside, next, IsOnly(view, amount), Saying.Of(view, amount, kinds));
    }

    // "The bakery's owner says sales are down 5 percent": of what, only the speaker tells
    private static int Count(SentenceView view, TextSpan said, ContentWord kinds)
    {
        var count = 0;
        for (var i = view.TokenFrom(said.Start); i < view.Tokens.Length && view.Tokens[i].Start < said.End; i++)
        {
            count += view.IsInMeasure(i) || view.IsInTime(i) || kinds.Of(view, i) is null ? 0 : 1;
        }

        return count;
    }

    private static HashSet<string> Speaking(SentenceView view, TextSpan said)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in view.Names)
        {
            if (!said.Overlaps(name.Span))
            {
                words.Add(ContentWord.Of(name));
            }
        }

        return words;
    }

    private static bool IsOnly(SentenceView view, QuantityMention amount)
    {
        foreach (var other in view.Quantities)
        {
            if (!ReferenceEquals(other, amount) && other.Quantity.Unit.Dimension == amount.Quantity.Unit.Dimension)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCounted(SentenceView view, int token, QuantityMention amount) =>
        amount.NumberSpan.Contains(view.Span(view.Tokens[token].Start, view.Tokens[token].End)) || (amount is { Counted: { } counted, Quantity.Unit.Dimension: Dimension.Count } && view.Tokens[token].End == counted.Span.End && counted.Span.Start <= view.Tokens[token].Start);

    // where the words near an amount begin; other measures take no room, and where it is a measure itself no mark does: "fines of 900 crowns ($ 84)"
    private static int Back(SentenceView view, int amount, bool isMeasure)
    {
        var left = Reach;
        var at = amount;
        while (at > 0 && left > 0)
        {
            at--;
            left -= view.IsInMeasure(at) || (view.Tokens[at].Tag is Tag.Punctuation && isMeasure) ? 0 : 1;
        }

        return at;
    }

    // so far as the words reach, but not to what is of the amounts of the same kind before and behind: "2 tents, and 9 stoves for the camp"
    private static (int From, int To) Around(SentenceView view, QuantityMention amount)
    {
        var (first, end) = (view.TokenFrom(amount.Span.Start), view.TokenFrom(amount.Span.End));
        var reach = amount.Quantity.Unit.Dimension is Dimension.Money ? ReachOfMoney : ReachBeside;
        var (from, to) = (Math.Max(0, first - ReachBeside), Math.Min(view.Tokens.Length, end + reach));
        foreach (var other in view.Quantities)
        {
            if (other.Quantity.Unit.Dimension != amount.Quantity.Unit.Dimension)
            {
                continue;
            }

            if (other.NumberSpan.End <= amount.Span.Start)
            {
                from = Math.Max(from, Joint(view, view.TokenFrom(other.NumberSpan.End), first) + 1);
            }
            else if (other.Span.Start >= amount.Span.End)
            {
                to = Math.Min(to, Joint(view, end, view.TokenFrom(other.Span.Start)));
            }
        }

        return (from, to);
    }

    // the last comma or "and" between two amounts; the first of the second where there is none
    private static int Joint(SentenceView view, int from, int end)
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (view.WordAt(i) is "," or "and" or "or" or ";" or ":")
            {
                return i;
            }
        }

        return end - 1;
    }

    private static bool IsLight(SentenceView view, int token) => view.IsVerb(token) && view.LemmaAt(token) is "make" or "take" or "get" or "give" or "go" or "come";

    private static TextSpan Said(SentenceView view, TextSpan amount) =>
        view.Attributions.Where(a => a.Span.Contains(amount)).Select(a => a.Span).OrderBy(s => s.Length).FirstOrDefault(view.Sentence.Span);
}
