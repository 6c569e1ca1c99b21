using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>The place before or after a phrase: "value person,organization", "subject? person", "value phrase".</summary>
/// <param name="Role">What it holds.</param>
/// <param name="IsOptional">Whether the relation holds without it.</param>
/// <param name="IsPhrase">Whether any noun phrase fits, not a name alone.</param>
/// <param name="IsPeople">Whether the name of a people fits: "Kurdish".</param>
/// <param name="Types">The kinds of name that fit.</param>
internal readonly record struct RelationSlot(SlotRole Role, bool IsOptional, bool IsPhrase, bool IsPeople, NameType[] Types)
{
    internal static RelationSlot Of(LexiconRow row, int column)
    {
        var words = row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return new RelationSlot(SlotRole.None, IsOptional: true, IsPhrase: false, IsPeople: false, []);
        if (words.Length != 2 || !Enum.TryParse<SlotRole>(words[0].TrimEnd('?'), ignoreCase: true, out var role))
        {
            throw LexiconTable.Error(row.Table, row.Line, "a role and what fills it, such as \"subject person\"", row[column]);
        }

        var kinds = words[1].Split(',');
        return new RelationSlot(
            role,
            words[0].EndsWith('?'),
            kinds.Contains("phrase", StringComparer.Ordinal),
            kinds.Contains("people", StringComparer.Ordinal),
            [.. kinds.Where(k => k is not ("phrase" or "people")).Select(Type)]
        );

        NameType Type(string kind) =>
            Enum.TryParse<NameType>(kind, ignoreCase: true, out var type)
                ? type
                : throw LexiconTable.Error(row.Table, row.Line, "person, organization, place, other, people or phrase", kind);
    }

    /// <summary>Whether a name fills it.</summary>
    internal bool Fits(NameMention? name) =>
        name is not null && (IsPeople ? name.Rule is "demonym" : name.Rule is not "demonym" && Types.Contains(name.Type));
}
