using Disagree.Claims.Casts;
using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Claims.Places;
using Disagree.Claims.Votes;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>The sentences of an article that state claims, each with what the whole article says of places, people and its event.</summary>
internal static class ArticleViews
{
    internal static List<SentenceView> Of(ArticleMentions mentions, CastWords castWords, Lexicon lexicon, CancellationToken stop)
    {
        var places = ArticlePlaces.Of(mentions, lexicon);
        var cast = Cast.Of(mentions, castWords);
        var said = new SaidIn(mentions);
        var calamity = NamedCalamity.MainOf(mentions);
        var vote = VoteTale.Of(mentions, lexicon);
        var views = new List<SentenceView>();
        foreach (var sentence in mentions.Document.Sentences)
        {
            stop.ThrowIfCancellationRequested();
            if (sentence.StatesClaims)
            {
                views.Add(
                    new SentenceView(mentions, sentence, places, cast, said, lexicon)
                    {
                        Before = views.LastOrDefault(),
                        Calamity = calamity,
                        Vote = vote,
                    }
                );
            }
        }

        return views;
    }
}
