using Disagree.Articles;
using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Notes that an article tells of several events of one kind: "separate shootings", "four weekend crashes". What it counts over all of them
/// is not what another article counts of one, and people of whom it tells one by one need not belong together.
/// </summary>
internal sealed class SeveralEvents(HarmTable harms)
{
    private const string Several = " in several events";
    private const int Fewest = 3;

    /// <summary>Whether the sentences seen so far tell of several events.</summary>
    internal bool IsTold { get; private set; }

    /// <summary>Notes what a sentence tells, and names what its claims count over several events.</summary>
    internal void See(SentenceView view, List<Claim> claims)
    {
        if (LastingWar.IsTold(view))
        {
            Widen(claims, c => c.Period is not { IsDay: true });
        }

        Widen(claims, c => OverSeveral.Is(view, c));

        if (Occasions(view) is not { } occasions)
        {
            return;
        }

        // "separate incidents" may be any
        IsTold |= occasions is not ("incident" or "");
        for (var i = 0; i < claims.Count; i++)
        {
            if (IsOfPeople(claims[i]))
            {
                claims[i] = claims[i] with { Property = claims[i].Property + Several };
                IsTold = true;
            }
        }
    }

    private static void Widen(List<Claim> claims, Predicate<Claim> isWide)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (IsOfPeople(claims[i]) && isWide(claims[i]))
            {
                claims[i] = claims[i] with { Property = claims[i].Property + Several };
            }
        }
    }

    /// <summary>Takes the same count of the same article, wherever it stands, for the same.</summary>
    internal static void Spread(List<Claim> claims)
    {
        foreach (var several in claims.FindAll(c => c.Property.EndsWith(Several, StringComparison.Ordinal) && Size(c) >= Fewest))
        {
            for (var i = 0; i < claims.Count; i++)
            {
                if (
                    IsOfPeople(claims[i])
                    && Size(claims[i]) == Size(several)
                    && string.Equals(claims[i].Property + Several, several.Property, StringComparison.Ordinal)
                )
                {
                    claims[i] = claims[i] with { Property = several.Property };
                }
            }
        }
    }

    // what there were several of; null where the sentence speaks of none
    private string? Occasions(SentenceView view)
    {
        for (var i = 1; i < view.Tokens.Length; i++)
        {
            if (
                view.Tokens[i].Tag is Tag.Noun or Tag.Gerund or Tag.ProperNoun
                && harms.Is(view, i, Harm.Occasion)
                && view.LemmaAt(i) is var lemma
                && !view.WordAt(i).Equals(lemma, StringComparison.OrdinalIgnoreCase)
                && AreApart(view, i)
            )
            {
                return lemma;
            }
        }

        return view.Times.Exists(t => IsHours(view, t)) ? "" : null;
    }

    // "in four hours", "within a span of four hours"
    private static bool IsHours(SentenceView view, TimeMention time)
    {
        var at = view.TokenFrom(time.Span.Start);
        at = at > 0 && view.Tokens[at - 1].Tag is Tag.Determiner ? at - 1 : at;
        var end = view.TokenFrom(time.Span.End);
        if (time is not { Type: TimeType.Duration, Value: [.., 'H'] } || at == 0 || (end < view.Tokens.Length && view.WordAt(end) is "of"))
        {
            return false;
        }

        return view.WordAt(at - 1) is "in" or "within" or "over"
            || (at > 1 && view.WordAt(at - 1) is "of" && view.LemmaAt(at - 2) is "span" or "period" or "space");
    }

    // "separate", "unrelated", "weekend", "four"
    private static bool AreApart(SentenceView view, int noun)
    {
        var start = view.Tokens[noun].Start;
        if (
            view.Quantities.Exists(q =>
                q.Quantity is { Unit.Dimension: Dimension.Count, Interval.Low: >= Fewest } && q.Span.Start < start && start < q.Span.End
            )
        )
        {
            return true;
        }

        // "those killings have left 90 people dead"
        if (view.WordAt(noun - 1) is "those" or "these" or "Those" or "These")
        {
            return true;
        }

        // "in shootings"; a headline leaves out "the"
        if (view.WordAt(noun - 1) is "in" or "by" or "from" && view.Sentence.Part is not Part.Title)
        {
            return true;
        }

        var i = noun - 1;
        for (
            ;
            i >= 0
                && (
                    view.Tokens[i].Tag is Tag.Adjective or Tag.Noun or Tag.Participle or Tag.Adverb or Tag.ProperNoun
                    || view.WordAt(i) is ","
                );
            i--
        )
        {
            if (view.IsLemma(i, WordClass.OfSeveral))
            {
                return true;
            }
        }

        return i >= 0 && view.WordAt(i) is "in" or "by" or "from" && view.Times.Exists(IsLong);
    }

    // "in industrial accidents in the past five years"
    private static bool IsLong(TimeMention time) =>
        time.Value is ['P', not 'T', .., 'M' or 'Y'] && time.Type is TimeType.Duration or TimeType.Date;

    private static bool IsOfPeople(Claim claim) =>
        claim.Kind is ClaimKind.Number
        && claim.Property is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Hit or "casualties";

    private static decimal? Size(Claim claim) =>
        claim.Value is NumberValue { Quantity.Interval: { IsPoint: true, Low: { } size } } ? size : null;
}
