using Disagree.Articles;
using Disagree.Claims;
using Disagree.Claims.Figures;
using Disagree.Claims.Owners;
using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions.Names.Matching;
using Disagree.Topics.Numbers;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>
/// Decides whether two amounts are of two owners: the jobs of one firm and those of another. They are only where both are named, are of one
/// kind and certainly two.
/// </summary>
internal sealed class OwnerGate(PlaceTree places, OwnerNames names, Sides sides, PartyLeaders leaders)
{
    private const int Several = 2;
    private const int MostBeside = 16;
    private const int Head = 400;
    private const string InterestRate = "interest rate";
    private const string InhabitantsOf = "population";

    private readonly Dictionary<(string Article, string Name), bool> named = [];

    internal static OwnerGate Of(Lexicon lexicon, PlaceTree places) =>
        new(
            places,
            new OwnerNames(
                ReferenceEquals(lexicon, Lexicon.English) ? NameMatcher.English : new NameMatcher(lexicon),
                OwnerNames.KindsOf(lexicon)
            ),
            new Sides(lexicon),
            PartyLeaders.None
        );

    /// <summary>The same with what articles say of their places and of the leaders of parties.</summary>
    internal OwnerGate With(PlaceTree known, IEnumerable<Claim> claims) => new(known, names.Anew(), sides.Anew(), PartyLeaders.Of(claims));

    /// <summary>
    /// Why they are of two owners, or why it is open of which; null where nothing shows it. Of an amount without an owner, an article that
    /// tells the same of several shows nothing, but where the other article names one of them alone.
    /// </summary>
    internal Obstacle? Between(NumberProfile a, NumberProfile b) => Between(a.Claim, b.Claim) ?? OfSeveral(a, b) ?? OfSeveral(b, a);

    private Obstacle? OfSeveral(NumberProfile known, NumberProfile open) =>
        known.Property.Length == 0
        || known.Claim.Owner is not { IsDoer: false, Heads: [var head, ..] }
        || known.OwnersBeside.Take(MostBeside).All(n => names.AreOne(n, head.Canonical))
        || open.Claim.Owner is { Heads.Count: > 0 }
        || known.Claim.Article.IsSame(open.Claim.Article)
            ? null
        : open.Holder is { } holder
            ? names.AreOne(holder, head.Canonical) ? null
                : Apart(head.Canonical, holder)
        : known.OwnersBeside.Where(n => IsNamed(n, open.Claim.Article)).Take(Several).ToList() is [var only]
            ? string.Equals(only, head.Canonical, StringComparison.Ordinal) ? null
                : Apart(head.Canonical, only)
        : new(NotComparedReason.OtherPopulation, "an article tells it of more than one, and it is not said of which");

    /// <summary>Whether an article speaks of one by the name, or by its first word: "Ana" for "Ana Ruiz".</summary>
    internal bool IsNamedIn(string name, Article article) =>
        IsNamed(name, article) || IsNamed(name[..(name + " ").IndexOf(' ', StringComparison.Ordinal)], article);

    /// <summary>Whether an article has the first word of the name in its title or its first sentences.</summary>
    internal static bool IsAtHead(string name, Article article) =>
        name[..(name + " ").IndexOf(' ', StringComparison.Ordinal)] is var first
        && (
            article.Title?.Contains(first, StringComparison.Ordinal) is true
            || article.Text.AsSpan(0, Math.Min(article.Text.Length, Head)).Contains(first, StringComparison.Ordinal)
        );

    private bool IsNamed(string name, Article article) =>
        named.TryGetValue((article.Id, name), out var known)
            ? known
            : named[(article.Id, name)] =
                article.Text.Contains(name, StringComparison.Ordinal) || article.Title?.Contains(name, StringComparison.Ordinal) is true;

    private Obstacle? Between(Claim a, Claim b) =>
        a.Owner is not { } one
        || b.Owner is not { } other
        || string.Equals(one.Words, other.Words, StringComparison.OrdinalIgnoreCase)
        || AreSidesOfDeal(a, b)
        || leaders.AreOne(one, other, names)
            ? null
        : AreHoldersOrDoers(one, other, a.Property) && sides.Between(one, other) is { } two ? Apart(two.One, two.Other)
        : AreTwo(one, other, a.Property) ? Apart(one.Name, other.Name)
        : null;

    private static bool AreHolders(Owner one, Owner other) => !one.IsDoer && !other.IsDoer;

    // the dead of a clash are told of either side
    private static bool AreHoldersOrDoers(Owner one, Owner other, string property) =>
        AreHolders(one, other) || (one.IsDoer && other.IsDoer && property is not (PropertyReader.Killed or PropertyReader.Injured));

    // "the dairy was sold to Holm Foods for 4 million", "Holm Foods will pay 4 million"
    private static bool AreSidesOfDeal(Claim a, Claim b) => IsDeal(a) && IsDeal(b) && (Names(a, b.Owner!) || Names(b, a.Owner!));

    private static bool IsDeal(Claim claim) =>
        claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Money }
        && claim.Figure is null or { Of: FigureHolder.Thing or FigureHolder.Sole or FigureHolder.Giver };

    private static bool Names(Claim claim, Owner owner) => owner.Heads.Any(h => claim.Event.Names.Contains(h.Canonical));

    /// <inheritdoc cref="OwnerNames.AreOne"/>
    internal bool AreOne(string one, string other) => names.AreOne(one, other);

    /// <summary>Whether the subjects of both have a name in common: "Prime Minister Holm's Harbour Party" and "the Harbour Party".</summary>
    internal bool ShareHead(Claim a, Claim b) =>
        a.Owner is { } one
        && b.Owner is { } other
        && (
            leaders.AreOne(one, other, names)
            || one.Heads.Any(x => x.Kind is not OwnerKind.Person && other.Heads.Any(y => names.AreOne(x.Canonical, y.Canonical)))
        );

    private static Obstacle Apart(string one, string other) =>
        new(NotComparedReason.OtherPopulation, $"one is of {one}, the other of {other}");

    private bool AreTwo(Owner one, Owner other, string property)
    {
        if (one.Heads.Count == 0 || other.Heads.Count == 0 || one.Heads.Any(a => other.Heads.Any(b => MayBeOne(a, b))))
        {
            return false;
        }

        // what the police did may be told of the country
        if ((one.IsPublic || other.IsPublic) && property is not InterestRate)
        {
            return Named(one) is { } place && Named(other) is { } second && ArePlacesApart(place, second, property);
        }

        return !one.Of.Any(a => other.Heads.Any(b => MayBeOne(a, b)))
            && !other.Of.Any(a => one.Heads.Any(b => MayBeOne(a, b)))
            && one.Heads.All(a => other.Heads.All(b => AreComparable(a, b, property, AreHolders(one, other))));
    }

    private bool MayBeOne(OwnerName a, OwnerName b) => names.MayBeOne(a, b);

    // a storm kills, and so does a country at war; of bodies and persons one may be told for the other
    private bool AreComparable(OwnerName a, OwnerName b, string property, bool isTold) =>
        (a.Kind, b.Kind) switch
        {
            (OwnerKind.Place, OwnerKind.Place) => ArePlacesApart(a, b, property),
            (OwnerKind.Event, OwnerKind.Event) => true,
            (OwnerKind.Person, OwnerKind.Person) => isTold,
            (OwnerKind.Unknown or OwnerKind.Body or OwnerKind.Event, OwnerKind.Unknown or OwnerKind.Body or OwnerKind.Event) => isTold
                && (a.Kind is OwnerKind.Unknown || b.Kind is OwnerKind.Unknown || a.Kind == b.Kind),
            _ => false,
        };

    private bool ArePlacesApart(OwnerName a, OwnerName b, string property) =>
        property is InhabitantsOf || !(places.IsWithin(a.Canonical, b.Canonical) || places.IsWithin(b.Canonical, a.Canonical));

    private static OwnerName? Named(Owner owner)
    {
        foreach (var name in owner.Heads.Concat(owner.Of))
        {
            if (name.Kind is OwnerKind.Place)
            {
                return name;
            }
        }

        return null;
    }
}
