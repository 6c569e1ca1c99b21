namespace Disagree.Mentions.Names;

/// <summary>What a word can be in or near a name.</summary>
[Flags]
internal enum WordUse : ushort
{
    None = 0,
    Given = 1,
    Particle = 2,
    Speech = 4,
    Month = 8,
    Rank = 16,
    Weak = 32,
    Utterance = 64,
    Legal = 128,
    Kin = 256,
    Thing = 512,

    // "was shot"
    Suffer = 1024,

    // "pleaded guilty"
    Do = 2048,

    // "fired at"
    Aim = 4096,

    // "called it “a mess”"
    Quoting = 8192,

    // "Inc."
    Stopped = 16384,

    // "Rs", which stands before an amount
    Currency = 32768,
}
