using Disagree.Claims;
using Disagree.Lexicons;
using Disagree.Mentions.Relations;

namespace Disagree.Topics;

/// <summary>Decides which claims answer one question, without looking at their values.</summary>
public sealed class TopicAligner
{
    private readonly ConceptTable concepts;
    private readonly PlaceTree places;
    private readonly RoleTopics roles = new();

    /// <summary>Freezes what the lexicon says about kinds of things.</summary>
    public TopicAligner(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        concepts = new ConceptTable(lexicon);
        places = new PlaceTree(lexicon);
    }

    /// <summary>Groups claims by the question that they answer; the order in which they are given makes no difference.</summary>
    public Alignment Align(IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var topics = new List<Topic>();
        var lookAlikes = new LookAlikes();
        var known = places.With(claims);
        new NumberTopics(concepts, known).Align(Of(ClaimKind.Number), topics, lookAlikes);
        new DateTopics(concepts, known).Align(Of(ClaimKind.Date), topics, lookAlikes);
        var names = Of(ClaimKind.Name);
        roles.Align(names.FindAll(c => c.Mention is not RelationMention), topics);
        new RelationTopics(concepts, known).Align(names.Where(c => c.Mention is RelationMention), topics, lookAlikes);
        topics.RemoveAll(t => t.ArticleCount < 2 && t.Claims.All(SaysNothing));
        return new Alignment(topics, lookAlikes.All);

        List<Claim> Of(ClaimKind kind) => [.. claims.Where(c => c.Kind == kind)];
    }

    // "ten days" with nothing said of them
    private static bool SaysNothing(Claim claim) => claim is { Property.Length: 0, Population: null or { Kind.Length: 0 }, Kind: ClaimKind.Number };
}
