namespace Disagree.Lexicons;

/// <summary>What a word is about, as far as rules ask for it.</summary>
[Flags]
internal enum Senses : ushort
{
    None = 0,

    /// <summary>A noun for one human being: "fighter".</summary>
    Person = 1,

    /// <summary>A noun for a loss counted in people: "casualty", "death".</summary>
    Harm = 2,

    /// <summary>A verb for what happens to people and is worth a claim even of one: "kill", "arrest".</summary>
    Event = 4,

    /// <summary>An adjective for how people are found: "dead", "missing".</summary>
    State = 8,

    /// <summary>A verb by which a number rises.</summary>
    Up = 16,

    /// <summary>A verb by which a number falls.</summary>
    Down = 32,

    /// <summary>The name of a month.</summary>
    Month = 64,

    /// <summary>The name of a weekday.</summary>
    Weekday = 128,

    /// <summary>A noun before a number that names, not counts: "chapter 7".</summary>
    Label = 256,

    /// <summary>A pronoun that stands before its noun: "their".</summary>
    Possessive = 512,

    /// <summary>A verb by which something is told as a fact or as believed: "estimate", "report".</summary>
    Reported = 1024,

    /// <summary>A verb for reaching an age: "turn".</summary>
    Turn = 2048,

    /// <summary>A noun for one human being that in the plural counts vehicles: "coach".</summary>
    Vehicle = 4096,

    /// <summary>A verb by which a number is replaced by another, either way: "revise".</summary>
    Revised = 8192,

    /// <summary>A verb for what befalls things and is worth a claim even where it befell none of them: "destroy", "cancel".</summary>
    Loss = 16384,
}
