namespace Disagree.Mentions.Quantities.Units;

/// <summary>What a sentence is about, as far as it decides between two units of one name.</summary>
[Flags]
internal enum SentenceTopic : byte
{
    None = 0,
    Angle = 1,
    Heat = 2,
    Weight = 4,
    Money = 8,
    Speed = 16,
    Score = 32,
    Street = 64,
}
