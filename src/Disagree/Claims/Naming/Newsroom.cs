using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Claims.Naming;

/// <summary>
/// Tells from the words beside a name in capitals that it is only credited with the news: "told | KQRW", "LOWICK (KQRW) – ", "KQRW.com".
/// </summary>
internal sealed class Newsroom(Lexicon lexicon)
{
    /// <summary>Whether the name at a place of an article is credited there.</summary>
    internal bool IsAt(Article article, TextSpan place)
    {
        // "Copyright 2016 | KQRW"
        var before = article.Before(place).TrimEnd(" 0123456789");
        var behind = article.Behind(place);
        return before is [.., '(' or '/' or '-' or '–' or '—' or '|' or ':' or '©' or '@']
            || behind.StartsWith(".com", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("according to", StringComparison.OrdinalIgnoreCase)
            || lexicon.Classes.Has(OwnWord.Last(before), WordClass.Crediting)
            || lexicon.Classes.Has(OwnWord.First(behind), WordClass.Crediting);
    }
}
