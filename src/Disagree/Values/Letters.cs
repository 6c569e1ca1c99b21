namespace Disagree.Values;

/// <summary>How many letters must be changed, added or dropped to make one word of another.</summary>
internal static class Letters
{
    internal static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> row = stackalloc int[Math.Min(other.Length, 64) + 1];
        if (other.Length >= row.Length || one.Length > 64)
        {
            return int.MaxValue;
        }

        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var above = row[j];
                var change = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, corner + change);
                corner = above;
            }
        }

        return row[^1];
    }

    /// <summary>Whether the one is the other with two letters that stand side by side in the other order: "Marlow", "Malrow".</summary>
    internal static bool AreSwapped(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var at = one.CommonPrefixLength(other);
        return one.Length == other.Length
            && at + 1 < one.Length
            && one[at] == other[at + 1]
            && one[at + 1] == other[at]
            && one[(at + 2)..].SequenceEqual(other[(at + 2)..]);
    }
}
