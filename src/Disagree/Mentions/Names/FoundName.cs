using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>A name in a sentence, not yet resolved.</summary>
/// <param name="First">Its first token in the document, titles included.</param>
/// <param name="Core">The first token after the titles.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Type">What it seems to name.</param>
/// <param name="Known">What the lexicon knows it as; null where it does not.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="IsGuess">Whether only its shape speaks for the type.</param>
internal readonly record struct FoundName(int First, int Core, int Last, NameType Type, KnownName? Known, string Rule, bool IsGuess = false)
{
    /// <summary>The rule of a single word that only its place at the opening of a sentence may have given its capital.</summary>
    public const string Opening = "opening";

    /// <summary>The rule of a name that a legal form ends: "Northwind Inc."</summary>
    public const string Company = "company";

    /// <summary>The rule of a name that what stands around it shows to be a firm's: "shares of Northwind".</summary>
    public const string Firm = "firm";

    /// <summary>The rule of a name that what stands around it shows to be a body's: "the union Northwind".</summary>
    public const string Body = "body";

    /// <summary>The rule of a name that the text defines an abbreviation for.</summary>
    public const string Definition = "definition";

    /// <summary>The rule of a name that another place of the text shows to be one.</summary>
    public const string Whole = "wholeName";

    /// <summary>Whether what stands around it, somewhere in the text, shows that it names a body.</summary>
    public bool IsShown => Rule is Firm or Body;

    /// <summary>Whether it is the kind of a thing alone, for one that the text has named in full: "the Observatory".</summary>
    public bool IsShortForm => Rule is "shortForm" || (Rule is Opening && Type != NameType.Other && Type != NameType.Person);
}
