using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Claims.Relations;

/// <summary>
/// Tells where an article knows of one only: of "the gunman was identified as Ruth Keller", in an article without "gunmen" or "a second
/// suspect", another name cannot be right as well.
/// </summary>
internal static class SoleHolder
{
    /// <summary>The relations whose answer is one where the article speaks of one.</summary>
    private static readonly HashSet<string> Relations = new(StringComparer.Ordinal) { "suspect", "identified as", "killed" };

    internal static void Mark(ArticleMentions mentions, List<Claim> claims, WordClasses words)
    {
        foreach (var relation in Relations)
        {
            var told = claims.FindAll(c => string.Equals(c.Property, relation, StringComparison.Ordinal) && c.Mention is RelationMention);
            if (
                told.Count == 0
                || told.Select(c => c.Value.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1
                || !told.Exists(c => IsOneIdentified(c.Quote))
                || SpeaksOfMore(mentions.Document, words)
            )
            {
                continue;
            }

            for (var i = 0; i < claims.Count; i++)
            {
                if (told.Contains(claims[i]) && claims[i].Value is NameValue { Type: NameType.Person } value)
                {
                    claims[i] = claims[i] with { Value = value with { Holders = Holders.One } };
                }
            }
        }
    }

    // "gunman was identified as Ruth Keller"
    private static bool IsOneIdentified(string quote) =>
        quote.Contains(" as ", StringComparison.Ordinal)
        && (quote.Contains("identified", StringComparison.Ordinal) || quote.Contains("named", StringComparison.Ordinal));

    private static bool SpeaksOfMore(Articles.Document document, WordClasses words)
    {
        foreach (var token in document.Tokens)
        {
            if (words.Has(token.Word, WordClass.MoreThanOne))
            {
                return true;
            }
        }

        return false;
    }
}
