using Disagree.Lexicons;

namespace Disagree.Mentions.Times.Words;

/// <summary>A number word and its value.</summary>
internal readonly record struct NumberWord(NumberKind Kind, double Value);
