using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Examples;

/// <summary>Lines that tell what a common word says of the name, the role or the speaker beside it.</summary>
internal static class CueExamples
{
    internal static bool IsAtWork(LexiconRow row)
    {
        var found = NameExamples.Find(row.Example());
        return row[1] switch
        {
            "told" or "bodydeed" => IsNamed(found, "Quarnex", NameType.Organization),
            "ofbody" => found.Names.Any(n => n is { Canonical: "Quarn", Type: not NameType.Place }),
            "oftown" => IsNamed(found, "Quarn", NameType.Place),
            "namesake" => found.Names.Where(n => n.Type == NameType.Person).Select(n => n.Entity).Distinct().Count() == 2,
            "witness" or "paper" or "filed" or "issued" => found.Attributions.Any(a => IsSpeaker(row, a.Speaker)),
            "area" => found.Relations.Any(r => r.Value.Canonical is "Oslo"),
            "ahead" => found.Relations.Any(r => r.Subject?.Canonical is "Northwind Motors" || r.Value.Canonical is "Northwind Motors"),
            "anyone" => found is { Names.Count: > 0, Roles.Count: 0 },
            _ => found.Roles.Any(r => r is { Rule: "verb", Holder.Canonical: "Ruth Keller" }),
        };
    }

    private static bool IsNamed(ArticleMentions found, string name, NameType type) =>
        found.Names.Any(n => n.Canonical == name && n.Type == type);

    // the noun before or behind the cue, or the cue itself
    private static bool IsSpeaker(LexiconRow row, string speaker) =>
        row[1] switch
        {
            "filed" => speaker.EndsWith("report", StringComparison.Ordinal),
            "issued" => speaker.EndsWith("harbour board", StringComparison.Ordinal),
            _ => row.Alternatives(0).Any(w => speaker.EndsWith(w, StringComparison.Ordinal)),
        };
}
