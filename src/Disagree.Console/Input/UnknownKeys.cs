using System.Text.Json;

namespace Disagree.Tool.Input;

/// <summary>Tells of the keys of JSON objects that nobody reads, each once for all objects of one input.</summary>
/// <param name="known">The keys that are read.</param>
internal sealed class UnknownKeys(params string[] known)
{
    private readonly HashSet<string> told = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A line for people for each key that is new and none of those known.</summary>
    internal IReadOnlyList<string> Warnings(JsonElement json, string place) =>
        json.ValueKind is not JsonValueKind.Object
            ? []
            :
            [
                .. json.EnumerateObject()
                    .Select(p => p.Name)
                    .Where(n => !known.Contains(n, StringComparer.OrdinalIgnoreCase) && told.Add(n))
                    .Select(n => $"{place}: expected one of {string.Join(", ", known)} but found \"{n}\", which is passed over."),
            ];
}
