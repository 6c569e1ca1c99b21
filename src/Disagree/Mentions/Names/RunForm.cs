using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>What the words of a run of capitals tell of what it names, whatever stands around it.</summary>
internal sealed class RunForm(NameLexicon lexicon)
{
    private const int LongestShortened = 4;
    private readonly OfficeRule offices = new(lexicon);

    /// <summary>"the 1700 block of | Quarn Court".</summary>
    public static bool IsStreet(Capitals capitals, int at, int end) =>
        end - at > 1 && capitals.Of(end - 1) is "Court" && capitals.Is(at - 1, "of") && capitals.Is(at - 2, "block");

    /// <summary>What the head of a run names: "Harbour Bank"; null where it has none, or a legal form behind it: "Harbour Bank Ltd".</summary>
    public NameType? Head(Capitals capitals, int at, int end) =>
        lexicon.Is(capitals.Tokens[end - 1], WordUse.Legal) ? null : RunHead.Of(lexicon, capitals, at, end);

    /// <summary>"Quarn Motors Inc".</summary>
    public bool IsFirm(Capitals capitals, int at, int end) =>
        end - at > 1 && lexicon.Is(capitals.Tokens[end - 1], WordUse.Legal) && !lexicon.Is(capitals.Tokens[end - 1], WordUse.Given);

    /// <summary>"Quarn &amp; Venn".</summary>
    public static bool HasAmpersand(Capitals capitals, int at, int end)
    {
        for (var i = at + 1; i < end - 1; i++)
        {
            if (capitals.Is(i, '&'))
                return true;
        }

        return false;
    }

    /// <summary>"Quarn 900".</summary>
    public static bool IsProduct(Capitals capitals, int end) => capitals.Tokens[end - 1].Tag == Tag.Number;

    /// <summary>"QRN", "QRN Venn"; but not "JO Venn", "RUTH Venn" or "QRN VENN".</summary>
    public bool IsAcronym(Capitals capitals, int at, int end) =>
        capitals.IsAcronym(at)
        && (
            end - at == 1
            || (capitals.Tokens[at].Length > 2 && !lexicon.Is(capitals.Tokens[at], WordUse.Given) && !capitals.IsAcronym(end - 1))
        );

    /// <summary>"Tarlo D. Venn", "T. Tarlo Venn".</summary>
    public static bool HasInitial(Capitals capitals, int at, int end)
    {
        if (end - at > 3 && capitals.Tokens[at].Length == 1 && capitals.Is(at + 1, '.'))
            return true;
        for (var i = at + 1; i < end - 2; i++)
        {
            if (capitals.Tokens[i].Length == 1 && capitals.IsCapital(i) && capitals.Is(i + 1, '.'))
                return true;
        }

        return false;
    }

    /// <summary>Tarlo "The Clam" Venn.</summary>
    public static bool HasNickname(Capitals capitals, int at, int end) =>
        end - at > 3 && (capitals.Is(at + 1, '"') || capitals.Is(at + 1, '“'));

    /// <summary>"Tarlo Venn Jr"; but not "Harbour Board Jr".</summary>
    public bool HasSuffix(Capitals capitals, int at, int end) =>
        end - at > 2
        && capitals.Tokens[end - 1].Length > 1
        && !capitals.Is(end - 2, '-')
        && lexicon.Head(capitals.Tokens[end - 2]) == null
        && lexicon.Suffixes.TryMatch(capitals.Tokens, end - 1, out _, out _);

    /// <summary>"Quarn County Sheriff", "Quarn County District Attorney".</summary>
    public bool IsNamedForOffice(Capitals capitals, int at, int end) =>
        (end - at > 2 && lexicon.Head(capitals.Tokens[end - 2]) == NameType.Place && offices.Length(capitals, end - 1) == 1)
        || (
            end - at > 3
            && lexicon.Head(capitals.Tokens[end - 3]) == NameType.Place
            && lexicon.Roles.TryMatch(capitals.Tokens, end - 2, out _, out var role)
            && role == 2
        );

    /// <summary>"North Side", "East Marlow" where Marlow is known.</summary>
    public bool IsSide(Capitals capitals, int at, int end) =>
        end - at > 1
        && capitals.IsDirection(at)
        && (
            (end - at == 2 && capitals.Of(at + 1) is "Side")
            || (
                lexicon.Known.TryMatch(capitals.Tokens, at + 1, out var known, out var count)
                && at + 1 + count == end
                && known is { Type: NameType.Place, IsDemonym: false }
            )
        );

    /// <summary>"Tarlo Venn-yo".</summary>
    public static bool EndsInSyllable(Capitals capitals, int at, int end) =>
        end - at > 2 && capitals.Tokens[end - 1].Tag != Tag.Number && !capitals.IsCapital(end - 1) && capitals.Is(end - 2, '-');

    /// <summary>How many words a run has: "Tarlo Venn-Quarn" has two.</summary>
    public static int Words(Capitals capitals, int at, int end) =>
        end - at > 3 && capitals.Is(end - 2, '-') && capitals.IsCapital(end - 1) ? end - at - 2 : end - at;

    /// <summary>Whether no word of a run is a common one, a shortened one, or the kind of a rule or a deed.</summary>
    public bool IsUnknown(Capitals capitals, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (
                capitals.IsCommon(i)
                || (capitals.IsAcronym(i) && IsShortened(capitals.Of(i), i == at))
                || IsAbstract(capitals.Of(i))
                || (i > at && capitals.IsAcronym(at) && lexicon.Known.TryMatch(capitals.Tokens, i, out _, out _))
            )
                return false;
        }

        return true;
    }

    /// <summary>"Authorities said", "Centrists, who voted": hardly one person, unless the text names one so.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > 4 && word[^1] is 's' or 'S' && word[^2] is not ('s' or 'i' or 'u' or 'S' or 'I' or 'U');

    // "Quarn Regulations"
    private static bool IsAbstract(ReadOnlySpan<char> word) =>
        word.EndsWith("tions", StringComparison.Ordinal)
        || word.EndsWith("ments", StringComparison.Ordinal)
        || word.EndsWith("sions", StringComparison.Ordinal)
        || word.EndsWith("ities", StringComparison.Ordinal);

    // "Seren ISD" and "NE Seren" are no persons; "CJ Keller" and "Tarlo KELLER" are.
    private static bool IsShortened(ReadOnlySpan<char> capitals, bool isFirst) =>
        isFirst ? capitals.Length > 2 || capitals is "NE" or "NW" or "SE" or "SW" : capitals.Length <= LongestShortened;
}
