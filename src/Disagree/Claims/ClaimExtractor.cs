using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>Turns what was found in an article into claims.</summary>
public sealed class ClaimExtractor
{
    private readonly Lexicon lexicon;
    private readonly NumberClaims numbers;
    private readonly DateClaims dates;
    private readonly RoleClaims roles;

    /// <summary>Freezes what the lexicon says about properties, things and actions.</summary>
    public ClaimExtractor(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        this.lexicon = lexicon;
        var concepts = new ConceptTable(lexicon);
        var events = new EventReader(concepts);
        var context = new ClaimContext(concepts, events);
        numbers = new NumberClaims(new PropertyTable(lexicon), concepts, context);
        dates = new DateClaims(concepts, events, context);
        roles = new RoleClaims(new RoleTable(lexicon), concepts, context);
    }

    /// <summary>The claims of an article, in the order of the text. Captions, repeated lines and page furniture give none.</summary>
    public IReadOnlyList<Claim> Extract(ArticleMentions mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var claims = new List<Claim>();
        foreach (var sentence in mentions.Document.Sentences)
        {
            if (!sentence.StatesClaims)
            {
                continue;
            }

            var view = new SentenceView(mentions, sentence, lexicon);
            numbers.Add(view, claims);
            dates.Add(view, claims);
            roles.Add(view, claims);
        }

        return [.. claims.OrderBy(c => c.Span).ThenBy(c => c.Kind)];
    }
}
