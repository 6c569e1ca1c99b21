using Disagree.Lexicons;

namespace Disagree.Claims.Lengths;

/// <summary>A line of the table of lengths: by which words it is told how long what lasted.</summary>
/// <param name="Property">What lasted so long.</param>
/// <param name="Verbs">The verbs of which one stands in the clause; none where no verb need.</param>
/// <param name="Words">The words of which one follows, one or two or three each; none where the verb tells enough.</param>
/// <param name="Others">Words that make it something else.</param>
internal sealed record Length(string Property, IReadOnlySet<string> Verbs, IReadOnlyList<string[]> Words, IReadOnlySet<string> Others)
{
    private const string NoVerb = "-";

    internal static IReadOnlyList<Length> All(Lexicon lexicon) =>
        [
            .. lexicon["lengths"]
                .Rows.Select(r => new Length(
                    r[0],
                    r[1] is NoVerb ? Set([]) : Set(r.Alternatives(1)),
                    [.. r.Alternatives(2).Select(w => w.Split(' '))],
                    Set(r.Alternatives(3))
                )),
        ];

    private static HashSet<string> Set(IEnumerable<string> words) => words.ToHashSet(StringComparer.Ordinal);
}
