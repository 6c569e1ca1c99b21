using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>What a run of capitals names: its head tells, else its own words, else its neighbours, else its shape.</summary>
internal sealed class RunType(NameLexicon lexicon)
{
    private readonly RunForm form = new(lexicon);
    private readonly PlaceAround places = new(lexicon);
    private readonly PersonAround people = new(lexicon);
    private readonly BodyVoice bodies = new(lexicon);

    /// <summary>The type of a run and the rule that gave it; the first rule that fits counts.</summary>
    public (NameType Type, string Rule) Of(Capitals capitals, int at, int end)
    {
        if (RunForm.IsStreet(capitals, at, end))
            return (NameType.Place, "road");
        if (form.Head(capitals, at, end) is { } head)
            return (head, end - at > 1 ? "head" : "shortForm");
        if (form.IsFirm(capitals, at, end))
            return (NameType.Organization, FoundName.Company);
        if (RunForm.HasAmpersand(capitals, at, end))
            return (NameType.Organization, "ampersand");
        if (RunForm.IsProduct(capitals, end))
            return (NameType.Other, "product");
        if (places.IsTown(capitals, at, end))
            return (NameType.Place, "placeWord");
        if (form.IsAcronym(capitals, at, end))
            return (NameType.Organization, "acronym");
        if (RunForm.HasInitial(capitals, at, end))
            return (NameType.Person, "initial");
        if (RunForm.HasNickname(capitals, at, end))
            return (NameType.Person, "nickname");
        if (form.HasSuffix(capitals, at, end))
            return (NameType.Person, "suffix");
        if (form.IsNamedForOffice(capitals, at, end))
            return (NameType.Organization, "head");
        if (form.IsSide(capitals, at, end))
            return (NameType.Place, "side");
        if (people.IsBehindRole(capitals, at))
            return (NameType.Person, "roleBefore");
        if (people.IsSaid(capitals, at, end))
            return (NameType.Person, "personWord");
        if (places.IsPlace(capitals, at, end))
            return (NameType.Place, "placeWord");
        if (people.IsSpeaker(capitals, at, end))
            return (bodies.Speaks(capitals, end + 1) ? NameType.Organization : NameType.Person, "speaker");
        if (people.HasClause(capitals, at, end))
            return (NameType.Person, "clauseAfter");
        if (people.HasDeed(capitals, at, end))
            return (NameType.Person, "personVerb");
        if (RunForm.EndsInSyllable(capitals, at, end))
            return (NameType.Person, "syllables");
        return (IsGivenAlone(capitals, at, end) || LooksLikePerson(capitals, at, end) ? NameType.Person : NameType.Other, "shape");
    }

    // "His son, | Peter"
    private bool IsGivenAlone(Capitals capitals, int at, int end) =>
        end - at == 1
        && !capitals.IsCapital(at + 1)
        && lexicon.Is(capitals.Tokens[at], WordUse.Given)
        && !lexicon.Is(capitals.Tokens[at], WordUse.Particle)
        && !capitals.IsCommon(at)
        && !capitals.IsAcronym(at)
        && lexicon.Head(capitals.Tokens[at]) == null
        && !FollowsArticle(capitals, at);

    // "the | Peter", "12 | Peter"
    private static bool FollowsArticle(Capitals capitals, int at) =>
        at > 0
        && (capitals.Of(at - 1) is "the" or "The" or "a" or "A" or "an" or "of" or "on" || capitals.Tokens[at - 1].Tag == Tag.Number);

    // "Tarlo Venn" where no word of it is known, nor what stands around it
    private bool LooksLikePerson(Capitals capitals, int at, int end) =>
        RunForm.Words(capitals, at, end) is 2 or 3
        && !(at > 0 && capitals.Tokens[at - 1].Tag == Tag.Number)
        && !(end - at == 3 && capitals.Is(at + 1, '-'))
        && !PersonAround.IsDescribing(capitals, end)
        && !PersonAround.IsBehindThe(capitals, at)
        && form.IsUnknown(capitals, at, end);
}
