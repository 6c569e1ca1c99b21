using System.Collections.Frozen;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what a number counts that stands apart from its noun: "the number of survivors has climbed to nine", "bringing to nine the number of
/// people on board", "put the toll at nine", "a capacity of nine".
/// </summary>
internal sealed class BareCount(PropertyTable table, ConceptTable concepts)
{
    private const int Reach = 30;
    private const int ReachOfObject = 12;

    private static readonly FrozenSet<string> Moves = FrozenSet.Create(StringComparer.Ordinal, "be", "rise", "climb", "grow", "increase", "jump", "soar", "mount", "swell", "fall", "drop", "decline", "stand", "reach", "hit", "pass", "exceed", "top", "total", "remain", "come", "put", "correct", "revise", "raise", "lower", "reduce", "bring");
    private static readonly FrozenSet<string> Sets = FrozenSet.Create(StringComparer.Ordinal, "put", "bring", "take", "raise", "push", "set", "lift", "increase", "lower", "reduce", "cut", "drive", "revise", "correct", "place", "leave", "give", "list");

    /// <summary>What is counted; null where no such noun tells it.</summary>
    internal Counting? Of(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Count && Head(view, mention) is >= 0 and var head ? Told(view, head, mention) : null;

    private static int Head(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (at < 1)
        {
            return -1;
        }

        if (IsMove(view, at + 1))
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

        if (view.WordAt(at) is "to" && view.IsVerb(at - 1) && Sets.Contains(view.LemmaAt(at - 1)) && Behind(view, view.TokenFrom(mention.Span.End)) is >= 0 and var behind)
        {
            return behind;
        }

        var verb = view.WordAt(at) is "to" or "at" or "from" or "as" ? at - 1 : at;
        return IsMove(view, verb) ? Before(view, verb) : verb < at ? Object(view, verb) : mention.After is not null ? Object(view, at) : -1;
    }

    // "bringing to nine the number of"
    private static int Behind(SentenceView view, int at)
    {
        while (at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective)
        {
            at++;
        }

        at += at + 1 < view.Tokens.Length && !IsCounter(view, at) && view.Tokens[at].Tag is Tag.Noun ? 1 : 0;
        return at < view.Tokens.Length && IsCounter(view, at) ? at : -1;
    }

    private static bool IsMove(SentenceView view, int verb) =>
        (view.IsVerb(verb) || view.Tokens[verb].Tag is Tag.Auxiliary) && Moves.Contains(view.LemmaAt(verb));

    // the subject: relative clauses may stand between it and its verb
    private static int Before(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - Reach) && view.WordAt(i) is not (";" or ":" or "but" or "while" or "“" or "”" or "\""); i--)
        {
            if (IsCounter(view, i))
            {
                return i;
            }
        }

        return -1;
    }

    // "put the toll at"
    private static int Object(SentenceView view, int last)
    {
        var head = -1;
        for (var i = last; i >= Math.Max(0, last - ReachOfObject) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.IsVerb(i) && Sets.Contains(view.LemmaAt(i)))
            {
                return head;
            }

            head = IsCounter(view, i) ? i : head;
        }

        return -1;
    }

    private static bool IsCounter(SentenceView view, int i) =>
        view.Tokens[i].Tag is Tag.Noun or Tag.Word or Tag.ProperNoun && (view.LemmaAt(i) is "toll" or "capacity" or "magnitude" or "headcount" or "workforce" or "payroll" or "attendance" || (view.LemmaAt(i) is "number" && i + 1 < view.Tokens.Length && (view.WordAt(i + 1) is "of" || view.Tokens[i + 1].Tag is Tag.Participle or Tag.PastVerb)));

    private Counting? Told(SentenceView view, int head, QuantityMention mention)
    {
        if (view.LemmaAt(head) is "magnitude" || view.WordAt(head) is "Mw" or "ML")
        {
            return new(MagnitudeReader.Magnitude, "");
        }

        if (view.LemmaAt(head) is not "number")
        {
            return table.OfNoun(view.LemmaAt(head)) is { } property ? new(property, mention.Counted?.Lemma ?? "") : null;
        }

        return view.WordAt(head + 1) is "of" ? OfPhrase(view, head + 2) : table.Of(Past(view, head + 1), Dimension.Count, "person") is { } done ? new(done, "") : null;
    }

    // survivors of "the survivors", homes lost of "lost homes", people aboard of "people on board", people killed of "people killed"
    private Counting? OfPhrase(SentenceView view, int from)
    {
        var (modifier, at) = (-1, from);
        for (; at < view.Tokens.Length && (view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.Participle or Tag.ProperNoun or Tag.Word or Tag.Possessive || (view.Tokens[at].Tag is Tag.PastVerb && at == from)); at++)
        {
            if ((table.OfNoun(view.LemmaAt(at)) ?? table.OfNoun(view.WordAt(at).ToString())) is { } told)
            {
                return new(at + 1 < view.Tokens.Length && OfTail(view, at + 1, concepts.Thing(view.LemmaAt(at))) is { } tail ? tail : told, IsFollowed(view, at) ? "" : view.LemmaAt(at));
            }

            if (at > from && view.Tokens[at].Tag is Tag.Participle && view.Tokens[at - 1].Tag is Tag.Noun)
            {
                break;
            }

            modifier = modifier < 0 && view.Tokens[at].Tag is Tag.Adjective or Tag.Participle or Tag.PastVerb ? at : modifier;
        }

        if (at == from || view.Tokens[at - 1].Tag is not (Tag.Noun or Tag.Word))
        {
            return null;
        }

        var noun = view.LemmaAt(at - 1);
        var kind = concepts.Thing(noun);
        var before = modifier < 0 ? null : table.OfState(view.WordAt(modifier).ToString(), Dimension.Count, kind) ?? table.OfState(view.LemmaAt(modifier), Dimension.Count, kind);
        return new(before ?? (at < view.Tokens.Length ? OfTail(view, at, kind) : null) ?? "", noun);
    }

    private static bool IsFollowed(SentenceView view, int at) => at + 1 < view.Tokens.Length && view.Tokens[at + 1].Tag is Tag.Noun;

    private string? OfTail(SentenceView view, int at, string kind)
    {
        if (view.Tokens[at].Tag is Tag.Participle or Tag.PastVerb && !Moves.Contains(view.LemmaAt(at)))
        {
            return table.Of(Past(view, at), Dimension.Count, kind);
        }

        if (view.WordAt(at) is "who" or "that" && at + 1 < view.Tokens.Length)
        {
            var verb = at + 1;
            while (verb + 1 < view.Tokens.Length && view.Tokens[verb].Tag is Tag.Auxiliary or Tag.Adverb)
            {
                verb++;
            }

            return table.Of(Past(view, verb) with { Role = verb > at + 1 && view.LemmaAt(verb - 1) is "be" ? PredicateRole.Patient : PredicateRole.Agent }, Dimension.Count, kind);
        }

        return table.OfState(view.LemmaAt(at), Dimension.Count, kind) ?? (at + 1 < view.Tokens.Length ? table.OfState($"{view.WordAt(at)} {view.LemmaAt(at + 1)}", Dimension.Count, kind) : null);
    }

    private static Predicate Past(SentenceView view, int verb) => new(view.Span(view.Tokens[verb].Start, view.Tokens[verb].End), view.LemmaAt(verb), PredicateRole.Patient);
}

/// <summary>What a number counts whose noun stands apart from it.</summary>
/// <param name="Property">What is said of the things counted; "" where nothing is.</param>
/// <param name="Noun">The lemma of the noun; "" for people whom no noun names.</param>
internal sealed record Counting(string Property, string Noun);
