using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what a number counts that stands apart from its noun: "the number of survivors has climbed to nine", "bringing to nine the number
/// of people on board", "put the toll at nine", "a capacity of nine", "arrests now stand at nine".
/// </summary>
internal sealed class BareCount(PropertyTable table, ConceptTable concepts, LevelWords levels)
{
    private const int Reach = 30;
    private const int ReachOfObject = 12;
    private readonly CounterPhrase phrases = new(table, concepts, levels);

    /// <summary>What is counted; null where no such noun tells it.</summary>
    internal Counting? Of(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is not Dimension.Count || mention.IsDifference ? null
        : Head(view, mention) is >= 0 and var head ? Told(view, head, mention)
        : Subject(view, mention) is >= 0 and var subject ? new(Said(view, subject) ?? "", view.LemmaAt(subject))
        : null;

    private int Head(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (at < 1)
        {
            return -1;
        }

        if (levels.Stands(view, at + 1))
        {
            return Before(view, at + 1);
        }

        if (view.WordAt(at) is "Mw" or "ML")
        {
            return at;
        }

        if (view.WordAt(at) is "of")
        {
            return IsCounter(view, at - 1) ? at - 1 : -1;
        }

        if (view.WordAt(at) is "to" && levels.Sets(view, at - 1) && Behind(view, view.TokenFrom(mention.Span.End)) is >= 0 and var behind)
        {
            return behind;
        }

        if (view.WordAt(at) is "to" or "at" && Elliptic(view, at) is >= 0 and var parallel)
        {
            return parallel;
        }

        var verb = Verb(view, at);
        return verb >= 0 && levels.Stands(view, verb) && Before(view, verb) is >= 0 and var before ? before
            : verb < at || mention.After is not null ? Object(view, verb < at ? Math.Max(verb, 0) : at)
            : -1;
    }

    // "the toll rose to 12 and the number of injured to 40"
    private int Elliptic(SentenceView view, int preposition)
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

    // "arrests have climbed past 40", "total deaths now stand at 40": the noun alone tells what is said
    private int Subject(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (
            at < 1
            || mention is not { Counted: null, Subject: { } subject }
            || mention.Span.End != mention.NumberSpan.End
            || subject.Start >= mention.Span.Start
            || !(levels.Stands(view, at + 1) || levels.Stands(view, Math.Max(0, Verb(view, at))))
        )
        {
            return -1;
        }

        var head = view.TokenFrom(subject.Start);
        for (
            ;
            head + 1 < at
                && view.Tokens[head + 1].Start < subject.End
                && (view.IsNoun(head + 1) || view.Tokens[head + 1].End == subject.End);
            head++
        ) { }

        // "the death count"
        head -= levels.IsCounter(view, head) && head > 0 ? 1 : 0;
        return
            view.Tokens[head].Start >= subject.Start
            && view.Tokens[head].End <= subject.End
            && !view.IsInMeasure(head)
            && Said(view, head) is not null
            ? head
            : -1;
    }

    private string? Said(SentenceView view, int noun) => table.OfNoun(view.LemmaAt(noun)) ?? table.OfNoun(view.WordAt(noun).ToString());

    // the verb before a number: "climbed past", "is now", "stood at", "given as", "rose within three weeks to"
    private int Verb(SentenceView view, int at)
    {
        var isTo = view.WordAt(at) is "to";
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

    // "bringing to nine the number of"
    private int Behind(SentenceView view, int at)
    {
        while (at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective)
        {
            at++;
        }

        at += at + 1 < view.Tokens.Length && !IsCounter(view, at) && view.Tokens[at].Tag is Tag.Noun ? 1 : 0;
        return at < view.Tokens.Length && IsCounter(view, at) ? at : -1;
    }

    // the subject: relative clauses may stand between it and its verb
    private int Before(SentenceView view, int verb)
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

    // "put the toll at"
    private int Object(SentenceView view, int last)
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

    // not of "a 5.2-magnitude quake", "a capacity crowd", "a toll road"
    private bool IsCounter(SentenceView view, int i) =>
        (
            view.Tokens[i].Tag is Tag.Noun or Tag.Word or Tag.ProperNoun
            || (view.IsVerb(i) && i > 0 && view.Tokens[i - 1].Tag is Tag.Determiner or Tag.Adjective)
        )
        && !view.IsInMeasure(i)
        && !CounterPhrase.IsFollowed(view, i)
        && (levels.IsLevel(view, i) || phrases.IsAt(view, i));

    private Counting? Told(SentenceView view, int head, QuantityMention mention) =>
        view.LemmaAt(head) is "magnitude" || view.WordAt(head) is "Mw" or "ML" ? new(MagnitudeReader.Magnitude, "")
        : phrases.IsAt(view, head) ? phrases.Of(view, head)
        : table.OfNoun(view.LemmaAt(head)) is { } property ? new(property, mention.Counted?.Lemma ?? "")
        : null;
}

/// <summary>What a number counts whose noun stands apart from it.</summary>
/// <param name="Property">What is said of the things counted; "" where nothing is.</param>
/// <param name="Noun">The lemma of the noun; "" for people whom no noun names.</param>
internal sealed record Counting(string Property, string Noun);
