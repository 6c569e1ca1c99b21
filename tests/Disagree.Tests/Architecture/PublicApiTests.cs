namespace Disagree.Tests.Architecture;

/// <summary>What a user can see changes only when somebody means it to.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() =>
        Approved.Text(
            "Architecture/PublicApi.txt",
            string.Concat(
                typeof(CrossCheck).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal).Select(ApiText.Of)
            )
        );

    [Fact]
    public void Every_part_of_a_declaration_that_a_user_relies_on_is_written()
    {
        var lines = ApiText.Of(typeof(Sample)).Split('\n', StringSplitOptions.TrimEntries);

        lines
            .Should()
            .Contain([
                "String Made { get; init; }",
                "String Changed { get; set; }",
                "String? Open { get; }",
                "required Int32 Asked { get; init; }",
                "static Int32? Shared { get; }",
                "IReadOnlyList<String?>? Lists(params IReadOnlyList<String> names)",
                "Boolean Tried(String? text, out String? found, in Int32 limit, ref Int32 count)",
                "Void Defaults(Int32 number = 3, String? text = null, String word = \"x\", DayOfWeek day = Monday, Boolean all = true, CancellationToken stop = default, Decimal? share = null)",
                "T[] All<T>(T?[] items)",
            ]);
    }

    // declared for what it looks like
    internal abstract class Sample
    {
        public string Made { get; init; } = "";

        public string Changed { get; set; } = "";

        public string? Open { get; }

        public required int Asked { get; init; }

        public static int? Shared { get; }

        public abstract IReadOnlyList<string?>? Lists(params IReadOnlyList<string> names);

        public abstract bool Tried(string? text, out string? found, in int limit, ref int count);

        public abstract void Defaults(
            int number = 3,
            string? text = null,
            string word = "x",
            DayOfWeek day = DayOfWeek.Monday,
            bool all = true,
            CancellationToken stop = default,
            decimal? share = null
        );

        public abstract T[] All<T>(T?[] items)
            where T : class;
    }
}
