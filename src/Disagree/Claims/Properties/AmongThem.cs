using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>Reads what is said of those of whom "among them" names some: "nine huts were lost, among them four mills".</summary>
internal sealed class AmongThem(PropertyTable table)
{
    /// <summary>What a noun or a verb between the people counted before and "among them" says of them.</summary>
    internal string? OfPeople(SentenceView view, int among)
    {
        for (var i = among - 1; i >= 0 && view.WordAt(i) is not (";" or ":"); i--)
        {
            if (table.OfGroup(view, i) is { } group)
            {
                return group;
            }

            if (
                view.IsVerb(i)
                && table.Of(
                    new Predicate(
                        view.Span(view.Tokens[i].Start, view.Tokens[i].End),
                        view.LemmaAt(i),
                        view.Tokens[i].Tag is Tag.Participle
                        || (i > 0 && view.Tokens[i - 1].Tag is Tag.Auxiliary)
                        || GovernsPeople(view, i, among)
                            ? PredicateRole.Patient
                            : PredicateRole.Agent
                    ),
                    Dimension.Count,
                    "person"
                )
                    is { } deed
            )
            {
                return deed;
            }
        }

        return null;
    }

    // "a blast killed 90 people, among them"
    private static bool GovernsPeople(SentenceView view, int verb, int among) =>
        view.Quantities.FirstOrDefault(q => q.Span.Start >= view.Tokens[verb].End) is { Counted.IsPeople: true } people
        && people.Span.End <= view.Tokens[among].Start
        && view.TokenFrom(people.Span.Start) - verb <= 2;

    /// <summary>What was done to the things counted before: destroyed of "nine huts were lost, among them".</summary>
    internal string? DoneToThings(SentenceView view, int among, string kind)
    {
        for (var i = among - 1; i >= 0 && view.WordAt(i) is not (";" or ":"); i--)
        {
            if (view.IsVerb(i))
            {
                return view.Tokens[i].Tag is Tag.Participle || (i > 0 && view.Tokens[i - 1].Tag is Tag.Auxiliary)
                    ? table.OfDeed(view.LemmaAt(i), Dimension.Count, kind)
                    : null;
            }
        }

        return null;
    }
}
