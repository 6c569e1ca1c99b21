using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>Builds the noun phrases of a clause token by token, with what prepositions add to them.</summary>
internal sealed class PhraseReader
{
    private NounSpan outer;
    private bool isAttaching;

    /// <summary>The phrase read last; none where a verb or a boundary has come since.</summary>
    internal NounSpan Last { get; private set; }

    /// <summary>The phrase that ends at the last comma or opening bracket.</summary>
    internal NounSpan Aside { get; private set; }

    /// <summary>Begins a sentence.</summary>
    internal void Begin()
    {
        outer = Last = Aside = default;
        isAttaching = false;
    }

    /// <summary>Ends the phrase.</summary>
    internal void Break() => Resume(default);

    /// <summary>Goes on with a phrase, as behind its relative pronoun.</summary>
    internal void Resume(NounSpan phrase)
    {
        Last = phrase;
        isAttaching = false;
    }

    /// <summary>Whether the phrase takes in the noun behind a preposition or an "and" that stands at a token.</summary>
    internal void Attach(int at, bool takes) => isAttaching = takes && Last.Exists && Last.Until == at;

    /// <summary>Takes in one token more, or begins a phrase with it.</summary>
    internal void Extend(in SentenceView s, int i)
    {
        var isNoun = s.Tag(i) is Tag.Noun or Tag.ProperNoun or Tag.Verb || (s.Tag(i) is Tag.Number && Last.Until == i && Last.NounEnd == i);
        Resume(Last.Exists && (isAttaching || (Last.Until == i && !Last.IsClosed && !IsBehindTime(s, i, isNoun))) ? Last.With(i, isNoun) : NounSpan.At(i, IsOblique(s, i), isNoun));
    }

    /// <summary>Takes in a sign that belongs to the phrase: a hyphen, an apostrophe, "&amp;".</summary>
    internal void Add(int i) => Last = Last.Until == i ? Last.With(i, false) : Last;

    /// <summary>Sets the phrase aside at a comma.</summary>
    internal void Comma(int at)
    {
        Aside = Last.Until == at ? Last : default;
        Break();
    }

    /// <summary>Sets the phrase aside while brackets are open.</summary>
    internal void Open(int at)
    {
        Comma(at);
        outer = Aside;
    }

    /// <summary>Goes on with the phrase before the brackets.</summary>
    internal void Close(int at)
    {
        Resume(outer.Exists ? outer with { Until = at + 1 } : default);
        outer = default;
    }

    /// <summary>Whether the token can stand within the phrase: "the best performing sector", "those screened".</summary>
    internal bool TakesGerund(in SentenceView s, int i) => s.Tag(i + 1) is Tag.Noun or Tag.ProperNoun && (Last.Until == i || s.Tag(i - 1) is Tag.Determiner || isAttaching);

    // "this year Acme shares"
    private bool IsBehindTime(in SentenceView s, int i, bool isNoun) => isNoun && ClauseWords.IsTime(s, i - 1) && (Last.First == i - 1 || s.Tag(i) is Tag.ProperNoun);

    private static bool IsOblique(in SentenceView s, int i)
    {
        var before = i - 1;
        while (s.Tag(before) is Tag.Determiner or Tag.Pronoun or Tag.Adverb)
        {
            before--;
        }

        return s.Tag(before) is Tag.Gerund || (s.Tag(before) is Tag.Preposition or Tag.To && !ClauseWords.IsConjunction(s, before) && s.Of(before) is not "with" and not "With");
    }
}
