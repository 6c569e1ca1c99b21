using Disagree.Claims.Owners;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Qualifiers;

/// <summary>
/// Reads whether a term, a fine or a pay is somebody's or that of one who belongs to them: "jailed Hale", "jailed Hale's brother", "the owner
/// was fined", "the manager was fined".
/// </summary>
internal sealed class WhoseReader(KinNouns kin)
{
    private const string Task = "who of them";
    private const string Whose = "whose";
    private const string Own = "own";
    private const string Another = "of one who belongs to them";
    private const int Reach = 8;

    /// <summary>Adds what is told to the qualifiers found before.</summary>
    internal IReadOnlyList<Qualifier> With(SentenceView view, QuantityMention mention, Claim claim, IReadOnlyList<Qualifier> found)
    {
        if (
            claim.Figure is not ({ Of: Figures.FigureHolder.Named or Figures.FigureHolder.Body } or { Name: "fine" or "salary" })
            || mention.Quantity.Unit.Dimension is not (Dimension.Money or Dimension.Rate or Dimension.Duration)
            || !TryPhrase(view, mention, out var first, out var end)
        )
        {
            return found;
        }

        var mark = Mark(view, first, end);
        var role = IsName(view, end - 1) ? null : kin.Of(view.LemmaAt(end - 1));
        return (role, mark) switch
        {
            // "Hale's brother"
            ({ } who, > 0) => [.. found, new(Task, who, IsMarked: false), Of(view, mark - 1, Another)],
            // "the owner"
            ({ } who, _) => [.. found, new(Task, who, IsMarked: false), Of(view, end - 1, Own)],
            // "Hale's debt"
            (null, > 0) when IsFigure(view, end - 1) => [.. found, Of(view, mark - 1, Own)],
            // "Hale's company"
            (null, > 0) when view.LemmaAt(end - 1) is "company" or "firm" or "business" => [.. found, Of(view, mark - 1, Another)],
            // "Hale"
            (null, < 0) => [.. found, Of(view, end - 1, Own)],
            _ => found,
        };
    }

    private static Qualifier Of(SentenceView view, int owner, string value) =>
        new($"{Whose}: {view.WordAt(owner)}", value, IsMarked: false);

    private static bool IsName(SentenceView view, int at) => (view.NameAt(at) ?? view.PronounAt(at)) is not null;

    private static bool IsFigure(SentenceView view, int at) =>
        view.IsLemma(at, WordClass.Earnings) || view.LemmaAt(at) is "debt" or "salary" or "sentence" or "fine";

    // the last "'s" of the words; -1 where none stands there
    private static int Mark(SentenceView view, int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (view.Tokens[i].Tag is Tag.Possessive)
            {
                return i;
            }
        }

        return -1;
    }

    // whom a court fined or jailed, or the subject of the verb before the amount
    private bool TryPhrase(SentenceView view, QuantityMention mention, out int first, out int end)
    {
        var at = view.TokenFrom(mention.Span.Start);
        var verb = at - 1;
        while (verb >= 0 && verb > at - Reach && !view.IsVerb(verb))
        {
            if (view.Tokens[verb].Tag is Tag.Punctuation or Tag.Conjunction)
            {
                break;
            }

            verb--;
        }

        (first, end) = (verb + 1, verb + 1);
        if (verb < 0 || !view.IsVerb(verb))
        {
            return false;
        }

        while (end < at && IsPart(view, end))
        {
            end++;
        }

        if (end > first && view.LemmaAt(verb) is "fine" or "jail" or "sentence" or "give")
        {
            return true;
        }

        end = verb;
        while (end > 0 && view.Tokens[end - 1].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.To)
        {
            end--;
        }

        first = end;
        while (first > 0 && end - first < Reach && IsPart(view, first - 1))
        {
            first--;
        }

        // "the owner of the mine": the one before "of"
        if (first > 1 && first < end && view.WordAt(first - 1) is "of" && kin.Of(view.LemmaAt(first - 2)) is not null)
        {
            (first, end) = (first - 2, first - 1);
        }

        return end > first;
    }

    private static bool IsPart(SentenceView view, int at) =>
        !view.IsInNumber(at)
        && !view.IsInTime(at)
        && (
            IsName(view, at)
            || view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun or Tag.Word or Tag.Adjective or Tag.Possessive or Tag.Determiner
        );
}
