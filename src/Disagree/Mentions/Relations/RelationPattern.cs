using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>One line of the table "relations".</summary>
internal sealed record RelationPattern(string Relation, bool HasSubject, bool IsValueAfter, NameType[] Subjects, NameType[] Values, bool HasOneValue)
{
    public static RelationPattern Of(LexiconRow row)
    {
        var types = row[4].Split('>');
        return new RelationPattern(row[0], row[2] is not "none", row[3] is "after", types.Length > 1 ? Types(types[0]) : [], Types(types[^1]), row[5] is "one");
    }

    private static NameType[] Types(string names) => [.. names.Split(',').Select(n => Enum.Parse<NameType>(n, ignoreCase: true))];
}
