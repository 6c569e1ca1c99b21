namespace Disagree.Mentions.Names;

/// <summary>What a common word tells of the name, the role or the speaker beside it, as the table "cuewords" states it.</summary>
[Flags]
internal enum Cue : ushort
{
    /// <summary>It tells nothing.</summary>
    None = 0,

    /// <summary>"Northwind told | investors it will close": to whom bodies speak.</summary>
    Told = 1,

    /// <summary>"Northwind said it | plans to close": what bodies do.</summary>
    BodyDeed = 2,

    /// <summary>"near Quarn | headquarters": what bodies and persons have, so that the name is no place.</summary>
    OfBody = 4,

    /// <summary>"the | mayor of Quarn": what towns have.</summary>
    OfTown = 8,

    /// <summary>"Paul Keller Jr. and his | father, Paul Keller": who may bear the same name.</summary>
    Namesake = 16,

    /// <summary>"when | officers came, they said": who tells the news what has happened.</summary>
    Witness = 32,

    /// <summary>"a court | filing said": a paper that speaks though its word looks like a verb.</summary>
    Paper = 64,

    /// <summary>"a warrant | filed in the case said": how papers come to be read.</summary>
    Filed = 128,

    /// <summary>"a statement | issued from the board": how statements come to be read.</summary>
    Issued = 256,

    /// <summary>"the Oslo | area": the place itself, not something else that is in it.</summary>
    Area = 512,

    /// <summary>"is | expected to buy": said of what is about to be.</summary>
    Ahead = 1024,

    /// <summary>"the | man": who somebody is, but not as what he works.</summary>
    Anyone = 2048,

    /// <summary>"the party | named Ruth Keller its leader": how a body gives a role.</summary>
    Appoints = 4096,

    /// <summary>"was | named head of the board": how one comes to a role.</summary>
    Appointed = 8192,
}
