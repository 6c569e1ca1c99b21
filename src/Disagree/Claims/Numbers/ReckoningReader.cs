using Disagree.Claims.Clauses;
using Disagree.Claims.Figures;
using Disagree.Claims.Qualifiers;
using Disagree.Claims.Votes;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Reads how an amount is reckoned, and names its measure by it: "core inflation" for the inflation of a core index.</summary>
internal sealed class ReckoningReader(QualifierReader qualifiers, ConceptTable concepts, WhoseReader whose)
{
    private const string Who = "who";
    private const string Goods = "goods";

    /// <summary>The claim with all that.</summary>
    internal Claim Reckoned(Claim claim, SentenceView view, QuantityMention mention, Clause clause, TimeMention? time)
    {
        var found = qualifiers.Of(view, mention, claim.Figure, claim.IsKnownProperty, clause, time);

        // "sales of homes in Norway rose 4 percent" are nobody's
        found =
            found.Count > 0 && claim.Holder is null && mention.Quantity.Unit.Dimension is not Dimension.Money
                ? [.. found.Where(q => q.Class is not RegionReader.Class)]
                : found;
        found = !claim.IsKnownProperty && ShareReader.Read(view, mention, concepts) is { } share ? [.. found, share] : found;
        found = claim.Figure is { Name: VoteTurnout.Name } && IsOfHour(view, mention) ? [.. found, Qualifier.Partial] : found;
        found =
            claim.Figure is { Name: VoteTurnout.Name or VoteTurnout.Abstention } && VoteHour.Of(view, mention, found) is { } hour
                ? [.. found, hour]
                : found;
        claim = VoteRound.Held(view, claim);
        found = VoteRound.Of(view, claim, found, qualifiers) is { } round ? [.. found, round] : found;
        found = FirmPart.Of(view, mention, claim) is { } part ? [.. found, part] : found;
        found = FirmPart.OfBefore(view, mention) is { } before ? [.. found, before] : found;
        found = AimReader.Of(view, mention, claim, concepts) is { } aim ? [.. found, aim] : found;
        found = whose.With(view, mention, claim, found);
        return claim with
        {
            Reckoning = new Reckoning(found, MoveOf(claim, view, mention), LongDeed.Is(view, mention)),
            Property = claim.Figure is null ? claim.Property : Named(claim.Property, found),
        };
    }

    // "by 4 p.m. turnout was 40 percent", "40 percent by 4 p.m."
    private static bool IsOfHour(SentenceView view, QuantityMention mention)
    {
        var end = view.TokenFrom(mention.Span.End);
        foreach (var time in view.Times)
        {
            var at = view.TokenFrom(time.Span.Start);
            if (
                time.Type is TimeType.Time
                && at > 0
                && view.WordAt(at - 1) is "by" or "By" or "at" or "At"
                && (at == end + 1 || at <= 2 || (at > 1 && VoteHour.IsTurnout(view, at - 2)))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "has nine ships": a count of what there is tells where it stands
    private static Move MoveOf(Claim claim, SentenceView view, QuantityMention mention) =>
        MoveReader.Of(view, mention) is not Move.Unknown and var move ? move
        : mention.Quantity.Unit.Dimension is Dimension.Count && (claim.Stock is not null || NumberModality.WillHave(view, mention))
            ? Move.Level
        : Move.Unknown;

    private static string Named(string property, IReadOnlyList<Qualifier> qualifiers)
    {
        foreach (var one in qualifiers)
        {
            property = one is { IsMarked: true, Class: Who or Goods } ? $"{one.Value} {property}" : property;
        }

        return property;
    }
}
