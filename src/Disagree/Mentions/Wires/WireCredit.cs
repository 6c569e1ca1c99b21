using Disagree.Articles;

namespace Disagree.Mentions.Wires;

/// <summary>Where an article says that its text comes from a news agency: "Source(s): Reuters", "OSLO (AP) —".</summary>
/// <param name="Span">The words that name the agency.</param>
/// <param name="Wire">The agency's canonical name.</param>
/// <param name="Rule">The name of the rule that found it.</param>
public sealed record WireCredit(TextSpan Span, string Wire, string Rule) : Mention(Span, Rule);
