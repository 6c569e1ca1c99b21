using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>
/// The words around an amount that carry meaning, each as its kind and cut to its stem, so that "cancelled" is "cancellation". Neither
/// amounts nor who says so are among them.
/// </summary>
/// <param name="Sentence">Those of the sentence.</param>
/// <param name="Near">Those near the amount, its own noun among them.</param>
/// <param name="Next">The first behind the amount; "" where none is near.</param>
/// <param name="IsAlone">Whether the sentence holds no other amount of the same dimension, so that all of its words speak of this one.</param>
internal sealed record ContentWords(IReadOnlySet<string> Sentence, IReadOnlySet<string> Near, string Next, bool IsAlone)
{
    private const int Reach = 5;
    private const int Stem = 5;
    private const int FewestLetters = 2;

    internal static ContentWords None { get; } = new(new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), "", false);

    internal static ContentWords Of(SentenceView view, QuantityMention amount, ConceptTable concepts)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var near = new HashSet<string>(StringComparer.Ordinal);
        var next = "";
        var said = Said(view, amount.Span);
        if (said != view.Sentence.Span)
        {
            AddSpeakers(view, said, all);
        }

        var (from, end) = (view.TokenFrom(amount.Span.Start) - Reach, view.TokenFrom(amount.NumberSpan.End));
        for (var i = view.TokenFrom(said.Start); i < view.Tokens.Length && view.Tokens[i].Start < said.End; i++)
        {
            if (view.IsInMeasure(i) || view.IsInTime(i) || Word(view, i, concepts) is not { } word)
            {
                continue;
            }

            all.Add(word);
            if (i >= from && i < end + Reach)
            {
                near.Add(word);
                next = next.Length == 0 && i >= end ? word : next;
            }
        }

        return new ContentWords(all, near, next, IsOnly(view, amount));
    }

    // who says so tells of what it is said: "Arvik Steel says it owes 40 million"
    private static void AddSpeakers(SentenceView view, TextSpan said, HashSet<string> words)
    {
        foreach (var name in view.Names)
        {
            if (!said.Overlaps(name.Span))
            {
                words.Add(Word(name));
            }
        }
    }

    private static bool IsOnly(SentenceView view, QuantityMention amount)
    {
        foreach (var other in view.Quantities)
        {
            if (!ReferenceEquals(other, amount) && other.Quantity.Unit.Dimension == amount.Quantity.Unit.Dimension)
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan Said(SentenceView view, TextSpan amount) =>
        view.Attributions.Where(a => a.Span.Contains(amount)).Select(a => a.Span).OrderBy(s => s.Length).FirstOrDefault(view.Sentence.Span);

    private static string? Word(SentenceView view, int token, ConceptTable concepts) => view.NameAt(token) is { Type: not NameType.Other } name ? Word(name) : view.WordAt(token).Length < FewestLetters ? null : view.Tokens[token].Tag switch
    {
        Tag.Noun or Tag.Adjective or Tag.Word or Tag.ProperNoun => Cut(concepts.Thing(view.LemmaAt(token))),
        Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund when concepts.Action(view.LemmaAt(token)) is var action && action is not "say" => Cut(action),
        _ => null,
    };

    // a person by the family name
    private static string Word(NameMention name) =>
        name.Type is NameType.Person ? Cut(name.Canonical[(name.Canonical.LastIndexOf(' ') + 1)..]) : Cut(name.Canonical);

    private static string Cut(string word) => word.Length <= Stem || word.Contains(' ', StringComparison.Ordinal) ? word.ToLowerInvariant() : word[..Stem].ToLowerInvariant();
}
