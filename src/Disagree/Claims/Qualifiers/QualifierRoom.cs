using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Qualifiers;

/// <summary>Where the words stand that belong to an amount, and to no other of its kind in the sentence.</summary>
/// <param name="Subject">The tokens of what is said to be measured.</param>
/// <param name="Clause">The tokens of the clause.</param>
/// <param name="Beside">The tokens beside the amount that belong to no other amount of its kind.</param>
/// <param name="Amount">The tokens of the amount.</param>
/// <param name="Noun">Where the noun phrase right behind the amount ends.</param>
internal readonly record struct QualifierRoom(
    (int First, int End) Subject,
    Clause Clause,
    (int First, int End) Beside,
    (int First, int End) Amount,
    int Noun
)
{
    private const int Reach = 14;
    private const int ReachOfNoun = 4;

    /// <summary>The first token of all.</summary>
    internal int First => Math.Min(Clause.First, Subject.First);

    /// <summary>The token behind them all.</summary>
    internal int Last => Math.Max(Clause.End, Amount.End);

    internal static QualifierRoom Of(SentenceView view, QuantityMention mention, Clause clause)
    {
        var amount = (First: view.TokenFrom(mention.Span.Start), End: view.TokenFrom(mention.NumberSpan.End));
        var subject =
            mention.Subject is { } said && said.Start < mention.Span.Start
                ? (view.TokenFrom(said.Start), view.TokenFrom(said.End))
                : (amount.First, amount.First);
        var beside = Around(view, mention, amount.End, clause);
        return new QualifierRoom(subject, clause, beside, amount, BehindNoun(view, amount.End, beside.End));
    }

    /// <summary>Whether a phrase stands where it is said of the amount.</summary>
    internal bool Holds(SentenceView view, QualifierPlace place, int from, int until) =>
        place switch
        {
            QualifierPlace.Noun => IsNounOf(view, from, until),
            QualifierPlace.Amount => IsBeside(from, until),
            QualifierPlace.Kind => IsNounOf(view, from, until) || IsBeside(from, until),
            QualifierPlace.Deed => until <= Amount.First
                ? IsDeedBefore(view, until)
                : from >= Amount.End && until <= Clause.End && IsDeedBehind(view, from),
            QualifierPlace.Start => until <= Amount.First && from - Math.Max(Clause.First, Beside.First) <= 1,
            _ => from >= Clause.First && until <= Clause.End,
        };

    /// <summary>How many tokens lie between a phrase and the amount.</summary>
    internal int Distance(int from, int until) => until <= Amount.First ? Amount.First - until : Math.Max(0, from - Amount.End);

    /// <summary>Whether a phrase behind the amount tells of another one, set against it or to come: "61 percent, up from 58 in the first round".</summary>
    internal bool IsOfOther(SentenceView view, int from)
    {
        for (var i = Amount.End; i < from; i++)
        {
            if (view.Tokens[i].Tag is Tag.Modal || view.WordAt(i) is "from" or "than" or "against" or "after")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNounOf(SentenceView view, int from, int until) =>
        (from >= Subject.First && until <= Subject.End && IsMeasured(view, until))
        || (from >= Beside.First && from < Amount.First && IsMeasured(view, until))
        || (from >= Amount.End && from < Noun);

    private bool IsBeside(int from, int until) => from >= Amount.End ? until <= Beside.End : from >= Beside.First && until <= Amount.First;

    // "ordered more than 40"
    private bool IsDeedBefore(SentenceView view, int until)
    {
        for (var i = until; i < Amount.First; i++)
        {
            if (
                Amount.First - until > ReachOfNoun
                || view.Tokens[i].Tag
                    is not (Tag.Adverb or Tag.Determiner or Tag.Adjective or Tag.Preposition or Tag.Symbol or Tag.NumberWord or Tag.Number)
            )
            {
                return false;
            }
        }

        return true;
    }

    // "evictions were ordered"
    private bool IsDeedBehind(SentenceView view, int from)
    {
        for (var i = Amount.End; i < from; i++)
        {
            if (
                from - Amount.End > ReachOfNoun + 1
                || !(view.IsNoun(i) || view.Tokens[i].Tag is Tag.Adjective or Tag.Auxiliary or Tag.Adverb)
            )
            {
                return false;
            }
        }

        return true;
    }

    // "rose 4 percent in May, and 9 percent from a year earlier"
    private static (int First, int End) Around(SentenceView view, QuantityMention mention, int end, Clause clause)
    {
        var (first, last) = (clause.First, Math.Max(clause.End, end));
        foreach (var other in view.Quantities)
        {
            if (ReferenceEquals(other, mention) || other.Quantity.Unit.Dimension != mention.Quantity.Unit.Dimension)
            {
                continue;
            }

            if (other.Span.End <= mention.Span.Start)
            {
                first = Math.Max(first, view.TokenFrom(other.Span.End));
            }
            else if (other.Span.Start >= mention.Span.End)
            {
                last = Math.Min(last, view.TokenFrom(other.Span.Start));
            }
        }

        last = Math.Min(last, end + Reach);
        for (var i = end; i < last; i++)
        {
            if (view.WordAt(i) is "," or ";" or "and" or "but" or "while" or "(")
            {
                return (first, i);
            }
        }

        return (first, last);
    }

    // sales of "40 million in annual sales", unemployment of "9 percent youth unemployment"
    private static int BehindNoun(SentenceView view, int end, int last)
    {
        var at = end;
        while (
            at < Math.Min(last, end + ReachOfNoun)
            && (
                view.IsNoun(at)
                || view.Tokens[at].Tag is Tag.Adjective or Tag.Number or Tag.NumberWord or Tag.Gerund or Tag.Symbol
                || view.WordAt(at) is "-" or "of" or "in" or "per"
            )
        )
        {
            at++;
        }

        return at;
    }

    // not of "its monthly report said that": another noun stands behind the word
    private static bool IsMeasured(SentenceView view, int next)
    {
        for (var i = next; i < view.Tokens.Length && (view.IsNoun(i) || view.Tokens[i].Tag is Tag.Adjective || view.WordAt(i) is "-"); i++)
        {
            if (view.IsLemma(i, WordClass.Report))
            {
                return false;
            }
        }

        return true;
    }
}
