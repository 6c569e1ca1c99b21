namespace Disagree.Articles;

/// <summary>What a line of an article is for.</summary>
public enum SentenceKind
{
    /// <summary>Running text: claims are read here.</summary>
    Body,

    /// <summary>The title, or a first line that serves as one: claims are read here too.</summary>
    Headline,

    /// <summary>
    /// The caption of a picture or video: it may belong to another day, so no claims are read, but its date helps to date the article.
    /// </summary>
    Caption,

    /// <summary>A line that stood in the article before, to the letter.</summary>
    Repeated,

    /// <summary>Links, buttons, comment forms, notices of copyright.</summary>
    Furniture,

    /// <summary>A line that credits a wire or the reporters: no claims, but it tells where the text comes from.</summary>
    Credit,
}

/// <summary>A sentence at its place in an article.</summary>
/// <param name="Part">Body or title.</param>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="FirstToken">The index of its first token in <see cref="Document.Tokens"/>.</param>
/// <param name="TokenCount">How many tokens it has.</param>
/// <param name="Kind">What its line is for.</param>
/// <param name="Line">The line that holds it, from 0; the title has -1.</param>
public readonly record struct Sentence(Part Part, int Start, int End, int FirstToken, int TokenCount, SentenceKind Kind, int Line)
{
    /// <summary>The sentence's place.</summary>
    public TextSpan Span => new(Part, Start, End);

    /// <summary>Whether claims are read here.</summary>
    public bool StatesClaims => Kind is SentenceKind.Body or SentenceKind.Headline;
}
