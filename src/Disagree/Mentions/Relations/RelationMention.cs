using Disagree.Articles;

namespace Disagree.Mentions.Relations;

/// <summary>A relation between names beyond roles: who claimed it, where somebody was born, who owns whom.</summary>
/// <param name="Span">Subject, phrase and value together.</param>
/// <param name="Relation">The relation as the table "relations" calls it: "claimed responsibility".</param>
/// <param name="Subject">Of whom it is said; null where it is said of the event.</param>
/// <param name="Value">The name that answers.</param>
/// <param name="HasOneValue">Whether only one value can be right at a time.</param>
/// <param name="Rule">The name of the rule that found it.</param>
public sealed record RelationMention(TextSpan Span, string Relation, NameMention? Subject, NameMention Value, bool HasOneValue, string Rule) : Mention(Span, Rule);
