using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Nouns;

namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>Builds the noun phrases of a clause token by token, with what prepositions add to them.</summary>
internal sealed class ClausePhrases
{
    // the token up to which a phrase opens its sentence: "However, excluding the"
    private const int OpeningEnd = 4;

    private NounSpan outer;

    /// <summary>The phrase read last; none where a verb or a boundary has come since.</summary>
    internal NounSpan Last { get; private set; }

    /// <summary>Whether a preposition or an "and" stands behind it that takes in what follows: "Revenue in the".</summary>
    internal bool IsAttaching { get; private set; }

    /// <summary>The phrase that ends at the last comma or opening bracket.</summary>
    internal NounSpan Aside { get; private set; }

    /// <summary>Begins a sentence.</summary>
    internal void Begin()
    {
        outer = Last = Aside = default;
        IsAttaching = false;
    }

    /// <summary>Ends the phrase.</summary>
    internal void Break() => Resume(default);

    /// <summary>Goes on with a phrase, as behind its relative pronoun.</summary>
    internal void Resume(NounSpan phrase)
    {
        Last = phrase;
        IsAttaching = false;
    }

    /// <summary>Whether the phrase takes in the noun behind a preposition or an "and" that stands at a token.</summary>
    internal void Attach(int at, bool takes) => IsAttaching = takes && Last.Exists && Last.Until == at;

    /// <summary>
    /// Takes in one token more, or begins a phrase with it; behind the verb of its clause, the phrase is what the verb acts on.
    /// </summary>
    internal void Extend(in QuantityScene s, int i, bool isBehindVerb)
    {
        var isNoun =
            s.Tag(i) is Tag.Noun or Tag.ProperNoun or Tag.Verb
            || ClauseWords.IsSubjectGerund(s, i)
            || (s.Tag(i) is Tag.Number && Last.Until == i && Last.NounEnd == i);
        Resume(
            Last.Exists
            && (IsAttaching || (Last.Until == i && !Last.IsClosed && !IsBehindTime(s, i, isNoun) && (isBehindVerb || !IsNext(s, i))))
                ? Last.With(i, isNoun)
                : NounSpan.At(i, IsOblique(s, i), isNoun) with
                {
                    IsObject = isBehindVerb,
                }
        );
    }

    /// <summary>
    /// Takes in what belongs to the phrase: a hyphen, an apostrophe, "&amp;", the second part of "self-styled" and "start-up".
    /// </summary>
    internal void Add(int i, bool isNoun) => Last = Last.Until == i ? Last.With(i, isNoun) : Last;

    /// <summary>Passes over what says when: it ends the phrase but does not part it from what follows.</summary>
    internal void Pass(int i) => Resume(Last.Exists && Last.Until >= i - 1 ? Last with { Until = i + 1, IsClosed = true } : default);

    /// <summary>Passes over what stands between the phrase and what is said of it, and returns the token to go on from.</summary>
    internal int PassAside(in QuantityScene s, int i)
    {
        var end = PhraseAside.End(s, i, Last);
        if (end > i)
        {
            Resume(Last with { Until = end, IsClosed = true });
        }

        return Math.Max(i, end);
    }

    /// <summary>Sets the phrase aside at a comma.</summary>
    internal void Comma(int at)
    {
        Aside = Last.Until == at ? Last : default;
        Break();
    }

    /// <summary>
    /// Takes in a sign that belongs to the phrase, "-" or "&amp;", and sets the phrase aside while brackets are open; false for any other
    /// sign.
    /// </summary>
    internal bool TakesSign(in QuantityScene s, int i)
    {
        if (s.Is(i, '('))
        {
            Comma(i);
            outer = Aside;
        }
        else if (s.Is(i, ')'))
        {
            Resume(outer.Exists ? outer with { Until = i + 1 } : default);
            outer = default;
        }
        else if (
            (s.IsDash(i) && s.Touches(i) && s.Touches(i - 1))
            || (s.Is(i, '.') && s.Touches(i - 1) && i + 1 < s.Count)
            || s.First(i) is '&' or '/' or '’' or '\''
        )
        {
            Add(i, false);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a past form or particle at a token belongs to the phrase before it: "self-styled", "start-up", "the mesh used was".
    /// </summary>
    internal bool Joins(in QuantityScene s, int i) =>
        Last.Until == i && ((s.IsDash(i - 1) && s.Touches(i - 1)) || (s.Tag(i) is Tag.PastVerb && ClauseWords.IsReduced(s, i)));

    /// <summary>
    /// Whether the verb form at a token stands within the phrase: "the best performing sector", "those screened", "an estimated 40 homes",
    /// "the run ended".
    /// </summary>
    internal bool Takes(in QuantityScene s, int i) =>
        IsInName(s, i)
        || s.Tag(i) switch
        {
            Tag.Gerund => s.Tag(i + 1) is Tag.Noun or Tag.ProperNoun && (Last.Until == i || s.Tag(i - 1) is Tag.Determiner || IsAttaching),
            Tag.Verb => Last.Until == i
                && s.Entry(i).Parts.Any(Parts.Noun)
                && s.Tag(i + 1) is Tag.PastVerb or Tag.Auxiliary or Tag.Modal or Tag.Verb,
            _ when s.Tag(i - 1) is Tag.Auxiliary => false,
            _ when Last.Until == i => !(ClauseWords.IsFinite(s, i) || ClauseWords.IsMove(s, i)),
            _ => s.Tag(i + 1) is Tag.Noun or Tag.ProperNoun or Tag.Adjective
                || (s.Tag(i - 1) is Tag.Determiner && s.Tag(i + 1) is Tag.Number or Tag.NumberWord),
        };

    // "the Harbour Tufted Sofa"
    private bool IsInName(in QuantityScene s, int i) =>
        Last.Until == i
        && s.Tag(i - 1) is Tag.ProperNoun
        && s.Tag(i + 1) is Tag.ProperNoun
        && char.IsUpper(s.First(i))
        && s.Tag(i) is Tag.Participle
        && s.Tag(Last.First - 1) is Tag.Determiner;

    // "before the crisis [global debt]", "excluding food prices [core inflation]": a phrase that says when or without what ends where the
    // next begins
    private bool IsNext(in QuantityScene s, int i) =>
        Last.IsOblique
        && s.Tag(i - 1) is Tag.Noun
        && Last.First <= OpeningEnd
        && (s.Tag(i) is Tag.Adjective ? s.Tag(i + 1) is Tag.Noun : s.Tag(i) is Tag.Noun && PluralNoun.Is(s, i - 1));

    // "this year Acme shares"
    private bool IsBehindTime(in QuantityScene s, int i, bool isNoun) =>
        isNoun && ClauseWords.IsTime(s, i - 1) && (Last.First == i - 1 || s.Tag(i) is Tag.ProperNoun);

    private static bool IsOblique(in QuantityScene s, int i)
    {
        var before = i - 1;
        while (s.Tag(before) is Tag.Determiner or Tag.Pronoun or Tag.Adverb)
        {
            before--;
        }

        return (s.Tag(before) is Tag.Gerund && (s.Is(before - 1, ',') || s.Of(before) is "excluding" or "including"))
            || (
                s.Tag(before) is Tag.Preposition or Tag.To
                && !IsParticle(s, before)
                && !ClauseWords.IsConjunction(s, before)
                && s.Of(before) is not "with" and not "With"
            );
    }

    // "bring down the rate"
    private static bool IsParticle(in QuantityScene s, int i) =>
        s.Of(i) is "down" or "up" or "out" or "off" && s.Tag(i - 1) is Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund;
}
