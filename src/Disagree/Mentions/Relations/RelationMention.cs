using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>A relation beyond roles that news repeats: who claimed it, where somebody was born, what somebody is charged with.</summary>
/// <param name="Span">Subject, phrase and value together.</param>
/// <param name="Relation">The relation as the table "relations" calls it: "claimed responsibility".</param>
/// <param name="Subject">Of whom it is said; null where it is said of the event, or where the words do not tell of whom.</param>
/// <param name="Value">The name that answers; where no name does, the words that do, with a type of <see cref="NameType.Other"/>.</param>
/// <param name="Holders">How many values can be right at a time.</param>
/// <param name="Rule">The name of the rule that found it.</param>
public sealed record RelationMention(TextSpan Span, string Relation, NameMention? Subject, NameMention Value, Holders Holders, string Rule)
    : Mention(Span, Rule);
