using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Disagree.Mentions.Names.Spelling;

/// <summary>Folds letters to lower-case Latin ones without diacritics: "Gruñón" to "grunon", "Мир" to "mir".</summary>
internal sealed class LetterFold(FrozenDictionary<char, string> scripts)
{
    private const int Tabled = 0x2000;
    private static readonly char[] Table = Fill();

    /// <summary>Appends the folded letters and digits of a word; apostrophes and marks vanish.</summary>
    public void Append(ReadOnlySpan<char> word, StringBuilder into)
    {
        foreach (var letter in word)
        {
            if (letter < Tabled && Table[letter] != '\0')
            {
                into.Append(Table[letter]);
                Expand(letter, into);
            }
            else if (scripts.TryGetValue(char.ToLowerInvariant(letter), out var latin))
            {
                into.Append(latin);
            }
        }
    }

    /// <summary>The folded letters and digits of a word.</summary>
    public string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        Append(word, folded);
        return folded.ToString();
    }

    /// <summary>A letter in small and without its marks; what is no Latin letter stays.</summary>
    public static char Plain(char letter) => letter < Tabled && Table[letter] != '\0' ? Table[letter] : char.ToLowerInvariant(letter);

    private static void Expand(char letter, StringBuilder into)
    {
        switch (letter)
        {
            case 'ß':
                into.Append('s');
                break;
            case 'æ' or 'Æ' or 'œ' or 'Œ':
                into.Append('e');
                break;
            case 'þ' or 'Þ':
                into.Append('h');
                break;
        }
    }

    private static char[] Fill()
    {
        var table = new char[Tabled];
        for (var code = '0'; code < Tabled; code++)
        {
            if (char.IsSurrogate(code) || char.GetUnicodeCategory(code) == UnicodeCategory.OtherNotAssigned)
                continue;
            var plain = char.ToLowerInvariant(code.ToString().Normalize(NormalizationForm.FormD)[0]);
            table[code] = plain is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? plain : Odd(plain);
        }

        return table;
    }

    private static char Odd(char letter) =>
        letter switch
        {
            'ø' or 'œ' => 'o',
            'đ' or 'ð' => 'd',
            'ł' => 'l',
            'ı' => 'i',
            'ħ' => 'h',
            'ß' => 's',
            'æ' or 'ə' or 'ǝ' => 'a',
            'þ' or 'ŧ' => 't',
            _ => '\0',
        };
}
