using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>Groups claims of relations by question: one relation of one subject; where the event is the subject, only within a month.</summary>
internal static class RelationTopics
{
    private const int DaysOfOneEvent = 31;

    internal static void Align(IEnumerable<Claim> claims, List<Topic> topics)
    {
        var questions = claims.GroupBy(c => (Property: c.Property.ToUpperInvariant(), Subject: c.Subject.ToUpperInvariant()))
            .OrderBy(g => g.Key.Property, StringComparer.Ordinal).ThenBy(g => g.Key.Subject, StringComparer.Ordinal);
        foreach (var question in questions)
        {
            foreach (var claim in question.Key.Subject.Length > 0 ? [[.. question]] : Events(question)) topics.Add(Topic(claim));
        }
    }

    // Claims whose dates are known are parted where more than a month lies between one and the next.
    private static IEnumerable<List<Claim>> Events(IEnumerable<Claim> claims)
    {
        var events = new List<List<Claim>>();
        foreach (var claim in claims.OrderBy(c => c.AsOf.First ?? DateOnly.MinValue).ThenBy(c => c.Article.Id, StringComparer.Ordinal))
        {
            var last = events.Count > 0 ? events[^1][^1] : null;
            if (last is not null && (last.AsOf.Last is not { } before || claim.AsOf.First is not { } day || day.DayNumber - before.DayNumber <= DaysOfOneEvent)) events[^1].Add(claim);
            else events.Add([claim]);
        }

        return events;
    }

    private static Topic Topic(List<Claim> claims)
    {
        var first = claims[0];
        var question = first.Subject.Length == 0 ? first.Property : $"{first.Property} of {first.Subject}";
        return new Topic(ClaimKind.Name, question, [.. claims.OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span)]);
    }
}
