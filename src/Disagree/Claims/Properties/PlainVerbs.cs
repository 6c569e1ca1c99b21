using Disagree.Lexicons;

namespace Disagree.Claims.Properties;

/// <summary>
/// The verbs that say no more of what a noun counts than that there are so many: "has 40 strikers", "made 12 arrests".
/// </summary>
internal sealed class PlainVerbs
{
    private readonly Dictionary<string, PlainUse> uses = new(StringComparer.Ordinal);
    private readonly HashSet<(string Noun, string Verb)> own = [];

    internal PlainVerbs(Lexicon lexicon)
    {
        foreach (var row in lexicon["plain"].Rows)
        {
            foreach (var verb in row.Alternatives(2))
            {
                if (row.Choice<PlainUse>(0) is PlainUse.Noun)
                {
                    own.UnionWith(row.Alternatives(1).Select(noun => (noun, verb)));
                }
                else
                {
                    uses[verb] = uses.GetValueOrDefault(verb) | row.Choice<PlainUse>(0);
                }
            }
        }
    }

    /// <summary>Whether a verb that governs a noun, or has it as its subject, is such a verb for it.</summary>
    internal bool Are(string verb, string noun, PlainUse use) =>
        (uses.GetValueOrDefault(verb) & use) is not PlainUse.None || own.Contains((noun, verb));
}

/// <summary>What stands beside a verb that says only that there are so many.</summary>
[Flags]
internal enum PlainUse
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Whatever it governs: "has 40 strikers".</summary>
    Object = 1,

    /// <summary>What happens, which it governs: "caused 12 deaths".</summary>
    Deed = 2,

    /// <summary>What happens, its subject: "12 deaths occurred".</summary>
    Happen = 4,

    /// <summary>Certain nouns alone: "recovered 12 bodies".</summary>
    Noun = 8,
}
