using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Runs of capitals that neither the lexicon nor a title explains: how far they go, and what <see cref="RunType"/> says.</summary>
internal sealed class RunRule(NameLexicon lexicon, PersonRule persons)
{
    private readonly RunEnd ends = new(lexicon);
    private readonly RunType types = new(lexicon);
    private readonly PersonEnd personEnds = new(lexicon);
    private readonly NoNameRule noNames = new(lexicon);
    private readonly FirmRule firms = new(lexicon);

    /// <summary>The run that begins at a token.</summary>
    public bool TryRun(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        var end = ends.End(capitals, at, at + 1);
        for (var inner = at + 1; inner < end; inner++)
        {
            if (BeginsOther(capitals, at, inner, end))
            {
                end = inner;
            }
            else if (persons.TryTitled(capitals, inner, out var titled))
            {
                // "Police | Sergeant Venn", "Angry | Mayor Venn"
                if (inner == at + 1 && lexicon.Head(capitals.Tokens[at]) == NameType.Organization)
                {
                    name = titled with { First = at };
                    return true;
                }

                if (inner == at + 1 && capitals.IsCommon(at) && lexicon.Head(capitals.Tokens[at]) == null)
                    return false;
                end = inner;
            }
        }

        if (noNames.IsOffice(capitals, at, end))
            return false;

        // "QRN Director"
        if (end - at == 2 && capitals.IsAcronym(at) && lexicon.Roles.TryMatch(capitals.Tokens, at + 1, out _, out _))
            end--;
        var (type, rule) = types.Of(capitals, at, end);
        if (type == NameType.Person && !capitals.IsTitleCase && personEnds.Suffix(capitals, end) is var whole && whole > end)
            (end, rule) = (whole, "suffix");
        if (firms.IsFormBehind(capitals, end))
            (type, rule, end) = (NameType.Organization, FoundName.Company, end + 2);
        if (rule is FoundName.Company)
            end = firms.End(capitals, end);
        if (end - at == 1 && noNames.IsNoName(capitals, at, rule))
            return false;
        if (end - at == 1)
            (type, rule) = OfOneWord(capitals, at, type, rule);
        name = new FoundName(at, at, end - 1, type, null, rule, rule is "shape" or FoundName.Opening);
        return IsProven(capitals, at, rule);
    }

    // where a run ends because another name begins within
    private bool BeginsOther(Capitals capitals, int at, int inner, int end) =>
        IsKnownAcronym(capitals, inner) || IsOwner(capitals, inner) || IsNamedBehind(capitals, at, inner, end);

    // "Officials said", "Angry said": who speaks may be many, and a word that opens a sentence may be a common one
    private (NameType Type, string Rule) OfOneWord(Capitals capitals, int at, NameType type, string rule)
    {
        var isOpening = capitals.IsOpening(at);
        if (
            rule is "speaker" or "clauseAfter"
            && (RunForm.IsPlural(capitals.Of(at)) || (isOpening && lexicon.Is(capitals.Tokens[at + 1], WordUse.Weak)))
        )
            (type, rule) = (isOpening && type == NameType.Person ? type : NameType.Other, "shape");
        return (type, isOpening && rule is "shape" or "shortForm" ? FoundName.Opening : rule);
    }

    // a head or a legal form proves a name; a common word that opens a sentence does not, nor does a mere shape in a headline
    private static bool IsProven(Capitals capitals, int at, string rule) =>
        rule is "head" or "side" or FoundName.Company
        || (
            !(capitals.IsOpening(at) && capitals.IsCommon(at))
            && !(rule is "shape" or FoundName.Opening && (capitals.IsTitleCase || capitals.IsShouted))
        );

    // "Harbour Development Corporation | Ruth Keller": a person's name behind a body's
    private bool IsNamedBehind(Capitals capitals, int at, int inner, int end) =>
        inner - at > 1
        && end - inner is 2 or 3
        && lexicon.Head(capitals.Tokens[inner - 1]) == NameType.Organization
        && persons.TryGiven(capitals, inner, out var person)
        && person.Last == end - 1;

    // "keep Northwind | British-owned"
    private bool IsOwner(Capitals capitals, int at) =>
        capitals.Is(at + 1, '-')
        && capitals.IsAttached(at + 1)
        && capitals.IsAttached(at + 2)
        && !capitals.IsCapital(at + 2)
        && lexicon.Known.TryMatch(capitals.Tokens, at, out var known, out var count)
        && count == 1
        && known.IsDemonym;

    // "Tarlian | ISIS fighters"
    private bool IsKnownAcronym(Capitals capitals, int at) =>
        !capitals.Is(at - 1, '-')
        && !capitals.Is(at - 1, '&')
        && capitals.Tokens[at].Length > 2
        && capitals.IsAcronym(at)
        && lexicon.Known.TryMatch(capitals.Tokens, at, out var known, out _)
        && known is { IsAcronym: true, Type: NameType.Organization };
}
