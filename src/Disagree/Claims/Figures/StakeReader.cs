using Disagree.Claims.Wording;
using Disagree.Mentions;

namespace Disagree.Claims.Figures;

/// <summary>Reads of what somebody holds a share, "Arvik Mills owns 40 percent of the dairy", and who does: the one before the verb.</summary>
internal static class StakeReader
{
    internal const string Stake = "stake";
    private const int Reach = 6;

    /// <summary>The holder in the subject; null where that names none, or where no word behind the share tells of what it is one.</summary>
    internal static string? Holder(SentenceView view, QuantityMention mention, Figure figure) =>
        figure.Name is Stake && IsShareOf(view, view.TokenFrom(mention.Span.End))
            ? HolderReader.OfSubject(view, mention, FigureHolder.Named)
            : null;

    /// <summary>The words of the name behind "of", each cut to its stem.</summary>
    internal static IReadOnlySet<string> Things(SentenceView view, QuantityMention mention)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var of = view.TokenFrom(mention.Span.End);
        for (var i = of + 1; IsShareOf(view, of) && found.Count == 0 && i < Math.Min(view.Tokens.Length, of + Reach); i++)
        {
            if (view.NameAt(i) is { } name)
            {
                found.UnionWith(name.Canonical.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ContentWord.Cut));
            }
        }

        return found;
    }

    private static bool IsShareOf(SentenceView view, int of) => of < view.Tokens.Length && view.WordAt(of) is "of" or "in";
}
