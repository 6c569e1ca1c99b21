using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>
/// Whether two names of organisations are one: by what is known, by initials, else by their words, with a veto for words that neither
/// explains.
/// </summary>
internal static class OrganizationMatcher
{
    private const double SameWhole = 0.93;

    public static NameMatch Match(Name a, Name b)
    {
        if (a.Words.Length == 0 || b.Words.Length == 0)
            return NameMatch.No(0, NameReason.Empty);
        if (a.Known != 0 && b.Known != 0)
            return a.Known == b.Known ? NameMatch.Yes(1, NameReason.Alias) : NameMatch.No(0.1, NameReason.KnownApart);
        if (IsTeamOf(a, b) || IsTeamOf(b, a) || IsOneOfTeam(a, b) || IsOneOfTeam(b, a))
            return NameMatch.Yes(0.6, NameReason.Shorter);
        if (Acronyms(a, b) is { } acronym)
            return acronym;
        var words = new BodyAlignment(a, b);
        words.Run();
        var left = words.Left(ofA: true, out var one);
        var right = words.Left(ofA: false, out var other);
        if (Judge(left, right, words) is { } yes && !(yes.Reason == NameReason.Shorter && (a.Known | b.Known) != 0))
            return yes;
        if (a.Members.Length > 0 && b.Members.Length > 0 && AreSame(a.Members, b.Members))
            return NameMatch.Yes(0.7, NameReason.Alias);
        if (IsCapitalHead(a, b) || IsCapitalHead(b, a))
            return NameMatch.Yes(0.6, NameReason.Shorter);
        if (IsHeadAlone(a, b) || IsHeadAlone(b, a))
            return NameMatch.Yes(0.55, NameReason.Shorter);
        if (
            a.Whole.Length > 5
            && (left | right) is var any
            && !any.Has(Leftover.Apart)
            && SoundDistance.Similarity(a.Whole, b.Whole, SameWhole) >= SameWhole
            && HasOneGap(left, right)
        )
            return NameMatch.Yes(0.7, NameReason.Spelling);
        if (b.Known == 0 && a.InFull is { } full && Match(full, b) is { Same: true } inFull)
            return inFull;
        if (a.Known == 0 && b.InFull is { } otherFull && Match(a, otherFull) is { Same: true } otherInFull)
            return otherInFull;
        var both = left > Leftover.Soft && right > Leftover.Soft;
        return NameMatch.No(0.4 * words.Score, both ? NameReason.UnexplainedWords : NameReason.DistinguishingWord, one, other);
    }

    // Two bodies named together, in either order.
    private static bool AreSame(Name[] a, Name[] b) =>
        (Match(a[0], b[0]).Same && Match(a[1], b[1]).Same) || (Match(a[0], b[1]).Same && Match(a[1], b[0]).Same);

    private static NameMatch? Judge(Leftover left, Leftover right, BodyAlignment words)
    {
        var any = left | right;
        if (words.Named == 0 && any > Leftover.Soft)
            return null;
        if (any <= Leftover.Soft)
            return words.Score > 0
                ? NameMatch.Yes(0.5 + (words.Score / 2), words.Score > 0.999 ? NameReason.Equal : NameReason.Spelling)
                : null;
        if (any.Has(Leftover.Apart | Leftover.Word | Leftover.Side))
            return null;
        var twoKinds = left.Has(Leftover.Generic) && right.Has(Leftover.Generic);
        var twoModifiers = left.Has(Leftover.Modifier) && right.Has(Leftover.Modifier);
        if (twoKinds || twoModifiers)
            return null;
        if (any.Has(Leftover.Second))
            return
                !any.Has(~(Leftover.Second | Leftover.Soft)) && left.Has(Leftover.Second) != right.Has(Leftover.Second) && words.Kinds > 0
                ? NameMatch.Yes(0.6, NameReason.Shorter)
                : null;
        if (any.Has(Leftover.First))
            return (left & Leftover.First) != (right & Leftover.First) && words.Named >= 2 ? NameMatch.Yes(0.6, NameReason.Shorter) : null;
        return NameMatch.Yes(0.75, NameReason.Description);
    }

    // "NRF" and "Northern Relief Front", with or without its small words or its country.
    private static NameMatch? Acronyms(Name a, Name b)
    {
        var shortName = a.Traits.Has(NameTraits.Acronym) ? a : b;
        var other = ReferenceEquals(shortName, a) ? b : a;
        if (!shortName.Traits.Has(NameTraits.Acronym))
            return a.Acronym.Length > 1 && string.Equals(a.Acronym, b.Acronym, StringComparison.Ordinal)
                ? NameMatch.Yes(0.9, NameReason.Acronym)
                : null;
        var letters = shortName.Words[0].Folded;
        if (other.Traits.Has(NameTraits.Acronym))
            return string.Equals(letters, other.Words[0].Folded, StringComparison.Ordinal)
                ? NameMatch.Yes(1, NameReason.Equal)
                : NameMatch.No(0.2, NameReason.UnexplainedWords, a.Words[0], b.Words[0]);
        if (string.Equals(other.Acronym, letters, StringComparison.Ordinal))
            return NameMatch.Yes(0.95, NameReason.Acronym);
        if (letters.Length >= 2 && other.Words.Length > 1 && FromInitials(letters, other.Words))
            return NameMatch.Yes(0.85, NameReason.Acronym);
        return null;
    }

    // Every letter opens a word, in order; small words and a country at the front may be passed over.
    private static bool FromInitials(ReadOnlySpan<char> letters, ReadOnlySpan<NameWord> words)
    {
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var taken = Taken(letters[at..], words[i].Folded);
            if (
                taken == 0
                && words[i].Part != NamePart.Soft
                && !(i > 0 && words[i - 1].Folded is "and")
                && !(i == 0 && words[i].Part == NamePart.Modifier)
            )
                return false;
            at += taken;
        }

        return at == letters.Length;
    }

    // How many letters a word gives; "new york" gives two or none.
    private static int Taken(ReadOnlySpan<char> letters, ReadOnlySpan<char> word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (i > 0 && word[i - 1] != ' ')
                continue;
            if (count == letters.Length || letters[count] != word[i])
                return 0;
            count++;
        }

        return count;
    }

    // "NRFX" for "NRFX Mission Systems": firms are known by the capitals that open their name.
    private static bool IsCapitalHead(Name head, Name full) =>
        head.Traits.Has(NameTraits.Acronym)
        && head.Known == 0
        && head.Words[0].Folded.Length >= 3
        && full.Words.Length > 1
        && string.Equals(head.Words[0].Folded, full.Words[0].Folded, StringComparison.Ordinal)
        && full.Text.Contains(head.Core, StringComparison.Ordinal);

    // "Seren" for the Seren Hawks: a team goes by its city, where a body is meant.
    private static bool IsTeamOf(Name team, Name city) =>
        team.Traits.Has(NameTraits.Team) && city.Known != 0 && team.Words[0].Families[0] == city.Known + BodyParts.PlaceShift;

    // "the Hawk defence" of the Seren Hawks
    private static bool IsOneOfTeam(Name team, Name one) =>
        team.Traits.Has(NameTraits.Team)
        && one.Known == 0
        && one.Words is [{ Folded: { Length: > 2 } word }]
        && team.Words[^1].Folded.Length == word.Length + 1
        && team.Words[^1].Folded.StartsWith(word, StringComparison.Ordinal);

    // "the Observatory", where the other is an observatory by its full name.
    private static bool IsHeadAlone(Name head, Name full)
    {
        if (head.Words.Length != 1 || !head.Traits.Has(NameTraits.Titled) || head.Traits.Has(NameTraits.Acronym) || head.Known != 0)
            return false;
        foreach (var word in full.Words)
        {
            if (word.Folded.Length > 4 && string.Equals(word.Folded, head.Words[0].Folded, StringComparison.Ordinal))
                return full.Words.Length > 2;
        }

        return false;
    }

    // Words that differ only in where they are parted: "Good Wind" and "Goodwind".
    private static bool HasOneGap(Leftover left, Leftover right) => left > Leftover.Soft || right > Leftover.Soft;
}
