using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Stocks;

/// <summary>Reads who or what has what a verb governs: its subject, and of "the hall, which seats 900," the noun before "which".</summary>
internal static class HolderOfVerb
{
    /// <summary>The one whom the subject names; null where it is a pronoun of which nothing shows whom it means.</summary>
    internal static StockHolder? Of(SentenceView view, QuantityMention mention, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.To)
        {
            at--;
        }

        if (at > 0 && view.WordAt(at) is "which" or "that")
        {
            return HolderPhrase.Before(view, view.WordAt(at - 1) is "," ? at - 1 : at) ?? StockHolder.Unread;
        }

        if (at >= 0 && view.PronounAt(at) is { } meant)
        {
            return new(meant.Canonical, null);
        }

        return at >= 0 && view.Tokens[at].Tag is Tag.Pronoun ? null
            : mention.Subject is { } subject
            && subject.End <= view.Tokens[verb].Start
            && HolderPhrase.From(view, view.TokenFrom(subject.Start)) is { } holder
                ? holder
            : at >= 0 && mention.Subject?.Start > view.Tokens[verb].Start ? HolderPhrase.Before(view, at + 1) ?? StockHolder.Unread
            : StockHolder.Unread;
    }
}
