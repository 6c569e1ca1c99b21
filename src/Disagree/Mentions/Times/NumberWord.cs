namespace Disagree.Mentions.Times;

/// <summary>A number word and its value.</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, double Value);
