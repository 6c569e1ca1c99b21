namespace Disagree.Values;

/// <summary>One word of a name, prepared for comparing.</summary>
/// <param name="Folded">Lower case, without diacritics, in Latin letters.</param>
/// <param name="Sounds">How it sounds, one code a sound, so that transliterations fall together.</param>
/// <param name="Mask">Which consonants sound in it, one bit each.</param>
/// <param name="Families">The spelling families it belongs to (Mohammed, Muhammad), sorted; empty where it is in none.</param>
/// <param name="Part">Its part in the name.</param>
/// <param name="IsCapitals">Whether it is written in capitals although others of the name are not.</param>
internal sealed record NameWord(string Folded, byte[] Sounds, uint Mask, int[] Families, NamePart Part, bool IsCapitals = false)
{
    public bool IsInitial => Folded.Length == 1;

    public bool IsNumber => char.IsAsciiDigit(Folded[0]);

    /// <summary>Whether both stand in one family.</summary>
    public bool IsKin(NameWord other)
    {
        foreach (var family in Families)
        {
            if (Array.IndexOf(other.Families, family) >= 0)
                return true;
        }

        return false;
    }
}

/// <summary>The part a word plays in a name.</summary>
internal enum NamePart : byte
{
    /// <summary>A word that must be explained by the other name.</summary>
    Word,

    /// <summary>al, bin, de: may be missing.</summary>
    Particle,

    /// <summary>The kind of the thing: army, river.</summary>
    Generic,

    /// <summary>The kind of a place, a plain word in other names: river, village.</summary>
    Terrain,

    /// <summary>A country, a place or a description before the name: may be missing.</summary>
    Modifier,

    /// <summary>May be missing: of, and, company.</summary>
    Soft,

    /// <summary>North, new, a number: never missing.</summary>
    Apart,

    /// <summary>Upper, old, great: may be missing on one side, but not stand against another.</summary>
    Side,
}

/// <summary>Facts about a whole name.</summary>
[Flags]
internal enum NameTraits : ushort
{
    None = 0,
    Male = 1,
    Female = 2,
    Junior = 4,

    /// <summary>A rank or an office stands before it, so that a single word is a family name.</summary>
    Titled = 8,

    /// <summary>The family name stands first, as a comma or capitals tell.</summary>
    Inverted = 16,

    /// <summary>The family name is one that stands first.</summary>
    FamilyFirst = 128,

    /// <summary>One word of capitals.</summary>
    Acronym = 32,

    /// <summary>A place and a plural: a team of that place.</summary>
    Team = 256,

    /// <summary>It has no vowels, as in a transcript of Arabic letters.</summary>
    Vowelless = 64,
}

internal static class NameTraitFlags
{
    internal static bool Has(this NameTraits traits, NameTraits wanted) => (traits & wanted) != NameTraits.None;
}
