namespace Disagree.Values;

/// <summary>One word of a name, prepared for comparing.</summary>
/// <param name="Folded">Lower case, without diacritics, in Latin letters.</param>
/// <param name="Sounds">How it sounds, one code a sound, so that transliterations fall together.</param>
/// <param name="Mask">Which consonants sound in it, one bit each.</param>
/// <param name="Family">The spelling family it belongs to (Mohammed, Muhammad), 0 where it is in none.</param>
/// <param name="Part">Its part in the name.</param>
/// <param name="Start">Where it starts in the text of the name.</param>
/// <param name="Length">How many characters of the text it takes.</param>
internal sealed record NameWord(string Folded, byte[] Sounds, uint Mask, int Family, NamePart Part, int Start, int Length)
{
    public bool IsInitial => Folded.Length == 1;

    public bool IsNumber => Folded.Length > 0 && char.IsAsciiDigit(Folded[0]);
}

/// <summary>The part a word plays in a name.</summary>
internal enum NamePart : byte
{
    Word,
    Particle,
    Generic,
    Modifier,
    Legal,
    Number,
}

/// <summary>Facts about a whole name.</summary>
[Flags]
internal enum NameTraits : ushort
{
    None = 0,
    Male = 1,
    Female = 2,
    Junior = 4,
    Titled = 8,
    Inverted = 16,
    Acronym = 32,
    FamilyFirst = 64,
}
