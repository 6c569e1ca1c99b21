using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>What "last", "this" and "next" mean before a span of the calendar.</summary>
internal static class Relative
{
    /// <summary>How many spans away from the one that holds the day of writing; null for words that point to the time named last.</summary>
    internal static int? Steps(Toward toward) =>
        toward switch
        {
            Toward.Last or Toward.Past or Toward.Latest or Toward.Previous => -1,
            Toward.This => 0,
            Toward.Next or Toward.Coming or Toward.Following => 1,
            _ => null,
        };

    /// <summary>The span that "last", "this", "that" … mean before a unit.</summary>
    internal static CalendarSpan? Span(in TimeScene scene, Toward toward, CalendarGrain grain)
    {
        var here = CalendarSpan.Containing(scene.Writing, grain);
        var named =
            scene.Anchors.Named(grain)
            ?? (
                scene.Anchors.Last is { } last
                && last.Grain <= grain
                && CalendarSpan.Containing(last.First, grain) is var holding
                && !(last.First <= scene.Writing && holding.First > scene.Writing)
                    ? holding
                    : (CalendarSpan?)null
            );
        return toward switch
        {
            Toward.Same or Toward.That => named ?? OfEvent(scene, grain) ?? (here.First > scene.Writing ? here.Shift(-1) : here),
            Toward.Previous when grain != CalendarGrain.Week || named is not null => (named ?? here).Shift(-1),
            Toward.Following when named is not null => named.Value.Shift(1),
            Toward.Latest => scene.Anchors.Named(grain) ?? here.Shift(-1),
            _ => here.Shift(Steps(toward) ?? 0),
        };
    }

    // "that weekend", far behind the day of the event
    private static CalendarSpan? OfEvent(in TimeScene scene, CalendarGrain grain) =>
        grain is CalendarGrain.Week or CalendarGrain.Weekend && scene.Anchors.EventDay is { } day
            ? CalendarSpan.Containing(day.First, grain)
            : null;

    /// <summary>Whether the word before "last" is whom somebody called: "called her last week", and not "her last year as mayor".</summary>
    internal static bool IsObject(in TimeScene scene, int start, int at) =>
        at == start + 1
        && scene.Is(start, "her")
        && start > 0
        && scene.Tokens[start - 1].Tag is Lexicons.Tag.PastVerb or Lexicons.Tag.Participle or Lexicons.Tag.Verb or Lexicons.Tag.Gerund;

    /// <summary>Whether "last" is a verb: "is expected to last months", "will last weeks", and not "compared to last March".</summary>
    internal static bool IsVerb(in TimeScene scene, int at) =>
        scene.Tokens[at - 1].Tag == Lexicons.Tag.Modal
        || scene.Is(at - 1, "not")
        || (
            scene.Is(at - 1, "to")
            && !(
                scene.Kind(at + 1)
                    is TimeWordKind.Month
                        or TimeWordKind.MonthDoubtful
                        or TimeWordKind.Weekday
                        or TimeWordKind.Unit
                        or TimeWordKind.Part
                        or TimeWordKind.Season
                && !scene.Text(at + 1).EndsWith("s", StringComparison.Ordinal)
            )
        );
}
