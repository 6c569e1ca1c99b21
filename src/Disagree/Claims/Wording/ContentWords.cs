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
/// <param name="IsAlone">
/// Whether the sentence holds no other amount of the same dimension, so that all of its words speak of this one.
/// </param>
/// <param name="Saying">What the sentence says of the amount.</param>
internal sealed record ContentWords(
    IReadOnlySet<string> Sentence,
    IReadOnlySet<string> Speakers,
    IReadOnlySet<string> Near,
    IReadOnlySet<string> Beside,
    string Next,
    bool IsAlone,
    Saying Saying
)
{
    /// <summary>Those near or beside it, but for words that stand beside any amount: "rose", "price".</summary>
    internal IReadOnlySet<string> Telling { get; private init; } = Nothing;

    private const int Reach = 5;
    private const int ReachBeside = 6;
    private const int ReachOfMoney = 14;
    private const int FewestSaid = 3;

    internal static ContentWords None { get; } = new(Nothing, Nothing, Nothing, Nothing, "", false, Saying.Nothing);

    private static IReadOnlySet<string> Nothing => System.Collections.Frozen.FrozenSet<string>.Empty;

    internal static ContentWords Of(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        var words = view.Words(kinds);
        var near = new HashSet<string>(StringComparer.Ordinal);
        var beside = new HashSet<string>(StringComparer.Ordinal);
        var next = "";
        var said = Said(view, amount.Span);

        // "The bakery's owner says sales are down 5 percent": of what, only the speaker tells
        said = words.Within(said).Count < FewestSaid ? view.Sentence.Span : said;
        var (first, last) = Around(view, amount, words);
        var (from, end) = (
            Back(view, view.TokenFrom(amount.Span.Start), amount.Quantity.Unit.Dimension is not Dimension.Count),
            view.TokenFrom(amount.NumberSpan.End)
        );
        var (least, most) = (
            Math.Max(Math.Min(from, first), view.TokenFrom(said.Start)),
            Math.Min(Math.Max(end + Reach, last), view.Tokens.Length)
        );
        for (var i = least; i < most && view.Tokens[i].Start < said.End; i++)
        {
            if (words.At(i) is not { } word)
            {
                continue;
            }

            if (i >= from && i < end + Reach)
            {
                near.Add(word);
                next = next.Length == 0 && i >= end ? word : next;
            }

            if (i >= first && i < last && !IsCounted(view, i, amount) && !IsLight(view, i))
            {
                AddWords(beside, word);
            }
        }

        if (amount.Counted is { } noun && noun.Span.Start < amount.NumberSpan.End)
        {
            near.Add(kinds.Noun(noun.Lemma));
        }

        return new ContentWords(
            words.Within(said).Words,
            said == view.Sentence.Span ? Nothing : Speaking(view, said),
            near,
            beside,
            next,
            IsOnly(view, amount),
            SayingReader.Of(view, amount, kinds)
        )
        {
            Telling = TellingWords.Of(view, words, least, most, said.End),
        };
    }

    internal static void AddWords(HashSet<string> words, string phrase)
    {
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(ContentWord.Cut(word));
        }
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
        amount.NumberSpan.Contains(view.Span(view.Tokens[token].Start, view.Tokens[token].End))
        || (
            amount is { Counted: { } counted, Quantity.Unit.Dimension: Dimension.Count }
            && view.Tokens[token].End == counted.Span.End
            && counted.Span.Start <= view.Tokens[token].Start
        );

    // where the words near an amount begin; other measures take no room, and where it is a measure itself no mark does: "fines of 900
    // crowns ($ 84)"
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
    private static (int From, int To) Around(SentenceView view, QuantityMention amount, SentenceWords words)
    {
        var (first, end) = (view.TokenFrom(amount.Span.Start), view.TokenFrom(amount.Span.End));
        var reach = amount.Quantity.Unit.Dimension is Dimension.Money ? ReachOfMoney : ReachBeside;
        var (from, to) = (Math.Max(0, first - ReachBeside), Math.Min(view.Tokens.Length, end + reach));
        var (before, behind) = Neighbours(view, amount);
        return (
            before < 0 ? from : Math.Max(from, words.Joint(view.TokenFrom(before), first) + 1),
            behind == int.MaxValue ? to : Math.Min(to, words.Joint(end, view.TokenFrom(behind)))
        );
    }

    // where the nearest amounts of the same kind end and begin
    private static (int Before, int Behind) Neighbours(SentenceView view, QuantityMention amount)
    {
        var (before, behind) = (-1, int.MaxValue);
        foreach (var other in view.Quantities)
        {
            if (other.Quantity.Unit.Dimension != amount.Quantity.Unit.Dimension)
            {
                continue;
            }

            if (other.NumberSpan.End <= amount.Span.Start)
            {
                before = Math.Max(before, other.NumberSpan.End);
            }
            else if (other.Span.Start >= amount.Span.End)
            {
                behind = Math.Min(behind, other.Span.Start);
            }
        }

        return (before, behind);
    }

    private static bool IsLight(SentenceView view, int token) => view.IsVerb(token) && view.IsLemma(token, WordClass.LightVerb);

    private static TextSpan Said(SentenceView view, TextSpan amount) =>
        view.Attributions.Where(a => a.Span.Contains(amount)).Select(a => a.Span).OrderBy(s => s.Length).FirstOrDefault(view.Sentence.Span);
}
