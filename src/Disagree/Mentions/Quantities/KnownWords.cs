using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>The words that grammar itself names, by their number in the vocabulary.</summary>
internal sealed class KnownWords(Vocabulary words)
{
    internal ushort A { get; } = words.Find("a");

    internal ushort An { get; } = words.Find("an");

    internal ushort The { get; } = words.Find("the");

    internal ushort And { get; } = words.Find("and");

    internal ushort Or { get; } = words.Find("or");

    internal ushort Of { get; } = words.Find("of");

    internal ushort In { get; } = words.Find("in");

    internal ushort Out { get; } = words.Find("out");

    internal ushort To { get; } = words.Find("to");

    internal ushort From { get; } = words.Find("from");

    internal ushort Between { get; } = words.Find("between");

    internal ushort Through { get; } = words.Find("through");

    internal ushort Over { get; } = words.Find("over");

    internal ushort Per { get; } = words.Find("per");

    internal ushort By { get; } = words.Find("by");

    internal ushort At { get; } = words.Find("at");

    internal ushort Point { get; } = words.Find("point");

    internal ushort One { get; } = words.Find("one");

    internal ushort Half { get; } = words.Find("half");

    internal ushort No { get; } = words.Find("no");

    internal ushort None { get; } = words.Find("none");

    internal ushort Not { get; } = words.Find("not");

    internal ushort Both { get; } = words.Find("both");

    internal ushort Nobody { get; } = words.Find("nobody");

    internal ushort Up { get; } = words.Find("up");

    internal ushort Down { get; } = words.Find("down");

    internal ushort Old { get; } = words.Find("old");

    internal ushort More { get; } = words.Find("more");

    internal ushort Other { get; } = words.Find("other");

    internal ushort Others { get; } = words.Find("others");

    internal ushort There { get; } = words.Find("there");

    internal ushort With { get; } = words.Find("with");

    internal ushort Be { get; } = words.Find("be");

    internal ushort Have { get; } = words.Find("have");

    internal bool IsArticle(ushort word) => word == A || word == An;
}
