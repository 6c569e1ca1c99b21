using System.Diagnostics.CodeAnalysis;
using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>Reads the currency behind a number: "7 dollars", "1,200€", "10k$", "75 USD million", "30 MUSD", "12-cent".</summary>
internal static class MoneyReader
{
    private const string Crown = "crown";
    private const int FewestCoins = 20;

    internal static bool TryBehind(in QuantityScene s, ref NumberReading number, [NotNullWhen(true)] out Unit? unit, out int end)
    {
        var isJoined =
            (s.IsDash(number.End) && s.Touches(number.End)) || (number.Is(NumberTraits.Vague) && s.Is(number.End, s.Lexicon.Known.Of));
        var at = isJoined ? number.End + 1 : number.End;
        if (!s.Lexicon.Money.TryBehind(s, at, out var money, out end) || IsOtherwise(s, number, at, money))
        {
            unit = null;
            end = number.End;
            return false;
        }

        unit = money.Unit;
        if (money.Factor != 1 && number.TryScale(money.Factor, end, out var scaled))
        {
            number = scaled with { End = number.End };
        }

        return true;
    }

    // "won" and "mark" are verbs too, "c" and "p" letters: those need digits right before them; a sign that opens the next number is not
    // behind this one.
    private static bool IsOtherwise(in QuantityScene s, NumberReading number, int at, MoneyWording money)
    {
        var written = s.Of(at);
        if (written.Length == 1 && char.IsAsciiLetter(written[0]))
        {
            return !number.Is(NumberTraits.Digits)
                || s.Is(at + 1, '.')
                || (!s.Touches(at - 1) && s.Tag(at + 1) is Tag.Noun or Tag.ProperNoun);
        }

        if (written is "$" or "€" or "£" && !s.Touches(at - 1) && s.Tag(at + 1) == Tag.Number && s.Touches(at))
        {
            return true;
        }

        // "fitted two crowns"
        if (money.Unit.Code is Crown && number.High < FewestCoins && !number.Is(NumberTraits.Scaled))
        {
            return true;
        }

        return s.Lexicon.Classes.Has(money.Text, WordClass.CoinOrWord)
            && s.Lexicon.Words[s.Word(at)].Parts.Any(Parts.Past)
            && s.Tag(at) is not Tag.Noun
            && s.Tag(at + 1) is Tag.Determiner or Tag.Number or Tag.NumberWord or Tag.Noun or Tag.ProperNoun or Tag.Pronoun;
    }
}
