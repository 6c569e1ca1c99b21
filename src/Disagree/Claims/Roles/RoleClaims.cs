using Disagree.Claims.Clauses;
using Disagree.Claims.Numbers;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>Makes two claims of each role: who holds it, unless that is past or to come, and which role its holder has.</summary>
internal sealed class RoleClaims(RoleTable table, LeavingTable leaving, ConceptTable concepts, ClaimContext context)
{
    /// <summary>The property of claims whose value is a role.</summary>
    internal const string RoleOf = "role";

    // Whose wife she is, says nothing of her office.
    private const string KinOf = "kin";

    internal void Add(SentenceView view, List<Claim> claims)
    {
        foreach (var role in view.Roles)
        {
            var from = view.TokenFrom(role.Span.Start);
            var clause = Clause.Around(view, from, view.TokenFrom(role.Span.End), concepts);
            var holders = table.Of(role.Role);
            var words = role.Organization is null ? role.Role : $"{role.Role} of {role.Organization}";
            if (FormerRole.Is(view, role))
            {
                words = $"former {words}";
            }
            else if (ComingRole.Is(view, role))
            {
                words = $"incoming {words}";
            }
            else if (role.Organization is not null || !(table.IsKin(role.Role) || IsOfUnnamed(view, role, from)))
            {
                Add(
                    new NameValue(role.Holder.Canonical, role.Holder.Type) { Holders = holders },
                    role.Organization ?? "",
                    role.Role,
                    Predecessor.Of(view, role)
                );
            }

            Add(
                new NameValue(words, NameType.Other) { Holders = Holders.Many },
                role.Holder.Canonical,
                table.IsKin(role.Role) ? KinOf : RoleOf
            );

            void Add(NameValue value, string subject, string property, NameValue? before = null)
            {
                var article = view.Mentions.Document;
                var claim = new Claim(article.Article, role.Span, article.Quote(role.Span), value)
                {
                    Subject = subject,
                    Property = property,
                    Mention = role,
                    Replaces = before,
                    Pace = IsNew(view, role) ? Pace.Standing : Pace.Unstated,
                };
                claims.Add(context.Complete(claim, view, clause, isOfSpeaker: false));
            }
        }
    }

    // "its chairman, Ruth Keller", "the charity's chairman, Ruth Keller": of whom, no name tells
    private static bool IsOfUnnamed(SentenceView view, RoleMention role, int from)
    {
        var end = view.TokenFrom(role.Span.End);
        for (var i = from; i < end; i++)
        {
            if (
                view.NameAt(i) is null
                && (
                    view.WordAt(i) is "its" or "Its" or "their" or "Their"
                    || (view.Tokens[i].Tag is Tag.Possessive && view.NameAt(i - 1) is null)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "the new mayor", "the mayor resigned", "Keller, in office since May"
    private bool IsNew(SentenceView view, RoleMention role)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (
                view.Is(i, WordClass.NewHolder)
                || (leaving.At(view.Tokens, i, out _) is { NeedsOffice: false, By: var by } && (by is LeavingBy.Noun || view.IsVerb(i)))
                || (Accession.Of(view, i) is { } holder && !SuccessorReader.IsOther(holder, role.Holder))
            )
            {
                return true;
            }
        }

        return false;
    }
}
