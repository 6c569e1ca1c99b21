using System.Collections;

namespace Disagree.Reports.Json.Shapes;

/// <summary>The shapes of a list, each made when it is asked for and kept by nobody.</summary>
internal sealed class ShapeList<T, TShape>(IReadOnlyList<T> items, Func<T, TShape> shape) : IReadOnlyList<TShape>
{
    public int Count => items.Count;

    public TShape this[int index] => shape(items[index]);

    public IEnumerator<TShape> GetEnumerator() => items.Select(shape).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
