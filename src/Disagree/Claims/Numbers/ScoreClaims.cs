using System.Globalization;
using Disagree.Articles;
using Disagree.Claims.Clauses;
using Disagree.Claims.Dates;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Makes claims of the result of a match: of "Arvik beat Tolmin 3-1" that the winner scored 3 and the loser 1; of a draw that either scored
/// the same; of sets, "6-4, 3-6, 7-5", each by itself. A sentence with several results gives none, for it is not said who played which.
/// </summary>
internal sealed class ScoreClaims(ConceptTable concepts, ClaimContext context)
{
    internal const string Winner = "scored by the winner";
    internal const string Loser = "scored by the loser";
    private static readonly Population Points = new("points", "point", null);

    internal void Add(SentenceView view, List<Claim> claims)
    {
        var scores = Scores(view);
        if (scores.Count == 0 || !IsOneResult(view, scores) || !TellsOfMatch(view))
        {
            return;
        }

        // "lost 4-6, 6-3, 2-6": whose points come first won fewer sets
        var firsts =
            2 * scores.Count(s => TryRead(view, s, out var mine) && TryRead(view, s + 2, out var theirs) && mine > theirs) > scores.Count;
        for (var i = 0; i < scores.Count; i++)
        {
            if (!TryRead(view, scores[i], out var one) || !TryRead(view, scores[i] + 2, out var other))
            {
                return;
            }

            var span = Span(view, scores[i]);
            claims.RemoveAll(c => c.Span == span);

            // who won the match may have lost a set
            var isFirst = scores.Count == 1 ? one >= other : firsts;
            claims.Add(Make(view, scores[i], Of(Winner, i), isFirst ? one : other));
            claims.Add(Make(view, scores[i], Of(Loser, i), isFirst ? other : one));
        }

        string Of(string side, int set) =>
            scores.Count == 1 ? side : string.Create(CultureInfo.InvariantCulture, $"{side} in set {set + 1}");
    }

    /// <summary>Whether a property is a score of a match or of a set.</summary>
    internal static bool IsScore(string property) =>
        property.StartsWith(Winner, StringComparison.Ordinal) || property.StartsWith(Loser, StringComparison.Ordinal);

    private Claim Make(SentenceView view, int at, string property, int points)
    {
        var span = Span(view, at);
        var clause = Clause.Around(view, at, at + 3, concepts);
        var quantity = new Quantity(Interval.Exactly(points), Unit.One) { Step = 1 };
        var claim = new Claim(
            view.Mentions.Document.Article,
            span,
            view.Mentions.Document.Quote(span),
            new NumberValue(quantity, null, points.ToString(CultureInfo.InvariantCulture))
        )
        {
            Population = Points,
            Property = property,
            Period = ScopeReader.Of(view, context.TimeOf(view, clause, at)),
        };
        var complete = context.Complete(claim, view, clause);
        return complete with { Event = complete.Event with { Names = Sides(view, complete.Event.Names) } };
    }

    // a side may have a name that nothing else shows to be one
    private static HashSet<string> Sides(SentenceView view, IReadOnlySet<string> names)
    {
        var sides = new HashSet<string>(names, StringComparer.Ordinal);
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (view.Tokens[i].Tag is Tag.ProperNoun && view.NameAt(i) is null)
            {
                sides.Add(view.WordAt(i).ToString());
            }
        }

        return sides;
    }

    private static TextSpan Span(SentenceView view, int at) => view.Span(view.Tokens[at].Start, view.Tokens[at + 2].End);

    // the first token of each
    private static List<int> Scores(SentenceView view)
    {
        var found = new List<int>();
        for (var i = 0; i + 2 < view.Tokens.Length; i++)
        {
            if (IsScore(view, i))
            {
                found.Add(i);
            }
        }

        return found;
    }

    // one score, or those of the sets: "6-4, 3-6 and 7-5"
    private static bool IsOneResult(SentenceView view, List<int> scores)
    {
        for (var i = 1; i < scores.Count; i++)
        {
            for (var between = scores[i - 1] + 3; between < scores[i]; between++)
            {
                if (view.WordAt(between) is not ("," or "and"))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // "3-1", but not "3-1-2", "3.1-4", and no part of an amount or a date
    private static bool IsScore(SentenceView view, int i)
    {
        var tokens = view.Tokens;
        return tokens[i].Tag is Tag.Number
            && tokens[i + 2].Tag is Tag.Number
            && view.WordAt(i + 1) is "-" or "–"
            && tokens[i].End == tokens[i + 1].Start
            && tokens[i + 1].End == tokens[i + 2].Start
            && !(i > 0 && tokens[i - 1].End == tokens[i].Start)
            && !(i + 3 < tokens.Length && view.WordAt(i + 3) is "-" or "–" && tokens[i + 3].Start == tokens[i + 2].End)
            && !view.IsInTime(i)
            && !IsInAmount(view, i);
    }

    // "lost 1-3" reads like a range, "10-15 rivals" is one
    private static bool IsInAmount(SentenceView view, int token)
    {
        var span = Span(view, token);
        foreach (var amount in view.Quantities)
        {
            if (amount.Span.Overlaps(span) && !(amount.Span == span && amount.Counted is null))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryRead(SentenceView view, int token, out int points) =>
        int.TryParse(view.WordAt(token), NumberStyles.None, CultureInfo.InvariantCulture, out points) && points < 1000;

    private bool TellsOfMatch(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (
                view.IsVerb(i)
                    ? concepts.Action(view.LemmaAt(i)) is "win" or "lose" or "draw" or "score"
                    : concepts.Thing(view, i) is "victory" or "defeat" or "draw" or "match" or "goal"
            )
            {
                return true;
            }
        }

        return false;
    }
}
