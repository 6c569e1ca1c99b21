namespace Disagree.Lexicons;

/// <summary>The kinds of number words, as the table of numbers names them: what a word does to the number before it.</summary>
internal enum NumberKind : byte
{
    None,

    /// <summary>zero to nineteen.</summary>
    Unit,

    /// <summary>twenty to ninety.</summary>
    Ten,

    /// <summary>hundred: multiplies what stands before it in its group.</summary>
    Hundred,

    /// <summary>thousand, million, lakh: ends a group.</summary>
    Scale,

    /// <summary>dozen, score.</summary>
    Multiple,

    /// <summary>Letters behind digits: bn, k, m.</summary>
    Suffix,

    /// <summary>half, quarter.</summary>
    Fraction,

    /// <summary>third, twentieth: a place in an order, or with one a share.</summary>
    Ordinal,

    /// <summary>thirds, twentieths: shares.</summary>
    Denominator,

    /// <summary>minus, negative.</summary>
    Sign,

    /// <summary>twenties, nineties: the ten that the number opens.</summary>
    Decade,
}
