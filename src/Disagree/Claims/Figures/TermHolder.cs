using System.Collections.Frozen;
using Disagree.Claims.Owners;
using Disagree.Claims.Votes;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads who has a figure; whoever serves a sentence is a person, a kinsman of somebody where no name tells: "her son was given nine
/// months".
/// </summary>
internal sealed class TermHolder(Lexicon lexicon)
{
    private readonly FrozenSet<string> kin = lexicon["kin"].Rows.Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name in canonical form, or the noun for the kinsman; null where neither is said.</summary>
    internal string? Of(SentenceView view, QuantityMention mention, Figure figure)
    {
        var holder =
            StakeReader.Holder(view, mention, figure) ?? OfVote(view, mention, figure) ?? HolderReader.Of(view, mention, figure.Of);
        return figure.Of is not FigureHolder.Named || mention.Quantity.Unit.Dimension is not Dimension.Duration ? holder
            : view.Mentions.Names.Any(n => n.Type is NameType.Person && string.Equals(n.Canonical, holder, StringComparison.Ordinal))
            && !view.Names.Exists(n => string.Equals(n.Canonical, holder, StringComparison.Ordinal) && JudgeSubject.Is(view, n.Span))
                ? holder
            : Kin(view, mention);
    }

    // "beat Paul Marlow by 54 percent to 46", "Yes won 52 percent"
    private static string? OfVote(SentenceView view, QuantityMention mention, Figure figure) =>
        figure is { Name: VoteShare.Name or VoteCount.Name } ? VoteShare.Told(view, mention) : null;

    private string? Kin(SentenceView view, QuantityMention mention)
    {
        for (var i = view.TokenFrom(mention.Span.Start) - 1; i >= 0; i--)
        {
            if (view.LemmaAt(i) is var lemma && (kin.Contains(lemma) || lemma is "accomplice" or "partner" or "defendant"))
            {
                return lemma;
            }
        }

        return null;
    }
}
