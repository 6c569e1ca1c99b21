using Disagree.Articles;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Verdicts.Voices;

/// <summary>
/// Finds the independent origin of a claim: the speaker it is attributed to, else the agency that the article is credited to, else the
/// articles that share its sentence, else the source of the article. Voices are merged on such evidence only.
/// </summary>
internal sealed class VoiceFinder
{
    private readonly Dictionary<(char Kind, string Key), Voice> voices = [];
    private readonly Dictionary<(string Article, TextSpan Sentence), Voice> ofSentences = [];
    private readonly Dictionary<string, ArticleMentions> articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> quotedIn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Article>> ofPublisher = new(StringComparer.Ordinal);
    private readonly HashSet<string> creditedAgencies = new(StringComparer.Ordinal);
    private readonly Publishers publishers;
    private readonly Lazy<SharedSentences> shared;

    // "Police" of two towns are two: only who bears a name is one voice in two articles.
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    internal VoiceFinder(IReadOnlyList<ArticleMentions> articles, AgencyNames agencies)
    {
        publishers = new Publishers(agencies);
        shared = new Lazy<SharedSentences>(() => new SharedSentences(articles));
        foreach (var article in articles)
        {
            this.articles.TryAdd(article.Document.Article.Id, article);
            AddPublisher(article.Document.Article);
            if (article.Wire is { } credit)
                creditedAgencies.Add(credit.Wire);
            foreach (var name in article.Names)
            {
                if (name.Type is not NameType.Place)
                    names.Add(name.Canonical);
            }

            foreach (var attribution in article.Attributions)
            {
                if (!quotedIn.TryGetValue(attribution.Speaker, out var ids))
                    quotedIn.Add(attribution.Speaker, ids = new SortedSet<string>(StringComparer.Ordinal));
                ids.Add(article.Document.Article.Id);
            }
        }
    }

    /// <summary>
    /// Finds which sentences the articles share, and with whom the claims share theirs, before anybody asks: the most work of all.
    /// </summary>
    internal void Prepare(IEnumerable<Claim> claims)
    {
        if (articles.Count < 2)
        {
            return;
        }

        foreach (var claim in claims)
        {
            if (SpeakerOf(claim) is null && claim.Mention is not null && Wire(claim.Article.Id) is null)
            {
                shared.Value.Others(claim.Article.Id, claim.Sentence);
            }
        }
    }

    // nobody whose name no article holds
    private string? SpeakerOf(Claim claim) =>
        claim.AttributedTo is { Length: > 0 } speaker && (claim.Mention is null || names.Contains(speaker)) ? speaker : null;

    internal Voice Of(Claim claim)
    {
        if (SpeakerOf(claim) is { } speaker)
        {
            return voices.TryGetValue(('s', speaker), out var told) ? told : voices[('s', speaker)] = Speaker(speaker, claim);
        }

        var id = claim.Article.Id;
        if (Wire(id) is { } wire)
            return OfAgency(wire);
        if (claim.Mention is null)
            return OfArticle(claim);
        return ofSentences.TryGetValue((id, claim.Sentence), out var known) ? known : ofSentences[(id, claim.Sentence)] = OfSentence(claim);
    }

    private Voice OfSentence(Claim claim)
    {
        var own = publishers.Of(claim.Article);
        var others = shared.Value.Others(claim.Article.Id, claim.Sentence);
        return others.All(o => own is not null && string.Equals(publishers.Of(articles[o].Document.Article), own, StringComparison.Ordinal))
            ? OfArticle(claim)
            : Shared(claim, [.. others.Append(claim.Article.Id).Order(StringComparer.Ordinal)]);
    }

    private Voice OfArticle(Claim claim) =>
        voices.TryGetValue(('a', claim.Article.Id), out var voice) ? voice : voices[('a', claim.Article.Id)] = Own(claim.Article);

    private Voice OfAgency(string wire) => voices.TryGetValue(('w', wire), out var voice) ? voice : voices[('w', wire)] = Agency(wire);

    // an agency's own article is its voice where others credit it
    private string? Wire(string id) =>
        articles.TryGetValue(id, out var article)
            ? article.Wire?.Wire ?? (publishers.Agency(article.Document.Article) is { } own && creditedAgencies.Contains(own) ? own : null)
            : null;

    private Voice Speaker(string speaker, Claim claim)
    {
        var ids = quotedIn.TryGetValue(speaker, out var known) ? [.. known] : new List<string> { claim.Article.Id };
        return new Voice(
            speaker,
            VoiceKind.Speaker,
            ids,
            ids.Count > 1 ? $"Each of these articles attributes it to {speaker}." : $"The article attributes it to {speaker}."
        );
    }

    // An agency's voice is carried by the articles that credit it and by those that share a sentence with them.
    private Voice Agency(string wire)
    {
        var crediting = articles
            .Values.Where(a => string.Equals(Wire(a.Document.Article.Id), wire, StringComparison.Ordinal))
            .OrderBy(a => a.Document.Article.Id, StringComparer.Ordinal)
            .ToList();
        var ids = new SortedSet<string>(crediting.Select(a => a.Document.Article.Id), StringComparer.Ordinal);
        var sharing = new SortedSet<string>(
            crediting
                .SelectMany(a => a.Document.Sentences.SelectMany(s => shared.Value.Others(a.Document.Article.Id, s.Span)))
                .Where(i => !ids.Contains(i)),
            StringComparer.Ordinal
        );
        ids.UnionWith(sharing);
        var words = crediting.Find(a => a.Wire is not null) is { Wire: { } credit } article ? article.Document.Quote(credit.Span) : wire;
        var also = sharing.Count == 0 ? "" : $" Sentences of it stand also in {string.Join(", ", sharing)}.";
        return new Voice(wire, VoiceKind.Wire, [.. ids], $"Credited to {wire}: “{words}”.{also}");
    }

    // One text in several articles: an agency's where one of them is credited to it, else that of the one first published.
    private Voice Shared(Claim claim, IReadOnlyList<string> ids)
    {
        if (ids.Select(Wire).FirstOrDefault(w => w is not null) is { } wire)
            return OfAgency(wire);
        var key = ('t', string.Join('\n', ids));
        if (voices.TryGetValue(key, out var voice))
            return voice;
        var first = ids.Select(i => articles[i])
            .OrderBy(a => a.Publication.Period.First ?? DateOnly.MaxValue)
            .ThenBy(a => a.Document.Article.Id, StringComparer.Ordinal)
            .First()
            .Document.Article;
        var label = first.Label;
        return voices[key] = new Voice(
            label,
            VoiceKind.SharedText,
            ids,
            $"These articles share a sentence, word for word or nearly so: “{Start(claim)}”."
        );
    }

    private string Start(Claim claim)
    {
        const int Longest = 80;
        var text = articles[claim.Article.Id].Document.Quote(claim.Sentence);
        return text.Length <= Longest ? text : $"{text.AsSpan(0, Longest).TrimEnd()}…";
    }

    // all articles of one source are its voice: a paper that repeats itself confirms nothing
    private Voice Own(Article article)
    {
        if (publishers.Of(article) is not { } publisher)
            return new(article.Label, VoiceKind.Article, [article.Id], "The article's own words.");
        if (!ofPublisher.TryGetValue(publisher, out var own))
            AddPublisher(article);
        own ??= ofPublisher[publisher];
        var label = own[0].Source;
        return new(
            label,
            VoiceKind.Article,
            [article.Id],
            own.Count == 1 ? "The article's own words." : $"The words of articles of one source, {label}."
        );
    }

    private void AddPublisher(Article article)
    {
        if (publishers.Of(article) is not { } publisher)
            return;
        if (!ofPublisher.TryGetValue(publisher, out var own))
            ofPublisher.Add(publisher, own = []);
        own.Add(article);
    }
}
