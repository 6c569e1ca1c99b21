using Disagree.Claims;
using Disagree.Topics.Dates;
using Disagree.Topics.Gates;
using Disagree.Values;

namespace Disagree.Topics.Indexes;

/// <summary>
/// The traces by which claims of one event find each other. A gate lets two claims through only where the one has left a trace that the
/// other looks for; what lies farther apart is of another event and need not be compared.
/// </summary>
internal sealed class Traces
{
    /// <summary>Among so few groups all are looked at, for what is far apart may still look alike.</summary>
    internal const int FewGroups = 500;

    /// <summary>Among more, so many that share a trace are looked at, those that share a rare one first.</summary>
    internal const int MostNear = 120;

    /// <summary>Of a group so many claims that differ stand for all.</summary>
    internal const int MostDifferent = 100;

    private readonly List<Trace> left = [];
    private readonly List<Trace> sought = [];

    private Traces() { }

    /// <summary>What others find the claim by.</summary>
    internal IReadOnlyList<Trace> Left => left;

    /// <summary>What it looks for in others.</summary>
    internal IReadOnlyList<Trace> Sought => sought;

    /// <summary>The traces of a number: see <see cref="NumberGate"/>.</summary>
    internal static Traces OfNumber(Claim claim)
    {
        var traces = new Traces();
        traces.Add(TraceKind.Published, claim.Measure is Measure.Momentary ? DatePeriod.Unknown : Published(claim), SameEvent.MostDays);
        if (claim.Period is { } days)
        {
            traces.Add(TraceKind.Days, days, 0);
        }

        if (claim.Mold != 0)
        {
            traces.Add(new(TraceKind.Mold, "", claim.Mold), new(TraceKind.Mold, "", claim.Mold));
        }

        if (claim.Place is { } place)
        {
            traces.Add(new(TraceKind.Place, place), new(TraceKind.Name, place));
        }

        foreach (var name in claim.Event.Names)
        {
            traces.Add(new(TraceKind.Name, name), new(TraceKind.Place, name));
        }

        return traces;
    }

    /// <summary>The traces of a date: see <see cref="DateGate"/>.</summary>
    internal static Traces OfDate(Claim claim)
    {
        var traces = new Traces();
        traces.Add(TraceKind.Published, Published(claim), DateGate.DaysOfOneReport);
        traces.Add(TraceKind.Days, ((DateValue)claim.Value).Period, 0);
        return traces;
    }

    /// <summary>The traces of a relation: see <see cref="EventGate"/>.</summary>
    internal static Traces OfRelation(Claim claim)
    {
        var traces = new Traces();
        traces.Add(TraceKind.Published, Published(claim), EventGate.DaysOfOneEvent);
        if (claim.Subject.Length > 0)
        {
            var subject = new Trace(TraceKind.Subject, claim.Subject.ToUpperInvariant());
            traces.Add(subject, subject);
        }

        return traces;
    }

    private static DatePeriod Published(Claim claim) => claim.Publication?.Period ?? DatePeriod.Unknown;

    private void Add(TraceKind kind, DatePeriod period, int reach)
    {
        left.AddRange(DayShelves.Of(kind, period));
        sought.AddRange(DayShelves.Around(kind, period, reach));
    }

    private void Add(Trace left, Trace sought)
    {
        this.left.Add(left);
        this.sought.Add(sought);
    }
}
