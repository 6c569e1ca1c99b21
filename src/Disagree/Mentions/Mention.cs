using Disagree.Articles;

namespace Disagree.Mentions;

/// <summary>Something recognised and normalised at a place in an article.</summary>
public abstract record Mention
{
    private protected Mention(TextSpan span, string rule) => (Span, Rule) = (span, rule);

    /// <summary>The place; it cuts exactly the recognised words.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The name of the rule that found it.</summary>
    public string Rule { get; init; }
}
