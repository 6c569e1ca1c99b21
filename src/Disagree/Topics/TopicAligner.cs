using Disagree.Claims;
using Disagree.Claims.Naming;
using Disagree.Lexicons;
using Disagree.Mentions.Relations;
using Disagree.Topics.Dates;
using Disagree.Topics.Gates;
using Disagree.Topics.Numbers;
using Disagree.Topics.Relations;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>
/// Decides which claims answer one question. Their values are not looked at, but for numbers so telling that hardly anything else in a
/// story has just the same.
/// </summary>
public sealed class TopicAligner
{
    private readonly OwnerGate owners;
    private readonly ConceptTable concepts;
    private readonly PlaceTree places;
    private readonly FigureKin kin;
    private readonly RoleTopics roles = new();
    private readonly NamingTopics namings;

    /// <summary>Freezes what the lexicon says about kinds of things.</summary>
    public TopicAligner(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        concepts = new ConceptTable(lexicon);
        places = new PlaceTree(lexicon);
        kin = new FigureKin(lexicon, concepts);
        owners = OwnerGate.Of(lexicon, places);
        namings = new NamingTopics(lexicon);
    }

    /// <summary>Groups claims by the question that they answer; the order in which they are given makes no difference.</summary>
    public Alignment Align(IReadOnlyList<Claim> claims) => Align(claims, Workers.One);

    /// <inheritdoc cref="Align(IReadOnlyList{Claim})"/>
    /// <param name="claims">The claims.</param>
    /// <param name="workers">They group claims at once.</param>
    internal Alignment Align(IReadOnlyList<Claim> claims, Workers workers)
    {
        ArgumentNullException.ThrowIfNull(claims);
        SoundClaims.Check(claims);
        claims = [.. claims.Distinct<Claim>(ReferenceEqualityComparer.Instance).Order(ClaimOrder.Instance)];
        var known = places.With(claims);
        var stories = Stories.Of(claims);
        var (ofNumbers, ofDates, ofNames) = (new Part(), new Part(), new Part());
        workers.Do(
            () =>
                new NumberTopics(concepts, known, kin, owners.With(known, claims), stories).Align(
                    Of(ClaimKind.Number),
                    ofNumbers.Topics,
                    ofNumbers.LookAlikes,
                    workers.Stop
                ),
            () => new DateTopics(concepts, known, stories).Align(Of(ClaimKind.Date), ofDates.Topics, ofDates.LookAlikes, workers.Stop),
            () =>
            {
                var names = Of(ClaimKind.Name);
                roles.Align(names.FindAll(c => c.Mention is not RelationMention && !NamingClaims.Is(c)), ofNames.Topics, workers.Stop);
                new RelationTopics(concepts, known, stories).Align(
                    names.Where(c => c.Mention is RelationMention),
                    ofNames.Topics,
                    ofNames.LookAlikes,
                    workers.Stop
                );
                namings.Align(claims, ofNames.Topics);
            }
        );

        List<Topic> topics = [.. ofNumbers.Topics, .. ofDates.Topics, .. ofNames.Topics];
        topics.RemoveAll(t => t.ArticleCount < 2 && t.Claims.All(SaysNothing));
        topics.AddRange(Left(claims, topics));
        ofNumbers.LookAlikes.AddAll(ofDates.LookAlikes);
        ofNumbers.LookAlikes.AddAll(ofNames.LookAlikes);
        return new Alignment(topics, ofNumbers.LookAlikes.All);

        List<Claim> Of(ClaimKind kind) => [.. claims.Where(c => c.Kind == kind)];
    }

    // who makes a claim by hand finds it again, if in a question of its own
    private static List<Topic> Left(IReadOnlyList<Claim> claims, List<Topic> topics)
    {
        var byHand = claims.Where(ByHand.Is).ToList();
        if (byHand.Count == 0)
        {
            return [];
        }

        var placed = topics.SelectMany(t => t.Claims).ToHashSet<Claim>(ReferenceEqualityComparer.Instance);
        return [.. byHand.Where(c => !placed.Contains(c)).Select(c => new Topic(c.Kind, Question.Of(c), [c]))];
    }

    // "ten days" with nothing said of them
    private static bool SaysNothing(Claim claim) =>
        claim is { Property.Length: 0, Population: null or { Kind.Length: 0 }, Kind: ClaimKind.Number };

    // what the claims of one kind come to
    private sealed class Part
    {
        internal List<Topic> Topics { get; } = [];

        internal LookAlikes LookAlikes { get; } = new();
    }
}
