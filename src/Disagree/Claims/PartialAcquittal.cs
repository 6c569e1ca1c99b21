using Disagree.Lexicons;
using Disagree.Mentions.Relations;

namespace Disagree.Claims;

/// <summary>Tells who was cleared of some counts, "cleared of one count of fraud", which says nothing of the verdict on the others.</summary>
internal static class PartialAcquittal
{
    private const int Reach = 5;

    internal static bool Is(SentenceView view, RelationMention relation)
    {
        if (relation.Relation is not "verdict" || relation.Value.Canonical is not "not guilty")
        {
            return false;
        }

        var at = view.TokenFrom(Math.Max(relation.Span.End, relation.Value.Span.End));
        at += at < view.Tokens.Length && view.WordAt(at) is "of" or "on" ? 1 : 0;
        if (at >= view.Tokens.Length || !(view.Tokens[at].Tag is Tag.Number or Tag.NumberWord || view.WordAt(at) is "a" or "another" or "some" or "several" or "other" or "one"))
        {
            return false;
        }

        for (var i = at; i < Math.Min(view.Tokens.Length, at + Reach); i++)
        {
            if (view.LemmaAt(i) is "count" or "charge")
            {
                return true;
            }
        }

        return false;
    }
}
