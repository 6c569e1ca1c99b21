namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>A number read from tokens.</summary>
/// <param name="Low">The number, or its lower end.</param>
/// <param name="High">The number, or its upper end.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Traits">How it is written.</param>
/// <param name="Mantissa">What stands before the scale: 1.2 in "1.2 billion".</param>
/// <param name="Step">The size of the last place written with intent.</param>
internal readonly record struct NumberReading(
    decimal Low,
    decimal High,
    int Start,
    int End,
    NumberTraits Traits,
    decimal Mantissa,
    decimal Step
)
{
    internal decimal Scale => Mantissa == 0 ? 1 : Low / Mantissa;

    internal bool Is(NumberTraits trait) => (Traits & trait) != NumberTraits.None;

    internal static NumberReading Point(decimal value, int start, int end, NumberTraits traits, decimal step) =>
        new(value, value, start, end, traits, value, step);

    /// <summary>The number times a scale that the tokens up to <paramref name="end"/> say; false where it does not fit a decimal.</summary>
    internal bool TryScale(decimal scale, int end, out NumberReading scaled)
    {
        try
        {
            scaled = this with
            {
                Low = Low * scale,
                High = High * scale,
                Step = Step * scale,
                End = end,
                Traits = Traits | NumberTraits.Scaled,
            };
            return true;
        }
        catch (OverflowException)
        {
            scaled = this;
            return false;
        }
    }
}
