using Disagree.Claims.Clauses;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Naming;

/// <summary>
/// Makes claims of how an article writes the names of persons, bodies and things: one where it first names them, and one where it first
/// writes more of the name.
/// </summary>
internal sealed class NamingClaims(NamedThings things, ConceptTable concepts, ClaimContext context)
{
    /// <summary>The property of claims that say how somebody or something is called.</summary>
    internal const string NameOf = "name";

    private readonly Dictionary<string, int> written = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool> elsewhere = new(StringComparer.Ordinal);

    /// <summary>Whether a claim says how somebody or something is called.</summary>
    internal static bool Is(Claim claim) => claim is { Property: NameOf, Mention: NameMention };

    internal void Add(SentenceView view, List<Claim> claims)
    {
        foreach (var name in view.Names)
        {
            var (from, end) = (view.TokenFrom(name.Span.Start), view.TokenFrom(name.Span.End));
            if (
                !(name.Type is NameType.Person ? NamedPersons.Is(view, name, end) : things.Is(view, name, from, end, elsewhere))
                || (written.TryGetValue(name.Canonical, out var words) && words >= end - from)
            )
            {
                continue;
            }

            written[name.Canonical] = end - from;
            var article = view.Mentions.Document;
            var value = new NameValue(name.Canonical, name.Type) { Holders = Holders.Ever };
            var claim = new Claim(article.Article, name.Span, article.Quote(name.Span), value)
            {
                Subject = name.Canonical,
                Property = NameOf,
                Mention = name,
                IsByTheWay = name.Type is NameType.Person && !NamedPersons.HasPart(view, name, from, end),
            };
            claims.Add(context.Complete(claim, view, Clause.Around(view, from, end, concepts), isOfSpeaker: false));
        }
    }
}
