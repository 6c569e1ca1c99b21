using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>Runs of capitals that name nobody and nothing: "TV", "Jr.", "President and Chief Executive Officer".</summary>
internal sealed class NoNameRule(NameLexicon lexicon)
{
    private const int LongestOffice = 2;

    /// <summary>Whether a single word is no name, though a rule took it for one.</summary>
    public bool IsNoName(Capitals capitals, int at, string rule) =>
        capitals.Tokens[at].Length == 1
        || rule switch
        {
            "acronym" => IsThing(capitals, at),
            "speaker" => (capitals.IsOpening(at) && IsKinOrRole(capitals.Tokens, at)) || IsPlainRole(capitals.Tokens, at),
            "shape" => IsPlainRole(capitals.Tokens, at) || IsForm(capitals.Tokens, at),
            _ => false,
        };

    /// <summary>"President and | Chief Executive Officer": the words that end there are an office and no more.</summary>
    public bool IsOffice(Capitals capitals, int at, int end)
    {
        for (var first = at; first >= Math.Max(0, at - LongestOffice) && capitals.IsCapital(first); first--)
        {
            if (end - first > 1 && lexicon.Roles.TryMatch(capitals.Tokens, first, out _, out var count) && first + count == end)
                return lexicon.Head(capitals.Tokens[end - 1]) is null;
        }

        return false;
    }

    // "TV", "10 PM", and "NC" where no town stands before it
    private bool IsThing(Capitals capitals, int at) =>
        capitals.IsCommon(at)
        || lexicon.Is(capitals.Tokens[at], WordUse.Thing)
        || capitals.IsClock(at)
        || (lexicon.Known.TryMatch(capitals.Tokens, at, out var known, out _) && known.Kind is "state");

    // "Mother | said", "Police | said"
    private bool IsKinOrRole(ReadOnlySpan<Token> tokens, int at) => lexicon.Is(tokens[at], WordUse.Kin) || IsRole(tokens, at);

    // "the Chairman"; but one may be called Dean
    private bool IsPlainRole(ReadOnlySpan<Token> tokens, int at) => !lexicon.Is(tokens[at], WordUse.Given) && IsRole(tokens, at);

    // "Inc.", "Jr."
    private bool IsForm(ReadOnlySpan<Token> tokens, int at) =>
        lexicon.Is(tokens[at], WordUse.Legal) || lexicon.Suffixes.TryMatch(tokens, at, out _, out _);

    private bool IsRole(ReadOnlySpan<Token> tokens, int at) => lexicon.Roles.TryMatch(tokens, at, out _, out _);
}
