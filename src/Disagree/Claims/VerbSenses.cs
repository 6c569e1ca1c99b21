using System.Collections.Frozen;
using Disagree.Claims.Events;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>
/// Tells where the words beside a verb give it another sense than it has alone: "took part", "hit a high", "fired his deputy".
/// </summary>
internal sealed class VerbSenses
{
    private const int Farthest = 8;
    private const string Itself = "*";
    private const string WithWord = "+";
    private readonly FrozenDictionary<string, List<Sense>> senses;

    // by the number of a verb, whether the table holds it
    private readonly WordSet verbs;

    internal VerbSenses(Lexicon lexicon)
    {
        verbs = new(lexicon.Vocabulary);
        var read = new Dictionary<string, List<Sense>>(StringComparer.Ordinal);
        foreach (var row in lexicon["verbsenses"].Rows)
        {
            var words = row.Alternatives(2).ToFrozenSet(StringComparer.Ordinal);
            (read.TryGetValue(row[0], out var known) ? known : read[row[0]] = []).Add(
                new(Frame(row), words, row[3] is { Length: > 0 } deed ? deed : Itself, row[0])
            );
            verbs.Add(row[0]);
        }

        senses = read.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static VerbFrame Frame(LexiconRow row) =>
        row[1] switch
        {
            "only behind" => VerbFrame.OnlyBehind,
            "only object" => VerbFrame.OnlyObject,
            _ => row.Choice<VerbFrame>(1),
        };

    /// <summary>The deed that the verb at a token tells; null where it tells the one that it tells alone.</summary>
    internal string? Of(SentenceView view, int verb)
    {
        if (!verbs.MayHold(view.LemmaWordAt(verb)) || !senses.TryGetValue(view.LemmaAt(verb), out var all))
        {
            return null;
        }

        foreach (var sense in all)
        {
            if (Of(view, verb, sense) is { } deed)
            {
                return deed;
            }
        }

        return null;
    }

    /// <summary>The same of what is said of an amount.</summary>
    internal string? OfPredicate(SentenceView view, Predicate predicate) =>
        view.TokenFrom(predicate.Span.Start) is var at
        && at < view.Tokens.Length
        && predicate.Lemma.StartsWith(view.LemmaAt(at), StringComparison.Ordinal)
            ? Of(view, at)
            : null;

    private static string? Of(SentenceView view, int verb, Sense sense)
    {
        switch (sense.Frame)
        {
            case VerbFrame.Behind:
                return Behind(view, verb, sense) is >= 0 and var word ? sense.Told(view.WordAt(word)) : null;
            case VerbFrame.Passive:
                return Passive.Is(view, verb) && Behind(view, verb, sense) is >= 0 and var last ? sense.Told(view.WordAt(last)) : null;
            case VerbFrame.OnlyBehind:
                return Behind(view, verb, sense) < 0 ? sense.Told("") : null;
            case VerbFrame.Subject:
                return !Passive.Is(view, verb) && IsOf(view, SubjectHead.Before(view, verb, 0), sense) ? sense.Told("") : null;
            default:
                var isOf = IsOfObject(view, verb, sense);
                return isOf == sense.Frame is VerbFrame.Object ? sense.Told("") : null;
        }
    }

    // "down" of "went down", "went on Friday down"
    private static int Behind(SentenceView view, int verb, Sense sense)
    {
        var at = verb + 1;
        if (at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Adverb && !sense.Has(view.WordAt(at)))
        {
            at++;
        }

        return at < view.Tokens.Length && sense.Has(view.WordAt(at)) && !IsBeforeTime(view, at) ? at : -1;
    }

    // "went on Friday", and not "went out overnight"
    private static bool IsBeforeTime(SentenceView view, int at) =>
        view.LeadsToTime(at) && view.WordAt(at) is not ("out" or "up" or "down" or "off");

    private static bool IsOfObject(SentenceView view, int verb, Sense sense)
    {
        if (Passive.Is(view, verb) && IsOf(view, SubjectHead.Before(view, verb, 0), sense))
        {
            return true;
        }

        for (var i = verb + 1; i < Math.Min(view.Tokens.Length, verb + Farthest); i++)
        {
            if (IsOf(view, i, sense) && !(i + 1 < view.Tokens.Length && view.IsNoun(i + 1)))
            {
                return true;
            }

            if (!IsOfPhrase(view, i))
            {
                return false;
            }
        }

        return false;
    }

    // "the first", "his old" of "fired his old vizier"
    private static bool IsOfPhrase(SentenceView view, int at) =>
        view.NameAt(at) is not null
        || view.IsInTime(at)
        || view.Tokens[at].Tag
            is Tag.Determiner
                or Tag.Adjective
                or Tag.Noun
                or Tag.ProperNoun
                or Tag.Possessive
                or Tag.Number
                or Tag.NumberWord
                or Tag.Adverb
                or Tag.Word
        || view.Is(at, WordClass.Possessive)
        || view.WordAt(at) is "-";

    private static bool IsOf(SentenceView view, int at, Sense sense) =>
        at >= 0
        && (
            sense.Has(view.LemmaAt(at))
            || (sense.Has("place") && view.NameAt(at) is { Type: not (NameType.Person or NameType.Organization) })
            || (
                sense.Has("person")
                && (view.IsPersonNoun(at) || view.NameAt(at) is { Type: NameType.Person } || view.WordAt(at) is "him" or "her" or "them")
            )
        );

    private sealed record Sense(VerbFrame Frame, FrozenSet<string> Words, string Deed, string Verb)
    {
        internal bool Has(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

        internal string Told(ReadOnlySpan<char> word) =>
            Deed switch
            {
                Itself => Verb,
                WithWord when word.Length > 0 => $"{Verb} {word}",
                WithWord => Verb,
                _ => Deed,
            };
    }
}
