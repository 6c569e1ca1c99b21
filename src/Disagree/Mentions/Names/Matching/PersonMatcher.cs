using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>
/// Whether two names of persons are one: the words of the shorter are all found in the longer, and nothing speaks against it.
/// </summary>
internal static class PersonMatcher
{
    private const double SameWords = 0.97;

    // Where so many words agree, one that is only alike is a spelling too.
    private const int LongName = 4;
    private const double AlikeRest = 0.55;
    private const NameTraits Genders = NameTraits.Male | NameTraits.Female;

    public static NameMatch Match(Name a, Name b)
    {
        var one = a.Telling;
        var other = b.Telling;
        if (one.Length == 0 || other.Length == 0)
            return NameMatch.No(0, NameReason.Empty);
        if (TitleConflict(a, b))
            return NameMatch.No(0.1, NameReason.TitleConflict);
        if (one.Length > other.Length)
            return Compare(b, other, a, one);
        return Compare(a, one, b, other);
    }

    private static NameMatch Compare(Name shortName, NameWord[] one, Name longName, NameWord[] other)
    {
        if (one.Length == 1)
            return Single(shortName, one, longName, other);
        var alignment = new PersonAlignment(one, other);
        alignment.Run();
        var reversed = alignment.IsReversed;
        if (reversed && one.Length == 2 && other.Length == 2 && BothGiven(one, shortName, longName))
            return NameMatch.No(0.4, NameReason.GivenConflict, one[0], other[0]);
        if (
            reversed
            && alignment.Score < SameWords
            && !(shortName.Traits | longName.Traits).Has(NameTraits.Inverted | NameTraits.FamilyFirst)
        )
            return NameMatch.No(0.4, NameReason.FamilyConflict, one[one.Length - 1], other[other.Length - 1]);
        if (alignment.LeftOfShort > 0)
            return Nicknamed(alignment, shortName, one, longName, other) ?? Leftover(alignment, one, other);
        if (alignment.Spelled == 0)
            return NameMatch.No(0.3, NameReason.Unlike);
        if (IsJuniorConflict(shortName, longName, one))
            return NameMatch.No(0.4, NameReason.Generation);
        if (one.Length == 2 && other.Length > 2 && alignment.FirstLeftOfLong == 0 && !alignment.HasLast)
            return NameMatch.No(0.45, NameReason.GivenConflict, one[0], other[0]);
        if (one.Length == 2 && alignment.FirstLeftOfLong == 0 && alignment.Spelled == 1 && !one[0].IsInitial && !other[0].IsInitial)
            return NameMatch.No(0.45, NameReason.GivenConflict, one[0], other[0]);
        if (one.Length == other.Length || alignment.LeftOfLong == 0)
            return NameMatch.Yes(0.5 + (alignment.Score / 2), alignment.Reason);
        return NameMatch.Yes(0.5 + (0.4 * alignment.Score), NameReason.Shorter);
    }

    // A single word: the family name of the other, or its given name where no title stands before it.
    private static NameMatch Single(Name shortName, NameWord[] one, Name longName, NameWord[] other)
    {
        var word = one[0];
        if (word.IsInitial && !(other.Length == 1 && other[0].IsInitial))
            return NameMatch.No(0.2, NameReason.Unlike);
        var family = WordSimilarity.Of(word, other[other.Length - 1]);
        if (other.Length == 1)
        {
            return family.Value >= WordSimilarity.Enough
                ? NameMatch.Yes(family.Value, family.Reason)
                : NameMatch.No(family.Value / 2, NameReason.FamilyConflict, word, other[0]);
        }

        if (family.Value >= WordSimilarity.Enough)
            return NameMatch.Yes(0.5 + (0.3 * family.Value), NameReason.FamilyOnly);
        if (PersonAlignment.Joined(other, word, other.Length - 2))
            return NameMatch.Yes(0.8, NameReason.FamilyOnly);
        var best = 0.0;
        for (var i = 0; i < other.Length - 1; i++)
            best = Math.Max(best, WordSimilarity.Of(word, other[i]).Value);
        var strict = shortName.Traits.Has(NameTraits.Titled);
        if (longName.Traits.Has(NameTraits.FamilyFirst) && WordSimilarity.Of(word, other[0]).Value >= WordSimilarity.Enough)
            return NameMatch.Yes(0.75, NameReason.FamilyOnly);
        if (best >= WordSimilarity.Enough && (!strict || longName.Traits.Has(NameTraits.Inverted)))
            return NameMatch.Yes(0.5 + (0.1 * best), NameReason.GivenOnly);
        return NameMatch.No(Math.Min(0.4, Math.Max(best, family.Value) / 2), NameReason.FamilyConflict, word, other[other.Length - 1]);
    }

    // Paul "Bear" Keller is Bear Keller.
    private static NameMatch? Nicknamed(PersonAlignment alignment, Name shortName, NameWord[] one, Name longName, NameWord[] other)
    {
        if (alignment.LeftOfShort != 1 || alignment.FirstLeftOfShort == one.Length - 1)
            return null;
        if (
            longName.Nickname.Length > 0
            && longName.Nickname.Equals(one[alignment.FirstLeftOfShort].Folded, StringComparison.OrdinalIgnoreCase)
        )
            return NameMatch.Yes(0.8, NameReason.Alias);
        if (
            shortName.Nickname.Length > 0
            && alignment.LeftOfLong > 0
            && shortName.Nickname.Equals(other[alignment.FirstLeftOfLong].Folded, StringComparison.OrdinalIgnoreCase)
        )
            return NameMatch.Yes(0.8, NameReason.Alias);
        return null;
    }

    private static NameMatch Leftover(PersonAlignment alignment, NameWord[] one, NameWord[] other)
    {
        var left = one[alignment.FirstLeftOfShort];
        var right = alignment.LeftOfLong > 0 ? other[alignment.FirstLeftOfLong] : null;
        if (
            one.Length >= LongName
            && right != null
            && alignment.LeftOfShort == 1
            && alignment.FirstLeftOfShort > 0
            && alignment.FirstLeftOfLong > 0
            && SoundDistance.Similarity(left.Sounds, right.Sounds, AlikeRest) >= AlikeRest
        )
            return NameMatch.Yes(0.65, NameReason.Spelling);
        var reason =
            alignment.FirstLeftOfShort == one.Length - 1 ? NameReason.FamilyConflict
            : alignment.FirstLeftOfShort == 0 ? NameReason.GivenConflict
            : NameReason.UnexplainedWords;
        return NameMatch.No(0.4 * alignment.Score, reason, left, right);
    }

    private static bool TitleConflict(Name a, Name b)
    {
        var (one, other) = (a.Traits & Genders, b.Traits & Genders);
        return (one, other) is (NameTraits.Male, NameTraits.Female) or (NameTraits.Female, NameTraits.Male)
            && (a.Given.Length == 0 || b.Given.Length == 0);
    }

    // "Ahmed Hassan" and "Hassan Ahmed" are two; "Lavrov Sergei" is "Sergei Lavrov".
    private static bool BothGiven(NameWord[] words, Name a, Name b) =>
        !(a.Traits | b.Traits).Has(NameTraits.Inverted) && words[0].Families.Length > 0 && words[1].Families.Length > 0;

    private static bool IsJuniorConflict(Name a, Name b, NameWord[] one) =>
        one.Length > 1 && (a.Traits ^ b.Traits).Has(NameTraits.Junior) && !(one.Length > 2);
}
