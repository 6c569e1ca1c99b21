using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>One who is named in a document, and what is known so far.</summary>
internal sealed class Entity
{
    public required string Canonical { get; set; }

    public required NameType Type { get; set; }

    /// <summary>Whether only the shape of a name speaks for the type.</summary>
    public bool IsGuess { get; set; }

    /// <summary>The words of a person's fullest name, without titles.</summary>
    public string[] Words { get; set; } = [];

    /// <summary>The word in quotation marks within a person's name; "" where none was written.</summary>
    public string Nickname { get; set; } = "";

    /// <summary>Which of a father and a son of one name it says to be.</summary>
    public Generation Generation { get; set; }

    /// <summary>The rank or office that stood before a person's name when it was first written; "" where none did.</summary>
    public string Title { get; set; } = "";

    /// <summary>Whether it is a firm, which is named by the words before its legal form too.</summary>
    public bool IsCompany { get; set; }

    /// <summary>How many letters of its name stand before the legal form of a firm: 9 for "Northwind Inc.".</summary>
    public int Stem { get; set; }

    /// <summary>The tokens at which a name of several words names the person, in the order of the text.</summary>
    public List<int> Places { get; } = [];

    /// <summary>How often a family name alone was taken for the person so far.</summary>
    public int ShortMentions { get; set; }

    /// <summary>How often the given name alone stood for the person so far; who is called so is hardly meant by the family name.</summary>
    public int GivenMentions { get; set; }

    /// <summary>Whether its name holds that word: "Seren Observatory" holds "Observatory".</summary>
    public bool HasWord(string word)
    {
        var at = Canonical.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || !char.IsLetter(Canonical[at - 1]))
            && (at + word.Length == Canonical.Length || !char.IsLetter(Canonical[at + word.Length]));
    }

    /// <summary>Whether its name begins with those words: "Northwind Motors Inc." with "Northwind".</summary>
    public bool BeginsWith(string words) =>
        Canonical.Length > words.Length + 1
        && Canonical[words.Length] == ' '
        && Canonical.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether it is a firm whose name begins with those words, or with them and a hyphen: "Northwind-Marlow Cos." with "Northwind".
    /// </summary>
    public bool IsCompanyOf(string words) =>
        IsCompany
        && (
            BeginsWith(words)
            || (
                Canonical.Length > words.Length + 1
                && Canonical[words.Length] is '-' or ','
                && Canonical.StartsWith(words, StringComparison.OrdinalIgnoreCase)
            )
        );

    /// <summary>Whether its name ends with those words: "Omar bin Salim" with "bin Salim".</summary>
    public bool EndsWith(string words) =>
        Canonical.Length > words.Length + 1
        && Canonical[^(words.Length + 1)] == ' '
        && Canonical.EndsWith(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the capitals that open its words are those: "Northern Relief Front" has "NRF".</summary>
    public bool HasInitials(string initials)
    {
        var at = 0;
        for (var i = 0; i < Canonical.Length; i++)
        {
            if (!char.IsUpper(Canonical[i]) || (i > 0 && char.IsLetter(Canonical[i - 1])))
                continue;
            if (at == initials.Length || Canonical[i] != initials[at++])
                return false;
        }

        return at == initials.Length;
    }
}
