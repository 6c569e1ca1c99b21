using Disagree.Articles;

namespace Disagree.Mentions;

/// <summary>Something recognised and normalised at a place in an article.</summary>
/// <param name="Span">The place; it cuts exactly the recognised words.</param>
/// <param name="Rule">The name of the rule that found it.</param>
public abstract record Mention(TextSpan Span, string Rule);
