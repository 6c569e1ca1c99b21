using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Nouns;

namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>Finds what is said of things counted past what stands between: places, insertions, the other members of a list.</summary>
internal static class PredicateAhead
{
    private const int Farthest = 40;
    private const int LongestOpener = 8;

    /// <summary>
    /// Finds the predicate behind the token at which what is counted ends; a measure shares none with the next, and what a preposition
    /// attaches only that of its own clause.
    /// </summary>
    internal static bool TryRead(in QuantityScene s, int at, bool isMeasure, bool isOblique, out PredicateReading predicate)
    {
        predicate = default;
        var (isList, isInserted) = (false, false);
        var isOwn = !isOblique;
        var isBare = s.Tag(at - 1) is Tag.Number;
        for (var i = at; i < s.Count && i < at + Farthest; i++)
        {
            if (HedgeReader.TryAt(s, i, out _, out var hedge) && s.Tag(i + hedge) is Tag.Number or Tag.NumberWord or Tag.Symbol)
            {
                i += hedge;
            }

            i = PastOthers(s, PastAge(s, i), at);

            isOwn |=
                ClauseWords.IsRelative(s, i)
                || (
                    i == at
                    && (
                        s.Tag(i) is Tag.Pronoun
                        || s.Of(i) is "being"
                        || (s.Tag(i) is Tag.Participle or Tag.PastVerb && s.Tag(i + 1) is Tag.Preposition or Tag.Adverb or Tag.Punctuation)
                    )
                );
            switch (s.Tag(i))
            {
                case Tag.Number or Tag.NumberWord when isBare && s.Tag(i - 1) is Tag.Preposition && !s.Is(i - 1, s.Lexicon.Known.Of):
                    return false;
                case Tag.Participle or Tag.PastVerb when WithinPhrase.IsModifier(s, i) || (i > at && WithinPhrase.IsOfWhole(s, i)):
                    break;
                case Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Auxiliary or Tag.Modal:
                    return (isOwn || (s.Tag(i) is Tag.Participle or Tag.PastVerb && VerbGroupReader.IsReduced(s, i)))
                        && VerbGroupReader.TryRead(s, i, out predicate)
                        && MainVerb.IsChosen(s, i, ref predicate);
                case Tag.Adjective
                    when s.Entry(i).Senses.Any(Senses.State)
                        && !StateBehind.IsWay(s, i)
                        && !Resultative.Is(s, i)
                        && !WithinPhrase.IsOfGroup(s, i)
                        && s.Tag(i + 1) is not (Tag.Noun or Tag.ProperNoun):
                    predicate = new PredicateReading(i, PredicateRole.State, false, false);
                    return true;
                case Tag.Preposition when i == at && s.Of(i) is "that" && Insertion.IsVerb(s, i + 1):
                    break;
                case Tag.Preposition when OpensClause(s, i):
                    return false;
                case Tag.Punctuation or Tag.Conjunction or Tag.Symbol when isMeasure && (i == at || ContinuesList(s, i + 1)):
                    return false;
                case Tag.Punctuation when s.Is(i, ','):
                    if (ContinuesList(s, i + 1) && !Insertion.IsComparison(s, i + 1))
                    {
                        isList = true;
                    }
                    else if (!((isList || isInserted) && Insertion.IsVerb(s, i + 1)))
                    {
                        var close = Math.Max(Insertion.ClosingComma(s, i + 1), BareMembers.LastConjunction(s, i, isList));
                        if (close < 0)
                        {
                            return false;
                        }

                        // "nine people, including a bishop, Paul Marlow, were killed"
                        isInserted = true;
                        i = close;
                    }

                    break;
                case Tag.Punctuation when s.Is(i, '(') && Insertion.ClosingBracket(s, i, i == at) is > 0 and var bracket:
                    i = bracket;
                    break;
                case Tag.Punctuation when i == at && Insertion.ClosingDash(s, i) is > 0 and var dash:
                    i = dash;
                    break;
                case Tag.Punctuation when !s.IsDash(i) || !s.Touches(i):
                    return false;
                case Tag.Conjunction
                    when !ContinuesList(s, i)
                        && (IsBare(s, at, i) || s.Tag(i + 1) is not (Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Determiner)):
                    return false;
                default:
                    break;
            }
        }

        return false;
    }

    // "nine people [other than] the driver"
    private static int PastOthers(in QuantityScene s, int at, int end) =>
        at == end && s.Of(at) is "other" && s.Of(at + 1) is "than" ? at + 2 : at;

    // "nine sailors [aged between 17 and 40]"
    private static int PastAge(in QuantityScene s, int at)
    {
        if (s.Of(at) is not "aged")
        {
            return at;
        }

        var i = at + 1;
        while (
            s.Tag(i) is Tag.Number or Tag.NumberWord or Tag.To
            || s.IsDash(i)
            || s.Of(i) is "between" or "from" or "under" or "over"
            || (
                s.Of(i) is "and" or "or"
                && (s.Tag(i + 1) is Tag.Number or Tag.NumberWord || s.Of(i + 1) is "over" or "under" or "older" or "younger" or "above")
            )
            || s.Of(i) is "older" or "younger" or "above"
        )
        {
            i++;
        }

        return i;
    }

    // "brought the sum to 19 and many others are waiting": what follows a number without a noun is another clause
    private static bool IsBare(in QuantityScene s, int at, int conjunction) =>
        conjunction == at && s.Tag(at - 1) is Tag.Number or Tag.NumberWord;

    // "and around 400", "three": the next member of a list.
    private static bool ContinuesList(in QuantityScene s, int at)
    {
        if (s.Tag(at) == Tag.Conjunction)
        {
            at++;
        }

        if (HedgeReader.TryAt(s, at, out _, out var count))
        {
            at += count;
        }

        return s.Tag(at) is Tag.Number or Tag.NumberWord
            || s.Lexicon.Known.IsArticle(s.Word(at))
            || s.Lexicon.Vague.TryMatch(s.Tokens, at, out _, out _);
    }

    /// <summary>Whether a word that begins a clause stands at a token: "while", "After".</summary>
    internal static bool OpensClause(in QuantityScene s, int i)
    {
        Span<char> word = stackalloc char[LongestOpener];
        var length = s.Of(i).ToLowerInvariant(word);
        return length > 0
            && word[..length]
                is "that"
                    or "as"
                    or "while"
                    or "whilst"
                    or "when"
                    or "after"
                    or "before"
                    or "because"
                    or "since"
                    or "until"
                    or "if"
                    or "although"
                    or "though"
                    or "whereas"
                    or "where"
                    or "than"
                    or "to"
                    or "so"
                    or "why"
                    or "how"
                    or "whether"
                    or "once"
                    or "unless";
    }
}
