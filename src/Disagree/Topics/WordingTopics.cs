using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>
/// Joins questions that no table foresees: amounts of one unit or kind in sentences of different articles that share most of their words.
/// Words that many claims share find no partners, so that time grows with the claims and not with their square.
/// </summary>
internal sealed class WordingTopics(Gate gate)
{
    private const int MostClaimsOfOneWord = 40;

    internal List<List<NumberProfile>> Join(List<List<NumberProfile>> groups)
    {
        var home = new Dictionary<object, List<NumberProfile>>(ReferenceEqualityComparer.Instance);
        groups.ForEach(g => home.Add(g, g));
        foreach (var (one, other) in Candidates(groups))
        {
            var (left, right) = (Home(one), Home(other));
            if (!ReferenceEquals(left, right) && left.TrueForAll(a => right.TrueForAll(b => Fits(a, b))))
            {
                left.AddRange(right);
                home[right] = left;
            }
        }

        return groups.FindAll(g => ReferenceEquals(home[g], g));

        List<NumberProfile> Home(List<NumberProfile> group)
        {
            while (!ReferenceEquals(home[group], group))
            {
                group = home[group];
            }

            return group;
        }
    }

    // the pairs most alike come first
    private IEnumerable<(List<NumberProfile> One, List<NumberProfile> Other)> Candidates(List<List<NumberProfile>> groups)
    {
        var claims = groups.SelectMany((g, i) => g.Select(p => (Group: i, Profile: p))).ToList();
        var byWord = new Dictionary<(string Unit, string Word), List<int>>();
        for (var i = 0; i < claims.Count; i++)
        {
            var words = claims[i].Profile.Claim.Words;
            foreach (var word in (words.IsAlone ? words.Sentence : words.Near).Union(words.Beside, StringComparer.Ordinal))
            {
                var key = (claims[i].Profile.Unit, word);
                (byWord.TryGetValue(key, out var list) ? list : byWord[key] = []).Add(i);
            }
        }

        var likeness = new Likeness([.. claims.Select(c => c.Profile.Claim)]);
        var pairs = new Dictionary<(int One, int Other), double>();
        foreach (var sharing in byWord.Values.Where(s => s.Count <= MostClaimsOfOneWord))
        {
            for (var i = 0; i < sharing.Count; i++)
            {
                for (var j = i + 1; j < sharing.Count; j++)
                {
                    var (one, other) = (claims[sharing[i]], claims[sharing[j]]);
                    if (one.Group != other.Group && CanBeOne(one.Profile, other.Profile) && gate.OfWording(one.Profile, other.Profile) is null && likeness.Of(one.Profile, other.Profile) is > 0 and var how)
                    {
                        pairs[(sharing[i], sharing[j])] = how;
                    }
                }
            }
        }

        var best = Best(pairs, claims.ConvertAll(c => c.Profile.Claim.Article.Id));
        return pairs.Where(p => p.Value >= best(p.Key.One, p.Key.Other) && p.Value >= best(p.Key.Other, p.Key.One)).OrderByDescending(p => p.Value).ThenBy(p => p.Key).Select(p => (groups[claims[p.Key.Item1].Group], groups[claims[p.Key.Item2].Group]));
    }

    // of the claims of one article, the one most like a claim of another
    private static Func<int, int, double> Best(Dictionary<(int One, int Other), double> pairs, List<string> articles)
    {
        var best = new Dictionary<(int, string), double>();
        foreach (var ((one, other), how) in pairs)
        {
            Note(one, articles[other], how);
            Note(other, articles[one], how);
        }

        return (claim, other) => best[(claim, articles[other])];

        void Note(int claim, string article, double how) => best[(claim, article)] = Math.Max(how, best.GetValueOrDefault((claim, article)));
    }

    private static bool CanBeOne(NumberProfile a, NumberProfile b) =>
        !string.Equals(a.Claim.Article.Id, b.Claim.Article.Id, StringComparison.Ordinal) && SaysOne(a, b) && (!IsAge(a) || SameWords.AreMost(a, b));

    // "the boy, 15," of two sentences that share a few words may be two boys
    private static bool IsAge(NumberProfile a) => a.Claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Age };

    private static bool SaysOne(NumberProfile a, NumberProfile b) =>
        string.Equals(a.Property, b.Property, StringComparison.Ordinal) || (a.IsOpen && b.IsOpen) || (a.IsOpen != b.IsOpen && !CountsPeople(a) && SameWords.AreMost(a, b)) || IsPrice(a, b);

    // what became of people is never told by like words alone
    private static bool CountsPeople(NumberProfile a) => a.Claim.Value is NumberValue { Quantity.Unit: var unit } && (unit == Values.Unit.Person || a.Unit is "people");

    // "a 40,000 dollar saddle" and "paid 40,000 dollars for a saddle"
    private static bool IsPrice(NumberProfile a, NumberProfile b) =>
        (a.Property.Length == 0 || b.Property.Length == 0) && a.Claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Money };

    private bool Fits(NumberProfile a, NumberProfile b) =>
        !(string.Equals(a.Claim.Article.Id, b.Claim.Article.Id, StringComparison.Ordinal) && a.Claim.Sentence == b.Claim.Sentence) && SaysOne(a, b) && gate.OfWording(a, b) is null;
}
