using Disagree.Lexicons;

namespace Disagree.Claims.Owners;

/// <summary>Reads who is fined where that is not the subject: "fined Arvik Mills 40 million", "a fine of 40 million on Arvik Mills".</summary>
internal sealed class FinedOwner(OwnerTable table)
{
    private const int Reach = 8;
    private readonly OwnerPhrase phrases = new(table);

    /// <summary>The one; null where only the subject can be.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="at">The first token of the amount.</param>
    /// <param name="end">The token behind it.</param>
    internal Owner? Of(SentenceView view, int at, int end)
    {
        var verb = at - 1;
        while (verb > 0 && !view.IsVerb(verb) && view.Tokens[verb].Tag is not Tag.Punctuation)
        {
            verb--;
        }

        if (
            verb >= 0
            && verb < at - 1
            && view.IsVerb(verb)
            && view.LemmaAt(verb) is "fine" or "order"
            && phrases.Read(view, verb + 1, at) is { Heads.Count: > 0 } whom
        )
        {
            return whom;
        }

        for (var i = end; i + 1 < Math.Min(view.Tokens.Length, end + Reach); i++)
        {
            if (view.WordAt(i) is "on" or "against" or "for" && phrases.From(view, i + 1) is { Heads.Count: > 0 } owner)
            {
                return owner;
            }
        }

        return null;
    }
}
