using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>Tells with what time a figure is compared: "up from 90 on Monday", "compared with 80 a year earlier".</summary>
internal static class ComparedTime
{
    // Between the comparison and its day stands hardly more than a number and its noun.
    private const int Reach = 8;

    // How far before "a year earlier" the months stand that are compared.
    private const int MonthsReach = 24;

    /// <summary>The quarter, month or half a year before that of which the text speaks; null where it compares other times.</summary>
    internal static CalendarSpan? YearBefore(in TimeScene scene, int at)
    {
        var compared =
            IsOverMonths(scene, at) ? null
            : scene.Anchors.Last is { Grain: CalendarGrain.Quarter or CalendarGrain.Month or CalendarGrain.Half } last ? last
            : scene.Anchors.Named(CalendarGrain.Quarter);
        return compared?.Shift(
            compared.Value.Grain switch
            {
                CalendarGrain.Quarter => -4,
                CalendarGrain.Half => -2,
                _ => -12,
            }
        );
    }

    /// <summary>
    /// Whether the time that begins at a token only measures another, so that what follows goes on with the day named before it.
    /// </summary>
    internal static bool IsMeasure(in TimeScene scene, int first)
    {
        for (var i = first - 1; i > 0 && first - i <= Reach; i--)
        {
            if (scene.Tokens[i].Tag is Lexicons.Tag.Verb or Lexicons.Tag.Conjunction or Lexicons.Tag.Modal)
            {
                return false;
            }

            if (
                scene.Text(i) is "from" or "on" && scene.Text(i - 1) is "up" or "down"
                || (scene.Text(i) is "with" or "to" && scene.Is(i - 1, "compared"))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "over the first nine months, beside 40 % a year earlier": months are compared with as many, whatever quarter was named before
    private static bool IsOverMonths(in TimeScene scene, int at)
    {
        for (var i = at - 1; i > 0 && at - i <= MonthsReach; i--)
        {
            if (scene.At(i) is { Kind: TimeWordKind.Unit, Unit: var unit })
            {
                return unit == TimeUnit.Month
                    && scene.Text(i).EndsWith("s", StringComparison.Ordinal)
                    && !(scene.Text(i - 1) is "three" or "3");
            }
        }

        return false;
    }
}
