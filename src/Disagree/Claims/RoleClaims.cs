using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>Makes claims of roles: who holds which, of what organisation.</summary>
internal sealed class RoleClaims(RoleTable table, ConceptTable concepts, ClaimContext context)
{
    internal void Add(SentenceView view, List<Claim> claims)
    {
        foreach (var role in view.Mentions.Roles)
        {
            if (!view.Sentence.Span.Contains(role.Span))
            {
                continue;
            }

            var article = view.Mentions.Document;
            var claim = new Claim(article.Article, role.Span, article.Quote(role.Span), new NameValue(role.Holder.Canonical, role.Holder.Type) { Holders = table.Of(role.Role) })
            {
                Subject = role.Organization ?? "",
                Property = role.Role,
                Mention = role,
            };
            var from = view.TokenFrom(role.Span.Start);
            claims.Add(context.Complete(claim, view, Clause.Around(view, from, view.TokenFrom(role.Span.End), concepts)));
        }
    }
}
