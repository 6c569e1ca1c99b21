namespace Disagree.Mentions.Dating;

/// <summary>
/// The hours that head the entries of a page written while things happen, the latest first: after "0:15", "23:40" is of the day before.
/// </summary>
internal sealed class HourStack
{
    // Between two entries of one night there are fewer minutes than that.
    private const int Leap = 6 * 60;

    // From the small hours to the late ones, already the first step leads back.
    private const int Small = 3 * 60;
    private const int Late = 20 * 60;
    private int? last;
    private bool descends;
    private bool ascends;

    /// <summary>Goes on to the next heading.</summary>
    /// <param name="minute">Its minute of the day.</param>
    /// <returns>How many days it lies from the heading before it: -1 or 0.</returns>
    internal int Turn(int minute)
    {
        var step = minute - (last ?? minute);
        var isBack = step > Leap && ((descends && !ascends) || (last < Small && minute >= Late));
        descends = descends || step < 0;
        ascends = ascends || step is > 0 and <= Leap;
        last = minute;
        return isBack ? -1 : 0;
    }
}
