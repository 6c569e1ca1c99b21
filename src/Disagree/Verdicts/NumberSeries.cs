using Disagree.Claims;
using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Tells whether what is asked moves in time, whatever it is: 31 wells sealed on Monday, 44 on Thursday and 58 a week later are counts of
/// one number that grows, and no contradiction.
/// </summary>
internal static class NumberSeries
{
    private const int Fewest = 3;
    private const decimal Slack = 1.02m;

    /// <summary>Whether each later day gives a greater number, or each a smaller one, of at least three days.</summary>
    internal static bool GoesOneWay(Topic topic)
    {
        if (topic.Kind is not ClaimKind.Number || topic.ArticleCount < Fewest)
        {
            return false;
        }

        var days = new SortedDictionary<DateOnly, (decimal Least, decimal Most)>();
        foreach (var claim in topic.Claims)
        {
            if (
                claim
                    is {
                        AsOf: { IsDay: true, First: { } day },
                        Modality: not Modality.Denied,
                        Value: NumberValue { Quantity: var quantity }
                    }
                && quantity.Unit.Dimension is not Dimension.Age
                && quantity.TryToBase(out var value)
                && (value.Low ?? value.High) is { } size
            )
            {
                days[day] = days.TryGetValue(day, out var known) ? (Math.Min(known.Least, size), Math.Max(known.Most, size)) : (size, size);
            }
        }

        List<(decimal Least, decimal Most)> steps = [.. days.Values];
        return AreSteps(steps) || AreSteps([.. steps.AsEnumerable().Reverse()]);
    }

    private static bool AreSteps(List<(decimal Least, decimal Most)> steps)
    {
        var rises = steps.Count > 0 ? 1 : 0;
        for (var i = 1; i < steps.Count; i++)
        {
            if (steps[i].Least < steps[i - 1].Most)
            {
                return false;
            }

            rises += steps[i].Least > steps[i - 1].Most * Slack ? 1 : 0;
        }

        return rises >= Fewest;
    }
}
