using System.Reflection;
using System.Text.RegularExpressions;

namespace Disagree.Tests.Architecture;

/// <summary>Folders form a line: each one knows those before it and none behind it.</summary>
public sealed class LayerTests
{
    private static readonly string[] Line =
    [
        "Values",
        "Lexicons",
        "Articles",
        "Mentions",
        "Claims",
        "Topics",
        "Verdicts",
        "Reports",
        "Languages",
    ];

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_line() =>
        Directory
            .EnumerateDirectories(Repository.Library)
            .Select(d => Path.GetFileName(d)!)
            .Except(["bin", "obj"], StringComparer.Ordinal)
            .Should()
            .BeSubsetOf(Line);

    [Fact]
    public void A_namespace_is_the_folder_of_its_file()
    {
        foreach (var file in Repository.Sources(Repository.Library))
        {
            var folder = Path.GetDirectoryName(Path.GetRelativePath(Repository.Library, file))!;
            var expected = folder.Length == 0 ? "Disagree" : "Disagree." + folder.Replace(Path.DirectorySeparatorChar, '.');
            File.ReadAllText(file).Should().Contain($"namespace {expected};", $"{file} lies there");
        }
    }

    [Fact]
    public void No_file_uses_a_folder_behind_its_own()
    {
        foreach (var file in Repository.Sources(Repository.Library))
        {
            var own = Place("Disagree." + Path.GetRelativePath(Repository.Library, file).Replace(Path.DirectorySeparatorChar, '.'));
            foreach (
                Match used in Regex.Matches(
                    File.ReadAllText(file),
                    @"\bDisagree(\.\w+)+",
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)
                )
            )
            {
                Place(used.Value).Should().BeLessThanOrEqualTo(own, $"{Path.GetFileName(file)} uses {used.Value}");
            }
        }
    }

    [Fact]
    public void No_type_shows_a_type_of_a_folder_behind_its_own()
    {
        foreach (
            var type in typeof(CrossCheck)
                .Assembly.GetTypes()
                .Where(t => t.Namespace?.StartsWith("Disagree", StringComparison.Ordinal) == true)
        )
        {
            foreach (
                var shown in Shown(type).SelectMany(Parts).Where(t => t.Namespace?.StartsWith("Disagree", StringComparison.Ordinal) == true)
            )
            {
                Place(shown.Namespace!).Should().BeLessThanOrEqualTo(Place(type.Namespace!), $"{type.FullName} shows {shown.FullName}");
            }
        }
    }

    private static int Place(string name)
    {
        var parts = name.Split('.');
        var place = parts.Length > 1 ? Array.IndexOf(Line, parts[1]) : -1;
        return place < 0 ? Line.Length : place;
    }

    private static IEnumerable<Type> Shown(Type type)
    {
        const BindingFlags Everything =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return
        [
            .. type.GetInterfaces(),
            .. type.BaseType is { } parent ? [parent] : Array.Empty<Type>(),
            .. type.GetFields(Everything).Select(f => f.FieldType),
            .. type.GetMethods(Everything).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)),
            .. type.GetConstructors(Everything).SelectMany(c => c.GetParameters().Select(p => p.ParameterType)),
        ];
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);
}
