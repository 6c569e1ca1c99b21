using Disagree.Claims;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Tests.Laws;
using Disagree.Tests.Verdicts;
using Disagree.Topics;
using Disagree.Topics.Dates;
using Disagree.Topics.Gates;
using Disagree.Topics.Indexes;
using Disagree.Topics.Numbers;
using Disagree.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Topics;

/// <summary>Whatever the gates let through must be found by its traces.</summary>
public sealed class TracesTests
{
    private static readonly ConceptTable Concepts = new(Lexicon.English);
    private static readonly PlaceTree Places = new(Lexicon.English);

    private static readonly Gen<DatePeriod> Periods =
        from first in Gen.Choose(0, 400)
        from length in Gen.Elements(0, 0, 3, 40, 400, 4000)
        from open in Gen.Elements(0, 0, 0, 1, 2, 3)
        let start = new DateOnly(2018, 1, 1).AddDays(first)
        select DatePeriod.Between((open & 1) == 1 ? null : start, (open & 2) == 2 ? null : start.AddDays(length));

    private static readonly Gen<Claim> Claims =
        from published in Periods
        from days in Periods
        from measure in Gen.Elements(Measure.Cumulative, Measure.Fixed, Measure.Momentary)
        from place in Gen.Elements("Homs", "Raqqa", null)
        from name in Gen.Elements("Homs", "Raqqa", "Ruth Keller")
        from mold in Gen.Elements(0ul, 0ul, 1ul)
        from known in Gen.Choose(0, 7)
        select Given.Number("a", Given.Interval("1"), measure: measure, place: place) with
        {
            Publication = known == 0 ? null : new Publication(published, PublicationBasis.Given),
            Period = known > 3 ? days : null,
            Mold = mold,
            Event = EventFrame.Empty with { Names = new HashSet<string>(StringComparer.Ordinal) { name } },
        };

    [Fact]
    public void Numbers_of_one_scope_find_each_other()
    {
        var gate = new NumberGate(Concepts, Places, OwnerGate.Of(Lexicon.English, Places), Stories.None);
        Check(c => c, Traces.OfNumber, (a, b) => gate.Between(NumberProfile.Of(a, Concepts), NumberProfile.Of(b, Concepts)) is null);
    }

    [Fact]
    public void Dates_of_one_event_find_each_other()
    {
        var gate = new DateGate(
            Concepts,
            Places,
            new DateLikeness(Concepts, new Dictionary<string, double>(StringComparer.Ordinal) { ["begin"] = 1, ["attack"] = 1 }),
            new QuietDates([]),
            new SoleDeed([], new ToldStory(Stories.None)),
            Stories.None,
            new ToldStory(Stories.None)
        );
        Check(
            c =>
                Given.Date("a", "2019-02-10", "2019-02-10") with
                {
                    Publication = c.Publication,
                    Value = new DateValue(c.Period ?? DatePeriod.Unknown, "", ""),
                },
            Traces.OfDate,
            gate.Joins
        );
    }

    [Fact]
    public void Relations_of_one_event_find_each_other()
    {
        var gate = new EventGate(Concepts, Places, Stories.None);
        Check(c => c, Traces.OfRelation, (a, b) => gate.Between(a, b) is null);
    }

    private static void Check(Func<Claim, Claim> make, Func<Claim, Traces> traces, Func<Claim, Claim, bool> isOfOne) =>
        FsCheck.Check.One(
            Seeded.Quick(2000),
            Prop.ForAll(
                Arb.From(Gen.Two(Claims.Select(make))),
                pair => !isOfOne(pair.Item1, pair.Item2) || traces(pair.Item1).Left.Intersect(traces(pair.Item2).Sought).Any()
            )
        );
}
