using Disagree.Lexicons;

namespace Disagree.Tests.Examples;

/// <summary>Lines that tell who speaks, who holds which office, and how names are related.</summary>
internal static class SpeechExamples
{
    internal static IReadOnlyDictionary<string, Func<LexiconRow, bool>> Checks { get; } =
        new Dictionary<string, Func<LexiconRow, bool>>(StringComparer.Ordinal)
        {
            ["roles"] = r => NameExamples.Find(r.Example()).Roles.Any(f => f.Role.StartsWith(r[0], StringComparison.Ordinal)),
            ["speechverbs"] = r => Speakers(r).Any(s => s.EndsWith("Ruth Keller", StringComparison.Ordinal)),
            ["utterances"] = r => Speakers(r).Any(s => s.EndsWith("harbour board", StringComparison.Ordinal)),
            ["bodynouns"] = r => Speakers(r).Any(s => s.StartsWith("Northwind", StringComparison.Ordinal)),
            ["wires"] = r => NameExamples.Find(r.Example()).Wire?.Wire == r[0],
            ["relations"] = r => NameExamples.Find(r.Example()).Relations.Any(f => f.Relation == r[0]),
            ["means"] = r => NameExamples.Find(r.Example()).Relations.Any(f => f.Relation == r[0] && f.Value.Canonical == r[1]),
            ["carriers"] = r => NameExamples.Find(r.Example()).Relations.Any(f => f.Value.Rule == "route of " + r[0]),
            ["roleverbs"] = r => NameExamples.Find(r.Example()).Roles.Any(f => f.Role == r[1] && f.Rule is "verb"),
            ["cuewords"] = CueExamples.IsAtWork,
            ["kinds"] = r => NameExamples.Find(r.Example()).Relations.Any(f => f.Rule is "description"),
        };

    internal static IEnumerable<string> Speakers(LexiconRow row) => NameExamples.Find(row.Example()).Attributions.Select(a => a.Speaker);
}
