using System.Globalization;

namespace Disagree.Tests.Architecture;

/// <summary>Two flags of one bit would be one flag.</summary>
public sealed class FlagTests
{
    public static TheoryData<Type> Flags() =>
        [.. typeof(CrossCheck).Assembly.GetTypes().Where(t => t.IsEnum && t.IsDefined(typeof(FlagsAttribute), inherit: false))];

    [Theory]
    [MemberData(nameof(Flags))]
    public void Each_flag_has_a_value_of_its_own(Type flags) =>
        Enum.GetNames(flags)
            .Select(n => Convert.ToUInt64(Enum.Parse(flags, n), CultureInfo.InvariantCulture))
            .Should()
            .OnlyHaveUniqueItems();
}
