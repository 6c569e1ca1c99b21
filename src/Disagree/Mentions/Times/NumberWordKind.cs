namespace Disagree.Mentions.Times;

/// <summary>The kinds of number words that dates and durations are built of, as the table of numbers names them.</summary>
internal enum NumberWordKind : byte
{
    None,
    Unit,
    Ten,
    Hundred,
    Scale,
    Multiple,
    Suffix,
    Fraction,
    Ordinal,
    Denominator,
    Sign,
}
