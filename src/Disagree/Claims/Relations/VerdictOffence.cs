using System.Collections.Frozen;
using Disagree.Lexicons;
using Disagree.Mentions.Relations;

namespace Disagree.Claims.Relations;

/// <summary>
/// Tells of what somebody was found guilty or cleared: who was cleared of one count of fraud, or of bribery and not of fraud, is not found
/// innocent by that.
/// </summary>
internal static class VerdictOffence
{
    private const int Reach = 5;
    private const string Verdict = "verdict";
    private const string NotGuilty = "not guilty";

    /// <summary>Whether the verdict clears somebody of one thing among others: "not guilty of one count of fraud".</summary>
    internal static bool IsPartialAcquittal(SentenceView view, RelationMention relation)
    {
        if (relation.Relation is not Verdict || relation.Value.Canonical is not NotGuilty)
        {
            return false;
        }

        var at = Behind(view, relation);
        if (
            at >= view.Tokens.Length
            || !(
                view.Tokens[at].Tag is Tag.Number or Tag.NumberWord
                || view.WordAt(at) is "a" or "another" or "some" or "several" or "other" or "one"
            )
        )
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

    /// <summary>The words for the offence behind a verdict, "guilty of tax fraud"; none of other relations.</summary>
    internal static FrozenSet<string> Of(SentenceView view, RelationMention relation)
    {
        if (relation.Relation is not Verdict)
        {
            return FrozenSet<string>.Empty;
        }

        var (at, words) = (Behind(view, relation), new HashSet<string>(StringComparer.Ordinal));
        for (
            ;
            at < view.Tokens.Length
                && view.Tokens[at].Tag
                    is Tag.Noun
                        or Tag.Adjective
                        or Tag.Gerund
                        or Tag.Determiner
                        or Tag.Number
                        or Tag.NumberWord
                        or Tag.Preposition
                && view.WordAt(at) is not ("in" or "at" or "on" or "by" or "after");
            at++
        )
        {
            if (view.Tokens[at].Tag is Tag.Noun or Tag.Gerund && view.LemmaAt(at) is not ("count" or "charge"))
            {
                words.Add(view.LemmaAt(at));
            }
        }

        return words.Count == 0 ? FrozenSet<string>.Empty : words.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Leaves out that somebody was cleared of one thing where the article says that he was found guilty of another.</summary>
    internal static void Drop(List<Claim> claims) =>
        claims.RemoveAll(c =>
            IsVerdict(c, NotGuilty)
            && claims.Exists(g =>
                IsVerdict(g, "guilty")
                && string.Equals(g.Subject, c.Subject, StringComparison.Ordinal)
                && (g.Sentence == c.Sentence || DifferInOffence(g, c))
            )
        );

    /// <summary>Whether the offences of two verdicts are told and are not one.</summary>
    internal static bool DifferInOffence(Claim a, Claim b) => a.Things.Count > 0 && b.Things.Count > 0 && !a.Things.Overlaps(b.Things);

    private static bool IsVerdict(Claim claim, string value) =>
        claim.Property is Verdict && claim.Value is NameValue { Name: var name } && string.Equals(name, value, StringComparison.Ordinal);

    private static int Behind(SentenceView view, RelationMention relation)
    {
        var at = view.TokenFrom(Math.Max(relation.Span.End, relation.Value.Span.End));
        return at + (at < view.Tokens.Length && view.WordAt(at) is "of" or "on" ? 1 : 0);
    }
}
