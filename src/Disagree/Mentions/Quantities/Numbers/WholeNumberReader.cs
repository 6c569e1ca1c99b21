using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>
/// Reads a whole number of words and digits: "twenty-eight thousand six hundred forty-two", "3 hundred and 21", "a dozen", "2.5 million",
/// "three lakh crore". Each group grows to the left of its scale; "and" joins only what is smaller.
/// </summary>
internal ref struct WholeNumberReader(QuantityScene s, int start)
{
    private const decimal Largest = 1e25m;
    private readonly QuantityScene s = s;
    private readonly int start = start;
    private decimal total;
    private decimal group;
    private decimal joined;
    private decimal lastScale = decimal.MaxValue;
    private decimal lastPart;
    private decimal step = 1;
    private NumberTraits traits;
    private int next = start;
    private bool any;

    internal bool TryRead(out NumberReading number)
    {
        if (s.Lexicon.Known.IsArticle(s.Word(next)))
        {
            traits |= NumberTraits.Article;
            next++;
        }

        while (next < s.Count && Take()) { }

        var value = total + group + joined;
        var mantissa = lastScale == decimal.MaxValue ? value : value / lastScale;
        number = new NumberReading(value, value, start, next, traits, mantissa, step);
        return any;
    }

    private bool Take()
    {
        var at = next;
        if (any && s.Is(at, s.Lexicon.Known.And))
        {
            at++;
            if (lastPart < 100 || !IsSmallerPart(at))
            {
                return false;
            }

            joined += group;
            group = 0;
        }
        else if (any && s.IsDash(at) && at > 0 && JoinsWords(at))
        {
            at++;
        }

        return s.Tag(at) == Lexicons.Tag.Number ? TakeDigits(at) : TakeWord(at);
    }

    // After "three hundred and", "twenty" belongs to the number, but "two hundred" and "2 boats" begin another.
    private readonly bool IsSmallerPart(int at)
    {
        var isDigits = s.Tag(at) == Lexicons.Tag.Number;
        if (
            !isDigits
            && s.NumberKind(at) is not (NumberKind.Unit or NumberKind.Ten)
            && !(s.Lexicon.Known.IsArticle(s.Word(at)) && s.NumberKind(at + 1) is NumberKind.Hundred)
        )
        {
            return false;
        }

        for (var i = at; i < s.Count && (s.NumberKind(i) is NumberKind.Unit or NumberKind.Ten || s.IsDash(i) || (isDigits && i == at)); i++)
        {
            if (s.NumberKind(i + 1) is NumberKind.Hundred && lastPart <= 100)
            {
                return false;
            }

            if (isDigits && s.NumberKind(i + 1) is NumberKind.Scale or NumberKind.Suffix)
            {
                return false;
            }
        }

        return !isDigits || (lastPart == 100 && Digits.TryRead(s.Of(at), out var value, out _, out _) && value is > 0 and < 100);
    }

    private readonly bool JoinsWords(int dash) =>
        s.NumberKind(dash - 1) is NumberKind.Ten
        && s.NumberKind(dash + 1) is NumberKind.Unit
        && s.Lexicon.Numbers.Value(s.Word(dash + 1)) is > 0 and < 10
            ? true
            : s.Touches(dash)
                && s.Touches(dash - 1)
                && s.NumberKind(dash - 1) is not NumberKind.None
                && s.NumberKind(dash + 1) is NumberKind.Hundred or NumberKind.Scale or NumberKind.Multiple;

    private bool TakeDigits(int at)
    {
        var opensPart = s.NumberKind(at + 1) is NumberKind.Hundred or NumberKind.Scale || s.Is(at - 1, s.Lexicon.Known.And);
        if (
            (any && (lastPart < 100 || !opensPart))
            || !Digits.TryRead(s.Of(at), out var value, out var last, out var isMarked)
            || (any && value >= lastPart)
        )
        {
            return false;
        }

        traits |= NumberTraits.Digits | (isMarked ? NumberTraits.Marked : NumberTraits.None);
        return Add(value, value, last, at);
    }

    private bool TakeWord(int at)
    {
        var word = s.Word(at);
        var value = s.Lexicon.Numbers.Value(word);
        switch (s.Lexicon.Numbers.Kind(word))
        {
            case NumberKind.Unit when !any || (group % 10 == 0 && lastPart >= (value < 10 ? 20 : 100)):
                return Add(value, Math.Max(value, 1), 1, at);
            case NumberKind.Ten when !any || (group % 100 == 0 && lastPart >= 100):
                return Add(value, value, 10, at);
            case NumberKind.Hundred when group < 100 && (any || traits.HasFlag(NumberTraits.Article)):
                return Multiply(100, at);
            case NumberKind.Scale when any || traits.HasFlag(NumberTraits.Article):
                return Scale(value, at);
            case NumberKind.Multiple when group < Largest && (any || traits.HasFlag(NumberTraits.Article)):
                return Multiply(value, at);
            default:
                return false;
        }
    }

    private bool Add(decimal value, decimal part, decimal partStep, int at)
    {
        group += value;
        lastPart = part;
        step = partStep;
        return GoOn(at);
    }

    private bool Multiply(decimal factor, int at)
    {
        group = (group == 0 ? 1 : group) * factor;
        step = Math.Min(step, Largest) * factor;
        traits |= NumberTraits.Scaled;
        lastPart = factor;
        return GoOn(at);
    }

    private bool Scale(decimal scale, int at)
    {
        var isLarger = scale > lastScale;
        var inner = group + joined + (isLarger ? total : 0);
        if (inner > Largest / scale || (any && inner == 0))
        {
            return false;
        }

        inner = inner == 0 ? 1 : inner;
        total = isLarger ? inner * scale : total + (inner * scale);
        step = Math.Min(step, Largest / scale) * scale;
        group = joined = 0;
        lastScale = scale;
        lastPart = scale;
        traits |= NumberTraits.Scaled;
        return GoOn(at);
    }

    private bool GoOn(int at)
    {
        any = true;
        next = at + 1;
        return true;
    }
}
