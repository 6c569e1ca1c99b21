namespace Disagree.Topics.Indexes;

/// <summary>What two claims can have in common that shows that they may speak of one event.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">Its name; "" where a number tells it.</param>
/// <param name="Number">Its number; 0 where a name tells it.</param>
internal readonly record struct Trace(TraceKind Kind, string Word = "", ulong Number = 0);

/// <summary>What a <see cref="Trace"/> is.</summary>
internal enum TraceKind
{
    /// <summary>When its article was published.</summary>
    Published,

    /// <summary>The days that it speaks of.</summary>
    Days,

    /// <summary>The place where it holds.</summary>
    Place,

    /// <summary>A name beside it.</summary>
    Name,

    /// <summary>Whom or what it is about.</summary>
    Subject,

    /// <summary>The words of its sentence but for the amounts.</summary>
    Mold,
}
