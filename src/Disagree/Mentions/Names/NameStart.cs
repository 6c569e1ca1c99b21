using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Where a name can begin: at a capital that is not there just because a sentence or a quotation begins.</summary>
internal sealed class NameStart(NameLexicon lexicon)
{
    /// <summary>Whether a token is a word that stands for a name.</summary>
    public bool CanBegin(Capitals capitals, int at)
    {
        if (!capitals.IsCapital(at) || IsNoWord(capitals, at))
            return false;
        var token = capitals.Tokens[at];
        if (lexicon.IsCalendar(token))
            return lexicon.Is(token, WordUse.Given) && capitals.IsNameWord(at + 1) && !capitals.IsCommon(at + 1);
        if (lexicon.Is(token, WordUse.Given) || capitals.IsAcronym(at))
            return true;
        return token.Tag == Tag.ProperNoun ? CanProperBegin(capitals, at) : CanCommonBegin(capitals, at);
    }

    // "Quarn", "Ministry of Trade"; but not "Retailer Quarn Inc." nor "Former Rep. Quarn"
    private bool CanProperBegin(Capitals capitals, int at) =>
        IsBodyOf(capitals, at)
        || (
            !DescribesFirm(capitals, at)
            && (
                !capitals.IsOpening(at)
                || !capitals.IsCommon(at)
                || (capitals.IsNameWord(at + 1) && (capitals.IsDirection(at) || !IsOther(capitals, at + 1)))
            )
        );

    // "Highway 82", "North Quarn", "Price Quarn Inc.", "the Blue Quarn": a common word where what follows makes it a name's
    private bool CanCommonBegin(Capitals capitals, int at)
    {
        if (IsNumbered(capitals, at))
            return true;
        if (capitals.IsDirection(at) && capitals.Of(at) is not "New")
            return !capitals.IsTitleCase && capitals.IsNameWord(at + 1);
        if (IsBodyOf(capitals, at) || IsFirm(capitals, at))
            return true;
        return !DescribesFirm(capitals, at)
            && !capitals.IsTitleCase
            && capitals.Tokens[at].Tag is Tag.Noun or Tag.Adjective
            && capitals.IsNameWord(at + 1)
            && (!capitals.IsOpening(at) || (lexicon.Head(capitals.Tokens[at]) == NameType.Place && !capitals.IsCommon(at + 1)));
    }

    // "I'm", "(D-Ohio)", "10 PM", "901-528-NETS", "According to"
    private static bool IsNoWord(Capitals capitals, int at) =>
        capitals.IsContraction(at)
        || IsMembership(capitals, at)
        || capitals.IsClock(at)
        || IsOfNumber(capitals, at)
        || (capitals.Of(at) is "According" && capitals.Is(at + 1, "to"));

    // "901-528-| NETS"
    private static bool IsOfNumber(Capitals capitals, int at) =>
        at > 1
        && capitals.Is(at - 1, '-')
        && capitals.IsAttached(at)
        && capitals.IsAttached(at - 1)
        && capitals.Tokens[at - 2].Tag is Tag.Number
        && capitals.IsAcronym(at);

    // "(D-Ohio)", ", R-Utah": the party of a member, and the state behind it
    private static bool IsMembership(Capitals capitals, int at) =>
        at > 0
        && capitals.Tokens[at].Length == 1
        && capitals.Text[capitals.Tokens[at].Start] is 'D' or 'R' or 'I'
        && capitals.Is(at + 1, '-')
        && capitals.IsAttached(at + 1)
        && (capitals.Is(at - 1, '(') || capitals.Is(at - 1, ','));

    // "Highway | 82"
    private bool IsNumbered(Capitals capitals, int at) =>
        lexicon.Head(capitals.Tokens[at]) == NameType.Place
        && !capitals.IsTitleCase
        && at + 1 < capitals.Tokens.Length
        && capitals.Tokens[at + 1].Tag == Tag.Number;

    // "the | Ministry of Seren": the kind of a body with its "of", though the word is a common one
    private bool IsBodyOf(Capitals capitals, int at) =>
        !capitals.IsTitleCase
        && !capitals.IsShouted
        && (!capitals.IsOpening(at) || capitals.Of(at)[^1] is not 's')
        && lexicon.Head(capitals.Tokens[at]) == NameType.Organization
        && capitals.Is(at + 1, "of")
        && capitals.IsCapital(capitals.Is(at + 2, "the") ? at + 3 : at + 2);

    // "Price Quarn Inc. said": a common noun that opens a sentence and a firm's name, and says nothing of the firm
    private bool IsFirm(Capitals capitals, int at) =>
        capitals.IsOpening(at)
        && !capitals.IsTitleCase
        && !capitals.IsShouted
        && capitals.Tokens[at].Tag is Tag.Noun
        && IsFirmBehind(capitals, at)
        && !IsKindOfFirm(capitals, at)
        && !lexicon.Words[capitals.Tokens[at].Word].Senses.Any(Senses.Person)
        && !lexicon.Roles.TryMatch(capitals.Tokens, at, out _, out _);

    // "Retailer | Quarn Inc." at the opening of a sentence
    private bool DescribesFirm(Capitals capitals, int at) =>
        capitals.IsOpening(at) && IsKindOfFirm(capitals, at) && IsFirmBehind(capitals, at);

    private bool IsKindOfFirm(Capitals capitals, int at) =>
        lexicon.BodyNoun(capitals.Tokens[at]) > 0 && lexicon.Head(capitals.Tokens[at]) == null;

    private bool IsFirmBehind(Capitals capitals, int at)
    {
        var end = at + 1;
        while (
            (capitals.IsCapital(end) || capitals.Tokens[Math.Min(end, capitals.Tokens.Length - 1)].Tag == Tag.Possessive)
            && end < capitals.Tokens.Length
            && !lexicon.Is(capitals.Tokens[end], WordUse.Legal)
        )
            end++;
        return end > at + 1 && capitals.IsCapital(end) && lexicon.Is(capitals.Tokens[end], WordUse.Legal);
    }

    // "Former | Rep. Keller", "Angry | Turkish troops": the common word describes what begins behind it
    private bool IsOther(Capitals capitals, int at) =>
        lexicon.Titles.TryMatch(capitals.Tokens, at, out _, out _) || lexicon.Known.TryMatch(capitals.Tokens, at, out _, out _);
}
