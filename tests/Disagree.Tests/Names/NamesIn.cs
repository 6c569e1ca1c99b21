using Disagree.Articles;
using Disagree.Languages;

namespace Disagree.Tests.Names;

/// <summary>Reads the names of short texts.</summary>
internal static class NamesIn
{
    /// <summary>Each name as "words=what it names:canonical form": "U.N.=Organization:United Nations".</summary>
    internal static IEnumerable<string> Told(string text)
    {
        var document = Language.English.Read(new Article("Northwind", text));
        return Language.English.FindMentions(document).Names.Select(n => $"{document.Quote(n.Span)}={n.Type}:{n.Canonical}");
    }
}
