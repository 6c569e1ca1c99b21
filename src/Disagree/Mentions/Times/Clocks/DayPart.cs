using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>Parts of a day beside its name or its clock: "Friday [night]", "4 [in the morning]", "8 [this evening]".</summary>
internal static class DayPart
{
    // "Friday night", "Friday in the early morning"
    internal static TimeReading WithPart(in TimeScene scene, TimeReading day)
    {
        if (day.Type == TimeType.Time)
        {
            return day;
        }

        var next = day.End;
        if (PartPhrase(scene, next, out var end) is { } phrase)
        {
            return Part(day, phrase, end);
        }

        next = scene.Kind(next) == TimeWordKind.Mod ? next + 1 : next;
        var word = scene.At(next);
        return word.Kind is TimeWordKind.Part or TimeWordKind.PartAfterDay && !scene.Text(next).EndsWith("s", StringComparison.Ordinal)
            ? Part(day, word, next + word.Count)
            : day;
    }

    internal static TimeReading Part(in TimeReading day, TimeWord part, int end) =>
        day with
        {
            End = end,
            Type = TimeType.Time,
            Suffix = "T" + part.Text,
            Unanchored = day.Unanchored is { } u ? u + "T" + part.Text : null,
        };

    // "in the morning", "at night"
    internal static bool IsDayPart(in TimeScene scene, int at, out TimeWord part, out int end) =>
        (part = PartPhrase(scene, at, out end) ?? default).Kind != TimeWordKind.None;

    private static TimeWord? PartPhrase(in TimeScene scene, int at, out int end)
    {
        var next =
            scene.Is(at, "in") && scene.Is(at + 1, "the") ? at + 2
            : scene.Is(at, "at") && scene.Is(at + 1, "night") ? at + 1
            : at;
        end = next + 1;
        return next > at && scene.At(next) is { Kind: TimeWordKind.Part } part ? part : null;
    }

    // "8 tonight", "9 tomorrow morning", "8 this evening"
    internal static bool IsNearDay(in TimeScene scene, int at) =>
        scene.Kind(at) is TimeWordKind.Tonight
        || (scene.Kind(at) == TimeWordKind.Day && scene.At(at).Whole == 1)
        || (
            scene.At(at) is { Kind: TimeWordKind.Toward } toward
            && toward.Toward == Toward.This
            && scene.Kind(at + toward.Count) == TimeWordKind.Part
        );

    internal static bool IsAfternoon(string part) =>
        part.EndsWith("AF", StringComparison.Ordinal)
        || part.EndsWith("EV", StringComparison.Ordinal)
        || part.EndsWith("NI", StringComparison.Ordinal);
}
