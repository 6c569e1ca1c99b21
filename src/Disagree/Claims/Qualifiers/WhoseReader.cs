using Disagree.Claims.Owners;
using Disagree.Lexicons;
using Disagree.Mentions;

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
    private const int Reach = 8;

    /// <summary>Adds what is told to the qualifiers found before.</summary>
    internal IReadOnlyList<Qualifier> With(SentenceView view, QuantityMention mention, Claim claim, IReadOnlyList<Qualifier> found)
    {
        if (
            claim.Figure is not { Name: "sentence" or "fine" or "salary" or "penalty" }
            || !TryPhrase(view, mention, out var first, out var end)
        )
        {
            return found;
        }

        var role = view.NameAt(end - 1) is null ? kin.Of(view.LemmaAt(end - 1)) : null;
        var name = role is null ? Bearer(view, first, end) : Possessor(view, first, end);
        return (role, name) switch
        {
            ({ } who, { } of) => [.. found, new(Task, who, IsMarked: false), new($"{Whose}: {of}", who, IsMarked: false)],
            ({ } who, null) => [.. found, new(Task, who, IsMarked: false)],
            (null, { } himself) => [.. found, new($"{Whose}: {himself}", Own, IsMarked: false)],
            _ => found,
        };
    }

    // Hale of "Tom Hale", who bears the name
    private static string? Bearer(SentenceView view, int first, int end) =>
        view.NameAt(end - 1) is not null && view.Tokens[end - 1].Tag is not Tag.Possessive && !HasPossessive(view, first, end)
            ? view.WordAt(end - 1).ToString()
            : null;

    private static bool HasPossessive(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.Tokens[i].Tag is Tag.Possessive)
            {
                return true;
            }
        }

        return false;
    }

    // Hale of "Tom Hale's brother"
    private static string? Possessor(SentenceView view, int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (view.Tokens[i].Tag is Tag.Possessive && view.NameAt(i - 1) is not null)
            {
                return view.WordAt(i - 1).ToString();
            }
        }

        return null;
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

        if (end > first && view.LemmaAt(verb) is "fine" or "jail" or "sentence" or "imprison" or "give" or "dock")
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
            view.NameAt(at) is not null
            || view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun or Tag.Word or Tag.Adjective or Tag.Possessive or Tag.Determiner
        );
}
