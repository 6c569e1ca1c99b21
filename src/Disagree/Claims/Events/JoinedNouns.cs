using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Walks the words of a noun with what stands before it, and of nouns beside it: "a pair of vans and the firm's old lorry".
/// </summary>
internal static class JoinedNouns
{
    private const int Longest = 24;

    /// <summary>
    /// The head of each noun from a token on, up to what is no part of them: "vans", "lorry"; "report" of "the report of the board".
    /// </summary>
    internal static List<int> Heads(SentenceView view, int first, int end)
    {
        var (heads, head) = (new List<int>(), -1);
        for (var i = first; i < Math.Min(end, first + Longest); i++)
        {
            if (head < 0 && IsOpening(view, i))
            {
                continue;
            }

            if (head >= 0 && IsNext(view, i, end))
            {
                heads.Add(head);
                head = -1;
            }
            else if (IsPortion(view, i, head, first))
            {
                head = -1;
            }
            else if (!IsWithin(view, i) || (head >= 0 && (view.IsInTime(i) || IsBehind(view, i))))
            {
                break;
            }
            else if (IsHead(view, i))
            {
                head = i;
            }
        }

        if (head >= 0)
        {
            heads.Add(head);
        }

        return heads;
    }

    /// <summary>Where the words of a noun, and of those joined to it from before, begin.</summary>
    internal static int Start(SentenceView view, int head)
    {
        var first = head;
        for (var i = head - 1; i >= Math.Max(0, head - Longest); i--)
        {
            var isJoint = view.WordAt(i) is "and" or "or" && i > 0 && IsHead(view, i - 1);
            if (!isJoint && (!IsWithin(view, i) || view.IsInTime(i) || view.WordAt(i) is ","))
            {
                break;
            }

            first = isJoint ? first : i;
        }

        return first;
    }

    // "on Friday" of "published on Friday its results", "not" of "not the results"
    private static bool IsOpening(SentenceView view, int i) =>
        view.IsInTime(i) || view.Tokens[i].Tag is Tag.Participle or Tag.PastVerb or Tag.Adverb || view.LeadsToTime(i);

    /// <summary>Whether a word may be the head of a noun phrase: no part of a time or a measure.</summary>
    internal static bool IsHead(SentenceView view, int i) =>
        !view.IsInMeasure(i) && !view.IsInTime(i) && view.Tokens[i].Tag is Tag.Noun or Tag.ProperNoun or Tag.Gerund;

    private static bool IsWithin(SentenceView view, int i) =>
        view.NameAt(i) is not null
        || view.Tokens[i].Tag
            is Tag.Noun
                or Tag.ProperNoun
                or Tag.Gerund
                or Tag.Adjective
                or Tag.Determiner
                or Tag.Possessive
                or Tag.Number
                or Tag.NumberWord
                or Tag.Word
        || view.Is(i, WordClass.Possessive)
        || view.WordAt(i) is "-" or "\"" or "“" or "”" or "'"
        || view.IsInMeasure(i)
        || view.WordAt(i) is "than";

    // "of" of "a pair of vans" and "thousands of vans"
    private static bool IsPortion(SentenceView view, int i, int head, int first) =>
        i > first
        && view.WordAt(i) is "of"
        && (head >= 0 ? view.IsLemma(head, WordClass.Portion) : view.Tokens[i - 1].Tag is Tag.Number or Tag.NumberWord);

    // "detailing" of "the report detailing the loss"
    private static bool IsBehind(SentenceView view, int i) =>
        view.WordAt(i) is "that"
        || (
            view.Tokens[i].Tag is Tag.Gerund
            && i + 1 < view.Tokens.Length
            && view.Tokens[i + 1].Tag is Tag.Determiner or Tag.Possessive or Tag.Number or Tag.NumberWord
        );

    // another noun behind: "a van and a lorry", "sent the mayor a report"; not "and a lorry burned", which begins a clause
    private static bool IsNext(SentenceView view, int i, int end)
    {
        if (view.Tokens[i].Tag is Tag.Determiner)
        {
            return view.WordAt(i) is not "that";
        }

        if (view.WordAt(i) is not ("and" or "or" or ","))
        {
            return false;
        }

        var at = i + 1;
        while (at < end && IsWithin(view, at))
        {
            at++;
        }

        return at > i + 1
            && (at == end || view.Tokens[at].Tag is not (Tag.PastVerb or Tag.Verb or Tag.Auxiliary or Tag.Modal))
            && (view.WordAt(i) is not "," || (at < end && view.WordAt(at) is "," or "and" or "or"));
    }
}
