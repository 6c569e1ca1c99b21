using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Days;

/// <summary>Tells the names of months from those of people, and from the verbs that are written alike.</summary>
internal static class MonthDoubt
{
    /// <summary>"and Jan Novak", and not "in May Novak": a month cut short has a stop or a number behind it.</summary>
    internal static bool IsGivenName(in TimeScene scene, int at) =>
        scene.Text(at).Length == 3 && !scene.Is(at, "May") && scene.IsCapital(at + 1);

    /// <summary>"June Novak said", and not "in June Novak said".</summary>
    internal static bool IsPerson(in TimeScene scene, int at) =>
        scene.Is(at + 1, WordClass.Street)
        || IsSurname(scene, at + 1)
            && !IsMonthHere(scene, at)
            && (
                at == 0
                || scene.Small(at - 1, stackalloc char[TimeScene.LongestSmall]) is "at" or "near" or "outside" or "'s" or "’s"
                || scene.Tokens[at - 1].Tag is Lexicons.Tag.Punctuation or Lexicons.Tag.Verb or Lexicons.Tag.PastVerb
            );

    /// <summary>
    /// "Ana and June Novak", "his wife June Novak", "with June Novak": a name and not a month, whose name also stands behind "and".
    /// </summary>
    internal static bool IsBesidePerson(in TimeScene scene, int at) =>
        at > 0
        && scene.Text(at) is "April" or "May" or "June" or "August" or "Jan"
        && IsSurname(scene, at + 1)
        && (
            scene.Is(at - 1, "with")
            || scene.Is(at - 1, "named")
            || (
                scene.Is(at - 1, "and")
                && at > 1
                && scene.IsCapital(at - 2)
                && scene.Kind(at - 2) == TimeWordKind.None
                && scene.Tokens[at - 2].Tag is Lexicons.Tag.ProperNoun or Lexicons.Tag.Noun
            )
            || (scene.Tokens[at - 1].Tag == Lexicons.Tag.Noun && scene.Kind(at - 1) == TimeWordKind.None && !scene.IsCapital(at - 1))
        );

    private static bool IsSurname(in TimeScene scene, int at) =>
        scene.IsCapital(at) && scene.Kind(at) == TimeWordKind.None && scene.Tokens[at].Tag == Lexicons.Tag.ProperNoun && !scene.Touches(at);

    /// <summary>Whether "May" or "March" is a month: behind a word that takes a date.</summary>
    internal static bool IsMonthHere(in TimeScene scene, int at) =>
        scene.IsCapital(at)
            && at > 0
            && (
                scene.Is(at - 1, WordClass.BeforeYear)
                || scene.Is(at - 1, "before")
                || scene.Is(at - 1, "after")
                || scene.Text(at - 1) is "of" or "to" or "through" or "and" or "for" or "till"
                || scene.Kind(at - 1) is TimeWordKind.Mod
                || scene.IsHyphen(at - 1)
                || (scene.Is(at - 1, ',') && scene.Kind(at - 2) is TimeWordKind.Month or TimeWordKind.MonthDoubtful)
            )
        || (scene.IsCapital(at) && (scene.IsDash(at + 1) || scene.Is(at + 1, '/')) && scene.Kind(at + 2) == TimeWordKind.Month)
        || (
            scene.IsCapital(at)
            && scene.Text(at + 1) is "to" or "through"
            && scene.IsCapital(at + 2)
            && scene.Kind(at + 2) is TimeWordKind.Month or TimeWordKind.MonthDoubtful
        );
}
