using System.Globalization;

namespace Disagree.Topics.Gates;

/// <summary>Why two claims do not answer one question.</summary>
internal sealed record Obstacle(NotComparedReason Reason, string Why)
{
    /// <summary>That people are held for other things.</summary>
    internal static Obstacle OfOffence { get; } = new(NotComparedReason.OtherEvent, "they share no word of what the people were held for");

    /// <summary>That each is about something else.</summary>
    internal static Obstacle About(NotComparedReason reason, string one, string other) =>
        new(reason, $"one is about {one}, the other about {other}");

    /// <summary>A word in quotation marks; "an unnamed measure" for none.</summary>
    internal static string Quoted(string word) =>
        word.Length == 0 ? "an unnamed measure" : string.Create(CultureInfo.InvariantCulture, $"“{word}”");
}
