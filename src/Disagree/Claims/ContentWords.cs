using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>
/// The words around an amount that carry meaning, each as its kind and cut to its stem, so that "cancelled" is "cancellation". Neither
/// amounts nor who says so are among them.
/// </summary>
/// <param name="Sentence">Those of the sentence.</param>
/// <param name="Near">Those near the amount, its own noun among them.</param>
/// <param name="Next">The first behind the amount; "" where none is near.</param>
internal sealed record ContentWords(IReadOnlySet<string> Sentence, IReadOnlySet<string> Near, string Next)
{
    private const int Reach = 5;
    private const int Stem = 5;

    internal static ContentWords None { get; } = new(new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), "");

    internal static ContentWords Of(SentenceView view, QuantityMention amount, ConceptTable concepts)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var near = new HashSet<string>(StringComparer.Ordinal);
        var next = "";
        var said = Said(view, amount.Span);
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

        return new ContentWords(all, near, next);
    }

    private static TextSpan Said(SentenceView view, TextSpan amount) =>
        view.Attributions.Where(a => a.Span.Contains(amount)).Select(a => a.Span).OrderBy(s => s.Length).FirstOrDefault(view.Sentence.Span);

    private static string? Word(SentenceView view, int token, ConceptTable concepts) => view.NameAt(token) is { } name ? Cut(name.Canonical) : view.Tokens[token].Tag switch
    {
        Tag.Noun or Tag.Adjective or Tag.Word or Tag.ProperNoun => Cut(concepts.Thing(view.LemmaAt(token))),
        Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund when concepts.Action(view.LemmaAt(token)) is var action && action is not "say" => Cut(action),
        _ => null,
    };

    private static string Cut(string word) => word.Length <= Stem || word.Contains(' ', StringComparison.Ordinal) ? word.ToLowerInvariant() : word[..Stem].ToLowerInvariant();
}
