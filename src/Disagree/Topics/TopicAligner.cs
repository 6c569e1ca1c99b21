using Disagree.Claims;
using Disagree.Lexicons;
using Disagree.Mentions.Relations;

namespace Disagree.Topics;

/// <summary>Decides which claims answer one question, without looking at their values.</summary>
public sealed class TopicAligner
{
    private readonly NumberTopics numbers;
    private readonly DateTopics dates;
    private readonly RoleTopics roles = new();
    private readonly RelationTopics relations;

    /// <summary>Freezes what the lexicon says about kinds of things.</summary>
    public TopicAligner(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var concepts = new ConceptTable(lexicon);
        var places = new PlaceTree(lexicon);
        dates = new DateTopics(concepts, places);
        numbers = new NumberTopics(concepts, places);
        relations = new RelationTopics(concepts, places);
    }

    /// <summary>Groups claims by the question that they answer; the order in which they are given makes no difference.</summary>
    public Alignment Align(IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var topics = new List<Topic>();
        var lookAlikes = new LookAlikes();
        numbers.Align(Of(ClaimKind.Number), topics, lookAlikes);
        dates.Align(Of(ClaimKind.Date), topics, lookAlikes);
        var names = Of(ClaimKind.Name);
        roles.Align(names.FindAll(c => c.Mention is not RelationMention), topics);
        relations.Align(names.Where(c => c.Mention is RelationMention), topics, lookAlikes);
        topics.RemoveAll(t => t.ArticleCount < 2 && t.Claims.All(SaysNothing));
        return new Alignment(topics, lookAlikes.All);

        List<Claim> Of(ClaimKind kind) => [.. claims.Where(c => c.Kind == kind)];
    }

    // "ten days" with nothing said of them
    private static bool SaysNothing(Claim claim) => claim is { Property.Length: 0, Population: null or { Kind.Length: 0 }, Kind: ClaimKind.Number };
}
