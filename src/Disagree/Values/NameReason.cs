namespace Disagree.Values;

/// <summary>The rule by which two names were held to be one, or to be two.</summary>
public enum NameReason
{
    /// <summary>One of them has no word to compare.</summary>
    Empty,

    /// <summary>The same words, but for case, diacritics, titles, articles and legal forms.</summary>
    Equal,

    /// <summary>The lexicon or a text knows both as names of one entity.</summary>
    Alias,

    /// <summary>One is made of the initials of the other.</summary>
    Acronym,

    /// <summary>The same name spelled or transliterated in two ways.</summary>
    Spelling,

    /// <summary>Forms of one given name: Bill and William.</summary>
    GivenForm,

    /// <summary>An initial stands for a given name.</summary>
    Initial,

    /// <summary>One leaves out middle names or other words that the other has.</summary>
    Shorter,

    /// <summary>One is the family name of the other alone.</summary>
    FamilyOnly,

    /// <summary>One is the given name of the other alone.</summary>
    GivenOnly,

    /// <summary>One adds only a description, a place or a legal form.</summary>
    Description,

    /// <summary>The lexicon knows them as two.</summary>
    KnownApart,

    /// <summary>Given names that are two names, however alike they look.</summary>
    GivenConflict,

    /// <summary>Family names that differ.</summary>
    FamilyConflict,

    /// <summary>Each has a word that the other does not explain.</summary>
    UnexplainedWords,

    /// <summary>One has a word that tells it apart: a number, a direction, a branch.</summary>
    DistinguishingWord,

    /// <summary>Father and son: one is junior.</summary>
    Generation,

    /// <summary>Titles of a man and of a woman.</summary>
    TitleConflict,

    /// <summary>Nothing in common.</summary>
    Unlike,

    /// <summary>Names of different kinds of things.</summary>
    OtherType,
}

internal static class NameReasons
{
    internal static string Sentence(this NameReason reason) =>
        reason switch
        {
            NameReason.Empty => "One of the two has no word to compare.",
            NameReason.Equal => "The words are the same.",
            NameReason.Alias => "Both are known as names of one entity.",
            NameReason.Acronym => "One is made of the initials of the other.",
            NameReason.Spelling => "Both are spellings of one name.",
            NameReason.GivenForm => "The given names are forms of one name.",
            NameReason.Initial => "An initial stands for the given name.",
            NameReason.Shorter => "One leaves out words of the other.",
            NameReason.FamilyOnly => "One is the family name alone.",
            NameReason.GivenOnly => "One is the given name alone.",
            NameReason.Description => "One adds only a description.",
            NameReason.KnownApart => "They are known as two.",
            NameReason.GivenConflict => "The given names differ.",
            NameReason.FamilyConflict => "The family names differ.",
            NameReason.UnexplainedWords => "Each has a word that the other does not explain.",
            NameReason.DistinguishingWord => "One has a word that tells it apart.",
            NameReason.Generation => "One of the two is the junior.",
            NameReason.TitleConflict => "The titles are of a man and of a woman.",
            NameReason.OtherType => "They name different kinds of things.",
            _ => "They have nothing in common.",
        };
}
