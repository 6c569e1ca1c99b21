using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Roles;

/// <summary>
/// Whom "the sheriff", "the judge" or "the general" means where a document names one of them, and speaks of no other whom it leaves
/// unnamed.
/// </summary>
internal sealed class RoleHolders
{
    private const int LongestRole = 3;
    private readonly NameLexicon lexicon;
    private readonly Dictionary<string, NameMention?> holders = new(StringComparer.OrdinalIgnoreCase);

    public RoleHolders(NameLexicon lexicon, IReadOnlyList<RoleMention> roles, IReadOnlyList<NamedSentence> sentences)
    {
        this.lexicon = lexicon;
        foreach (var role in roles)
        {
            Add(role.Role, role.Holder);
        }

        foreach (var sentence in sentences)
        {
            for (var at = 0; at < sentence.Count; at = sentence.NameEnd(at))
            {
                if (sentence.NameAt(at) is { Type: NameType.Person, Rule: "title" } name && Rank(sentence, at) is { } rank)
                    Add(rank, name);
            }
        }

        if (holders.Count > 0)
            DropUnnamed(roles, sentences);
    }

    /// <summary>
    /// The holder whom the words from one token to another mean, the article "the" standing before them; null where nobody or more than one
    /// is named so.
    /// </summary>
    public NameMention? Of(NamedSentence sentence, int first, int last) =>
        holders.Count > 0
        && sentence.Is(first - 1, "the")
        && Word(sentence, first) is { } word
        && word.Last == last
        && holders.GetValueOrDefault(word.Role) is { } known
            ? known
            : null;

    /// <summary>The holder whom the words up to a token mean.</summary>
    public NameMention? Before(NamedSentence sentence, int last)
    {
        for (var first = last; holders.Count > 0 && first > Math.Max(0, last - LongestRole); first--)
        {
            if (Of(sentence, first, last) is { } holder)
                return holder;
        }

        return null;
    }

    private void Add(string role, NameMention holder)
    {
        if (!holders.TryGetValue(role, out var known))
            holders.Add(role, holder);
        else if (known is not null && known.Entity != holder.Entity)
            holders[role] = null;
    }

    // "general" of "Maj. Gen. Ruth Keller": the last rank or office before the name
    private string? Rank(NamedSentence sentence, int at)
    {
        string? rank = null;
        for (
            var end = sentence.NameEnd(at);
            at < end && lexicon.Ranks.TryMatch(sentence.Tokens, at, out var next, out var count) && at + count < end;

        )
        {
            rank = next;
            at += count;
            if (sentence.Is(at, '.'))
                at++;
        }

        return rank;
    }

    private (string Role, int Last)? Word(NamedSentence sentence, int at) =>
        lexicon.Roles.TryMatch(sentence.Tokens, at, out var role, out var count) ? (role.Role, at + count - 1)
        : lexicon.Ranks.TryMatch(sentence.Tokens, at, out var rank, out var length) ? (rank, at + length - 1)
        : null;

    // "a judge", who is not said to be the one who is named
    private void DropUnnamed(IReadOnlyList<RoleMention> roles, IReadOnlyList<NamedSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = 0; i + 1 < sentence.Count; i++)
            {
                if (sentence.Of(i) is not ("a" or "A" or "an" or "An" or "another" or "Another" or "one" or "One"))
                    continue;
                var noun = i + 1;
                while (noun < sentence.Count && sentence.TagAt(noun) is Tag.Adjective)
                    noun++;
                if (
                    Word(sentence, noun) is { } word
                    && holders.GetValueOrDefault(word.Role) is not null
                    && !IsNamed(roles, sentence.Span(noun, word.Last))
                )
                    holders[word.Role] = null;
            }
        }
    }

    private static bool IsNamed(IReadOnlyList<RoleMention> roles, TextSpan words)
    {
        foreach (var role in roles)
        {
            if (role.Span.Overlaps(words))
                return true;
        }

        return false;
    }
}
