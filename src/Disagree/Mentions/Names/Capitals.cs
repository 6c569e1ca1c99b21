using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>One sentence seen as capitals: where a name can begin and how far it goes.</summary>
internal readonly ref struct Capitals
{
    private const int ShortestHeadline = 4;

    // what a sentence, a quotation or an item of a list may begin behind
    private const string Openers = "\"“‘`':—([•●■▪►·|*.?!";
    private readonly NameLexicon lexicon;

    public Capitals(NameLexicon lexicon, string text, ReadOnlySpan<Token> tokens)
    {
        this.lexicon = lexicon;
        Text = text;
        Tokens = tokens;
        int words = 0,
            capital = 0,
            shouted = 0;
        foreach (var token in tokens)
        {
            if (token.Length < 4 || !char.IsLetter(text[token.Start]))
                continue;
            words++;
            if (!char.IsUpper(text[token.Start]))
                continue;
            capital++;
            if (IsAllCapitals(token.Of(text)))
                shouted++;
        }

        IsTitleCase = words >= ShortestHeadline && capital * 10 >= words * 7 && text[tokens[^1].End - 1] != '.';
        IsShouted = words >= 2 && shouted * 10 >= words * 8;
    }

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens { get; }

    /// <summary>A headline In Which Most Words Are Written Like This; capitals prove little there.</summary>
    public bool IsTitleCase { get; }

    /// <summary>A SENTENCE IN CAPITALS.</summary>
    public bool IsShouted { get; }

    public ReadOnlySpan<char> Of(int at) => Tokens[at].Of(Text);

    public bool IsCapital(int at) => at >= 0 && at < Tokens.Length && char.IsUpper(Text[Tokens[at].Start]);

    public bool IsAcronym(int at) => !IsShouted && Tokens[at].Length is > 1 and <= 8 && IsAllCapitals(Of(at));

    public bool Is(int at, char mark) =>
        at >= 0 && at < Tokens.Length && ((Tokens[at].Length == 1 && Text[Tokens[at].Start] == mark) || (mark is '&' && Of(at) is "amp"));

    public bool Is(int at, string word) => at >= 0 && at < Tokens.Length && Of(at).SequenceEqual(word);

    /// <summary>Whether no blank stands between a token and the one before it.</summary>
    public bool IsAttached(int at) => at > 0 && at < Tokens.Length && Tokens[at].Start == Tokens[at - 1].End;

    /// <summary>Whether a token is what the name of a place may begin with: "North", "East".</summary>
    public bool IsDirection(int at) =>
        Of(at) is "North" or "South" or "East" or "West" or "Northeast" or "Northwest" or "Southeast" or "Southwest" or "New";

    /// <summary>Whether a token is two words drawn together by an apostrophe: "I'm", "That'll".</summary>
    public bool IsContraction(int at)
    {
        var word = Of(at);
        var apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe > 0 && word[(apostrophe + 1)..] is "m" or "re" or "ve" or "ll" or "d" or "t" or "s";
    }

    /// <summary>"10:44 | PM", "10 | PM ET": the half of a day.</summary>
    public bool IsClock(int at) =>
        at > 0
        && Of(at) is "AM" or "PM"
        && (Tokens[at - 1].Tag is Tag.Number || (IsCapital(at + 1) && lexicon.Is(Tokens[at + 1], WordUse.Thing)));

    /// <summary>Whether a word is one of the tables of common words, so that a capital at an opening does not make it a name.</summary>
    public bool IsCommon(int at) => lexicon.Words[Tokens[at].Word].Parts != Parts.None;

    /// <summary>Whether a sentence or a quotation begins here.</summary>
    public bool IsOpening(int at) => at == 0 || IsDash(at - 1) || Openers.Contains(Text[Tokens[at - 1].Start], StringComparison.Ordinal);

    // "OSLO (AP) -- Smoke rose": a dash with blanks around it, or a double one
    private bool IsDash(int at) =>
        Text[Tokens[at].Start] is '-' or '–' && (Tokens[at].Length > 1 || (!IsAttached(at) && !IsAttached(at + 1)));

    /// <summary>Whether a token can go on a name that has begun.</summary>
    public bool IsNameWord(int at) =>
        IsOwnWord(at)
        || (
            !IsTitleCase
            && !IsShouted
            && IsCapital(at)
            && Tokens[at].Tag is not (Tag.Determiner or Tag.Pronoun)
            && !IsOpening(at)
            && !IsContraction(at)
            && !lexicon.IsCalendar(Tokens[at])
            && IsCapital(at - 1)
            && IsCapital(at + 1)
            && IsOwnWord(at + 1)
        );

    // "Quarn | Up Boys": a small word too between two others
    private bool IsOwnWord(int at) =>
        IsCapital(at)
        && !IsContraction(at)
        && !lexicon.IsCalendar(Tokens[at])
        && (
            Tokens[at].Tag == Tag.ProperNoun
            || lexicon.Is(Tokens[at], WordUse.Given)
            || lexicon.Head(Tokens[at]) != null
            || (
                !IsTitleCase
                && !IsOpening(at)
                && Tokens[at].Tag is Tag.Noun or Tag.Adjective or Tag.Adverb or Tag.Verb or Tag.Participle or Tag.Gerund
            )
        );

    private static bool IsAllCapitals(ReadOnlySpan<char> word) => !word.ContainsAnyInRange('a', 'z') && word.ContainsAnyInRange('A', 'Z');
}
