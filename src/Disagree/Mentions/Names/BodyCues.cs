using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Whether what stands around a name of one document shows that it names a body, or a firm.</summary>
internal sealed class BodyCues(Document document, NameLexicon lexicon)
{
    /// <summary>What an office shows that a town may have too: "Quarn spokesman".</summary>
    public const string Office = "office";

    private const int LongestCue = 4;
    private const int LongestApposition = 9;

    /// <summary><see cref="FoundName.Firm"/>, <see cref="FoundName.Body"/>, <see cref="Office"/>, or null where nothing shows it.</summary>
    public string? Rule(FoundName name)
    {
        if (IsTown(name))
            return null;
        if (TickerRule.IsBehind(document, name.Last))
            return FoundName.Firm;
        if (name is { Type: NameType.Organization, Rule: "speaker" })
            return FoundName.Body;
        return Cue(name) ?? Noun(name) ?? Apposition(name.Last + 1);
    }

    /// <summary>Whether the state or country of a town follows: "Quarn, Ohio".</summary>
    public bool IsTown(FoundName name) =>
        name.Last + 2 < Tokens.Length
        && Text(name.Last + 1) is ","
        && lexicon.Known.TryMatch(Tokens, name.Last + 2, out var known, out var count)
        && known is { Type: NameType.Place, IsDemonym: false }
        && (name.Last + 2 + count >= Tokens.Length || Tokens[name.Last + 2 + count].Tag is not Tag.Possessive);

    // "shares of | Quarn", "Quarn | 's shareholders"
    private string? Cue(FoundName name)
    {
        var behind = name.Last + 1;
        if (behind < Tokens.Length && Tokens[behind].Tag is Tag.Possessive)
            behind++;
        if (
            IsBeside(name.Last, behind)
            && lexicon.BehindBody.TryMatch(Tokens, behind, out var kind, out var words)
            && !IsVerb(behind + words)
        )
            return kind;
        for (var start = Math.Max(0, name.First - LongestCue); start < name.First; start++)
        {
            if (
                lexicon.BeforeBody.TryMatch(Tokens, start, out kind, out var count)
                && start + count == name.First
                && IsBeside(start, name.First)
            )
                return kind;
        }

        return null;
    }

    // "Quarn shares | a house", "Quarn shares | with his aunt"
    private bool IsVerb(int next) =>
        next < Tokens.Length && (Tokens[next].Tag is Tag.Determiner or Tag.Pronoun || Text(next) is "with" or "his" or "her" or "their");

    // "the carmaker | Quarn": the noun before the name; not "told the paper | Quarn was ill"
    private string? Noun(FoundName name)
    {
        var noun = name.First - 1;
        if (noun < 1 || Kind(noun) is not { } kind || !IsBeside(noun - 1, name.First) || (IsPerson(noun) && name.First < name.Last))
            return null;
        var first = noun - 1;
        while (first > 0 && Tokens[first].Tag is Tag.Determiner or Tag.Adjective or Tag.Noun)
            first--;
        return lexicon.Is(Tokens[first], WordUse.Speech) ? null : kind;
    }

    // "Quarn | , the largest carmaker of …", "Quarn | , Oslo's oldest airline,"
    private string? Apposition(int comma)
    {
        if (comma + 2 >= Tokens.Length || Text(comma) is not "," || !IsBeside(comma - 1, comma))
            return null;
        var isOpened = false;
        var at = comma + 1;
        for (; at < Math.Min(Tokens.Length, comma + LongestApposition); at++)
        {
            var tag = Tokens[at].Tag;
            isOpened |= tag is Tag.Determiner or Tag.Possessive;
            if (
                tag
                    is not (
                        Tag.Determiner
                        or Tag.Possessive
                        or Tag.Adjective
                        or Tag.Noun
                        or Tag.ProperNoun
                        or Tag.Participle
                        or Tag.NumberWord
                    )
                && Text(at) is not "-"
            )
                break;
        }

        return isOpened && at < Tokens.Length && Tokens[at].Tag is Tag.Punctuation or Tag.Preposition or Tag.Pronoun && !IsPerson(at - 1)
            ? Kind(at - 1)
            : null;
    }

    // "the port operator", "the crane operator"
    private bool IsPerson(int noun) => lexicon.Words[Tokens[noun].Word].Senses.Any(Senses.Person);

    // what a noun in small letters that speaks of a body says of the name beside it
    private string? Kind(int noun)
    {
        var token = Tokens[noun];
        if (
            lexicon.BodyNoun(token) is not (> 0 and var bits)
            || char.IsUpper(Text(noun)[0])
            || lexicon.Roles.TryMatch(Tokens, noun, out _, out _)
        )
            return null;
        return (bits & lexicon.Firm) > 0 ? FoundName.Firm : FoundName.Body;
    }

    private ReadOnlySpan<Token> Tokens => document.Tokens;

    private ReadOnlySpan<char> Text(int at) => document.Words(at, at);

    private bool IsBeside(int one, int other) => one >= 0 && other < Tokens.Length && document.PartOf(one) == document.PartOf(other);
}
