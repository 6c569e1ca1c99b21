using Disagree.Articles;
using Disagree.Languages;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Names.Matching;
using Disagree.Values;

namespace Disagree.Tests.Examples;

/// <summary>Lines that tell what is a name, of what, and which names are one.</summary>
internal static class NameExamples
{
    internal static IReadOnlyDictionary<string, Func<LexiconRow, bool>> Checks { get; } =
        new Dictionary<string, Func<LexiconRow, bool>>(StringComparer.Ordinal)
        {
            ["givennames"] = r => Holds(r.Example(), NameType.Person),
            ["familyfirst"] = r => Holds(r.Example(), NameType.Person),
            ["titles"] = r => Holds(r.Example(), NameType.Person),
            ["namesuffixes"] = r => Holds(r.Example(), NameType.Person),
            ["nameparticles"] = r => Holds(r.Example(), NameType.Person),
            ["letters"] = r => Holds(r.Example(), NameType.Person),
            ["legalforms"] = r => Holds(r.Example(), NameType.Organization),
            ["nametypes"] = r => Holds(r.Example(), NameType.Organization) || Holds(r.Example(), NameType.Place),
            ["nameheads"] = r =>
                Names(r)
                    .Any(n =>
                        n.Type == r.Choice<NameType>(1)
                        && (
                            n.Canonical.Contains(r[0], StringComparison.OrdinalIgnoreCase)
                            || r.Example().Contains($"{n.Canonical} {r[0].ToLowerInvariant()}", StringComparison.Ordinal)
                        )
                    ),
            ["places"] = r => Names(r).Any(n => r[0].StartsWith(n.Canonical, StringComparison.Ordinal)),
            ["organizations"] = r => Names(r).Any(n => r[0].StartsWith(n.Canonical, StringComparison.Ordinal)),
            ["acronyms"] = r => r.Example().Contains(r[0], StringComparison.Ordinal) && Names(r).Count == 0,
            ["kin"] = r => Names(r).Any(n => n.Type == NameType.Person),
            ["personverbs"] = r => Names(r) is [{ Type: var type }] && (r[1] is "aim" ? type != NameType.Place : type == NameType.Person),
            ["bodycues"] = r =>
                Names(r)
                    .Any(n => n is { Canonical: "Quarnex", Type: NameType.Organization } && n.Rule == (r[2] is "office" ? "body" : r[2])),
        };

    internal static ArticleMentions Find(string text) =>
        Language.English.FindMentions(Language.English.Read(new Article("Northwind", text)));

    private static IReadOnlyList<NameMention> Names(LexiconRow row) => Find(row.Example()).Names;

    // two names with a sign between them: one, or not
    private static bool Holds(string example, NameType type)
    {
        var same = example.Contains(" = ", StringComparison.Ordinal);
        return example.Split(same ? " = " : " # ") is [var one, var other] && NameMatcher.English.Match(one, other, type).Same == same;
    }
}
