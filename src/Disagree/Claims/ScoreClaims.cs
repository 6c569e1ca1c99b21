using System.Globalization;
using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>
/// Makes claims of the result of a match: of "Arvik beat Tolmin 3-1" that the winner scored 3 and the loser 1; of a draw that either scored
/// the same. A sentence with several results gives none, for it is not said who played which.
/// </summary>
internal sealed class ScoreClaims(ConceptTable concepts, ClaimContext context)
{
    internal const string Winner = "scored by the winner";
    internal const string Loser = "scored by the loser";
    private static readonly Population Points = new("points", "point", null);

    internal void Add(SentenceView view, List<Claim> claims)
    {
        var at = Only(view);
        if (at < 0 || !TellsOfMatch(view) || !TryRead(view, at, out var one) || !TryRead(view, at + 2, out var other))
        {
            return;
        }

        var span = Span(view, at);
        claims.RemoveAll(c => c.Span == span);
        claims.Add(Make(view, at, Winner, Math.Max(one, other)));
        claims.Add(Make(view, at, Loser, Math.Min(one, other)));
    }

    private Claim Make(SentenceView view, int at, string property, int points)
    {
        var span = Span(view, at);
        var clause = Clause.Around(view, at, at + 3, concepts);
        var quantity = new Quantity(Interval.Exactly(points), Unit.One) { Step = 1 };
        var claim = new Claim(view.Mentions.Document.Article, span, view.Mentions.Document.Quote(span), new NumberValue(quantity, null, points.ToString(CultureInfo.InvariantCulture)))
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

    // the first token of the one score of the sentence; -1 where there is none or more than one
    private static int Only(SentenceView view)
    {
        var found = -1;
        for (var i = 0; i + 2 < view.Tokens.Length; i++)
        {
            if (!IsScore(view, i))
            {
                continue;
            }

            if (found >= 0)
            {
                return -1;
            }

            found = i;
        }

        return found;
    }

    // "3-1", but not "3-1-2", "3.1-4", and no part of an amount or a date
    private static bool IsScore(SentenceView view, int i)
    {
        var tokens = view.Tokens;
        return tokens[i].Tag is Tag.Number && tokens[i + 2].Tag is Tag.Number && view.WordAt(i + 1) is "-" or "–" && tokens[i].End == tokens[i + 1].Start && tokens[i + 1].End == tokens[i + 2].Start &&
            !(i > 0 && tokens[i - 1].End == tokens[i].Start) && !(i + 3 < tokens.Length && view.WordAt(i + 3) is "-" or "–" && tokens[i + 3].Start == tokens[i + 2].End) &&
            !view.IsInTime(i) && !IsInAmount(view, i);
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
            if (view.IsVerb(i) ? concepts.Action(view.LemmaAt(i)) is "win" or "lose" or "draw" or "score" : concepts.Thing(view.LemmaAt(i)) is "victory" or "defeat" or "draw" or "match" or "goal")
            {
                return true;
            }
        }

        return false;
    }
}
