using Disagree.Claims;
using Disagree.Mentions;

namespace Disagree.Verdicts;

/// <summary>Finds the independent origin of a claim: the speaker it is attributed to, else the article.</summary>
internal sealed class VoiceFinder
{
    private readonly Dictionary<string, Voice> voices = new(StringComparer.Ordinal);

    internal VoiceFinder(IReadOnlyList<ArticleMentions> articles) => ArgumentNullException.ThrowIfNull(articles);

    internal Voice Of(Claim claim)
    {
        var (key, kind) = claim.AttributedTo is { } speaker ? (speaker, VoiceKind.Speaker) : (claim.Article.Id, VoiceKind.Article);
        if (!voices.TryGetValue(key, out var voice))
        {
            var label = kind is VoiceKind.Speaker ? key : claim.Article.Source.Length > 0 ? claim.Article.Source : key;
            voice = new Voice(label, kind, [claim.Article.Id], kind is VoiceKind.Speaker ? $"attributed to {label}" : "the article's own words");
            voices.Add(key, voice);
        }

        return voice;
    }
}
