using System.ComponentModel;
using Disagree.Articles;
using Disagree.Mentions;

namespace Disagree.Reports.Json.Shapes;

/// <summary>A time expression at its place.</summary>
[Description("A time expression at its place, normalised after ISO-TimeML.")]
internal sealed record TimeShape(
    [property: Description("Which text start and end count in.")] Part Part,
    [property: Description("Its first UTF-16 code unit.")] int Start,
    [property: Description("The code unit after the last.")] int End,
    [property: Description("Exactly its words.")] string Text,
    [property: Description("The TIMEX3 type.")] TimeType Type,
    [property: Description("The TIMEX3 value.")] string Value,
    [property: Description("The TIMEX3 mod; null where there is none.")] string? Mod,
    [property: Description("The first day that it may mean; null where open or not known.")] DateOnly? First,
    [property: Description("The last day that it may mean; null where open or not known.")] DateOnly? Last,
    [property: Description("The rule that found it.")] string Rule
)
{
    internal static TimeShape Of(TimeMention time, Document document) =>
        new(
            time.Span.Part,
            time.Span.Start,
            time.Span.End,
            document.Quote(time.Span),
            time.Type,
            time.Value,
            time.Mod,
            time.Period.First,
            time.Period.Last,
            time.Rule
        );
}
