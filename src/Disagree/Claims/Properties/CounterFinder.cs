using Disagree.Claims.Phrases;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>
/// Finds the noun that counts, such as "number" or "toll", around an amount that stands apart from it: before its verb, behind its verb,
/// behind it.
/// </summary>
internal sealed class CounterFinder(PropertyTable table, ConceptTable concepts, LevelWords levels, SetPhraseReader said)
{
    private const int ReachOfObject = 12;
    private readonly CounterPhrase phrases = new(table, concepts, levels, said);
    private const int Reach = 30;

    /// <summary>Whether such a noun stands at a token; not of "a 5.2-magnitude quake", "a capacity crowd", "a toll road".</summary>
    internal bool IsCounter(SentenceView view, int i) =>
        (
            view.Tokens[i].Tag is Tag.Noun or Tag.Word or Tag.ProperNoun
            || (view.IsVerb(i) && i > 0 && view.Tokens[i - 1].Tag is Tag.Determiner or Tag.Adjective)
        )
        && !view.IsInMeasure(i)
        && !CounterPhrase.IsFollowed(view, i)
        && (levels.IsLevel(view, i) || phrases.IsAt(view, i));

    /// <summary>That before a verb, for relative clauses may stand between; -1 where none does.</summary>
    internal int Before(SentenceView view, int verb)
    {
        for (
            var i = verb - 1;
            i >= Math.Max(0, verb - Reach) && view.WordAt(i) is not (";" or ":" or "but" or "while" or "“" or "”" or "\"");
            i--
        )
        {
            if (IsCounter(view, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>That behind an amount: "bringing to nine the number of"; -1 where none does.</summary>
    internal int Behind(SentenceView view, int at)
    {
        while (at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective)
        {
            at++;
        }

        at += at + 1 < view.Tokens.Length && !IsCounter(view, at) && view.Tokens[at].Tag is Tag.Noun ? 1 : 0;
        return at < view.Tokens.Length && IsCounter(view, at) ? at : -1;
    }

    /// <summary>That which a verb sets: "put the toll at"; -1 where none does.</summary>
    internal int Object(SentenceView view, int last)
    {
        var head = -1;
        for (var i = last; i >= Math.Max(0, last - ReachOfObject) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (levels.Sets(view, i) && (head >= 0 || i == last))
            {
                return head;
            }

            head = IsCounter(view, i) ? i : head;
        }

        return -1;
    }

    /// <summary>That of a list: "the toll rose to 12 and the number of injured to 40"; -1 where none does.</summary>
    internal int Elliptic(SentenceView view, int preposition)
    {
        for (
            var i = preposition - 1;
            i > Math.Max(1, preposition - ReachOfObject) && !levels.Stands(view, i) && view.Tokens[i].Tag is not Tag.Punctuation;
            i--
        )
        {
            if (IsCounter(view, i))
            {
                var before = view.Tokens[i - 1].Tag is Tag.Determiner ? i - 2 : i - 1;
                return view.WordAt(before) is "and" or "while" or "," ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The verb before a number, or the token before it: "climbed past", "is now", "stood at", "given as", "rose within three weeks to".
    /// </summary>
    internal int Verb(SentenceView view, int at)
    {
        var isTo = view.WordAt(at) is "to" || view.WordAt(at + 1) is "from";
        // "rose by one, to nine"
        at -=
            view.WordAt(at) is "to"
            && at > 3
            && view.WordAt(at - 1) is ","
            && view.Tokens[at - 2].Tag is Tag.Number or Tag.NumberWord
            && view.WordAt(at - 3) is "by"
                ? 3
                : 0;
        at -= view.WordAt(at) is "to" or "at" or "from" or "as" or "past" or "above" or "over" or "beyond" or "below" or "near" or "around"
            ? 1
            : 0;
        while (at > 0 && view.Tokens[at].Tag is Tag.Adverb)
        {
            at--;
        }

        for (
            var i = at;
            isTo && i > Math.Max(0, at - ReachOfObject) && view.Tokens[i].Tag is not Tag.Punctuation && !IsCounter(view, i);
            i--
        )
        {
            if (view.IsVerb(i))
            {
                return levels.Stands(view, i) ? i : at;
            }
        }

        return at;
    }

    /// <inheritdoc cref="CounterPhrase.OfLabel"/>
    internal Counting? Labelled(SentenceView view, int first) => phrases.OfLabel(view, first);

    /// <summary>What the noun at a token counts; null where it does not tell.</summary>
    internal Counting? Told(SentenceView view, int head, QuantityMention mention) =>
        view.LemmaAt(head) is "magnitude" || view.WordAt(head) is "Mw" or "ML" ? new(MagnitudeReader.Magnitude, "")
        : phrases.IsAt(view, head) ? phrases.Of(view, head)
        : table.OfNoun(view.LemmaAt(head)) is { } property ? new(property, mention.Counted?.Lemma ?? "")
        : null;
}
