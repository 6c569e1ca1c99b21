using Disagree.Lexicons;

namespace Disagree.Claims.Clauses;

/// <summary>
/// The tokens around a place in a sentence that speak of one event: up to a semicolon, a dash, or a comma before another clause.
/// </summary>
internal readonly record struct Clause(int First, int End)
{
    private const int Reach = 24;
    private const ClauseOpening BehindComma = ClauseOpening.Adverbial | ClauseOpening.Relative | ClauseOpening.Contrast;

    internal static Clause Around(SentenceView view, int from, int to, ConceptTable concepts)
    {
        var tokens = view.Tokens;
        // what is said may be cut off behind its verb
        (from, to) = (Math.Min(from, tokens.Length), Math.Min(to, tokens.Length));
        var first = from;
        while (first > 0 && from - first < Reach && !IsEdge(view, first - 1, concepts))
        {
            first--;
        }

        var end = to;
        while (end < tokens.Length && end - to < Reach && !IsEdge(view, end, concepts))
        {
            end++;
        }

        return new Clause(first, end);
    }

    private static bool IsEdge(SentenceView view, int i, ConceptTable concepts)
    {
        var tokens = view.Tokens;
        var word = tokens[i].Of(view.Text);
        if (tokens[i].Tag == Tag.Punctuation)
        {
            return word[0] is ';' or ':' or '—' or '–'
                || (word[0] == ',' && i + 1 < tokens.Length && ClauseOpener.Is(tokens[i + 1].Of(view.Text), BehindComma));
        }

        return word is "that" && FollowsSpeech(view, i, concepts);
    }

    private static bool FollowsSpeech(SentenceView view, int that, ConceptTable concepts)
    {
        for (var i = Math.Max(0, that - 5); i < that; i++)
        {
            if (concepts.Action(view.LemmaAt(i)) is "say")
            {
                return true;
            }
        }

        return false;
    }
}
