using Disagree.Articles;
using Disagree.Claims;
using Disagree.Claims.Figures;
using Disagree.Claims.Wording;
using Disagree.Topics.Gates;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Joins questions that no table foresees: amounts of one unit or kind in sentences of different articles that share most of their words.
/// Words that many claims share find no partners, so that time grows with the claims and not with their square.
/// </summary>
internal sealed class WordingTopics(NumberGate gate, FigureKin kin)
{
    private const int MostClaimsOfOneWord = 40;

    internal List<List<NumberProfile>> Join(List<List<NumberProfile>> groups, CancellationToken stop)
    {
        List<(int Group, NumberProfile Profile)> claims = [.. groups.SelectMany((g, i) => g.Select(p => (i, p)))];
        var passed = new Dictionary<(int One, int Other), bool>();
        var home = Enumerable.Range(0, groups.Count).ToArray();
        var members = groups.ConvertAll(_ => new List<int>());
        for (var i = 0; i < claims.Count; i++)
        {
            members[claims[i].Group].Add(i);
        }

        foreach (var (one, other) in Candidates(claims, Passes))
        {
            var (left, right) = (Home(claims[one].Group), Home(claims[other].Group));
            if (left != right && members[left].TrueForAll(a => members[right].TrueForAll(b => Fits(a, b))))
            {
                members[left].AddRange(members[right]);
                home[right] = left;
            }
        }

        return [.. members.Where((_, i) => home[i] == i).Select(m => m.ConvertAll(i => claims[i].Profile))];

        int Home(int group)
        {
            while (home[group] != group)
            {
                group = home[group];
            }

            return group;
        }

        bool Fits(int a, int b) =>
            !AreOfOneSentence(claims[a].Profile, claims[b].Profile) && SaysOne(claims[a].Profile, claims[b].Profile) && Passes(a, b);

        bool Passes(int a, int b)
        {
            stop.ThrowIfCancellationRequested();
            var pair = (Math.Min(a, b), Math.Max(a, b));
            return passed.TryGetValue(pair, out var known)
                ? known
                : passed[pair] = gate.OfWording(claims[a].Profile, claims[b].Profile) is null;
        }
    }

    // the pairs most alike come first
    private IEnumerable<(int One, int Other)> Candidates(List<(int Group, NumberProfile Profile)> claims, Func<int, int, bool> passes)
    {
        var byWord = new Dictionary<(string Unit, string Word), List<int>>();
        for (var i = 0; i < claims.Count; i++)
        {
            var words = claims[i].Profile.Claim.Words;
            var around = words.IsAlone ? words.Sentence : words.Near;
            foreach (var word in around)
            {
                Add(i, word);
            }

            foreach (var word in words.Beside)
            {
                if (!around.Contains(word))
                {
                    Add(i, word);
                }
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
                    if (
                        one.Group != other.Group
                        && !pairs.ContainsKey((sharing[i], sharing[j]))
                        && CanBeOne(one.Profile, other.Profile)
                        && likeness.Of(one.Profile, other.Profile) is > 0 and var how
                        && passes(sharing[i], sharing[j])
                    )
                    {
                        pairs[(sharing[i], sharing[j])] = how;
                    }
                }
            }
        }

        var best = Best(pairs, claims.ConvertAll(c => c.Profile.Claim.Article.Id));
        var likeliest = pairs.Where(p => p.Value >= best(p.Key.One, p.Key.Other) && p.Value >= best(p.Key.Other, p.Key.One)).ToList();
        var rivals = likeliest
            .SelectMany(p => new[] { (p.Key.One, Sentence(p.Key.Other)), (p.Key.Other, Sentence(p.Key.One)) })
            .GroupBy(p => p)
            .Where(g => g.Skip(1).Any())
            .Select(g => g.Key)
            .ToHashSet();
        return likeliest
            .Where(p => !rivals.Contains((p.Key.One, Sentence(p.Key.Other))) && !rivals.Contains((p.Key.Other, Sentence(p.Key.One))))
            .OrderByDescending(p => p.Value)
            .ThenBy(p => p.Key)
            .Select(p => p.Key);

        void Add(int claim, string word)
        {
            var key = (claims[claim].Profile.Unit, word);
            (byWord.TryGetValue(key, out var list) ? list : byWord[key] = []).Add(claim);
        }

        (string Article, TextSpan Sentence) Sentence(int claim) =>
            (claims[claim].Profile.Claim.Article.Id, claims[claim].Profile.Claim.Sentence);
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

        void Note(int claim, string article, double how) =>
            best[(claim, article)] = Math.Max(how, best.GetValueOrDefault((claim, article)));
    }

    private bool CanBeOne(NumberProfile a, NumberProfile b) =>
        !a.Claim.Article.IsSame(b.Claim.Article)
        && (!(IsBare(a) && IsBare(b)) || SameWords.AreMost(a, b) || Saying.HaveOneTopic(a.Claim.Words.Saying, b.Claim.Words.Saying))
        && SaysOne(a, b)
        && !OtherNoun.Is(a, b)
        && (!a.IsAge || SameWords.AreMost(a, b)); // "the boy, 15," of two sentences that share a few words may be two boys

    // of numbers without a noun like words do not tell what they count: "spoke of 80,000", "spoke of six"
    private static bool IsBare(NumberProfile a) =>
        a
            is {
                IsOpen: true,
                Claim: { Population.Noun.Length: 0, Mention: Mentions.QuantityMention { Quantity.Unit.Dimension: Dimension.Count } }
            };

    private bool SaysOne(NumberProfile a, NumberProfile b) =>
        kin.MayBeOne(a, b) is var areKin
        && !SameWords.AreApart(a, b, areKin)
        && !(a.IsOpen && b.IsOpen && ShareWholes.AreApart(a, b))
        && (areKin || IsOneProperty(a, b) || IsPrice(a, b));

    private static bool IsOneProperty(NumberProfile a, NumberProfile b) =>
        string.Equals(a.Property, b.Property, StringComparison.Ordinal)
        || (a.IsOpen && b.IsOpen)
        || (a.IsOpen != b.IsOpen && IsHeldByBoth(a.Claim, b.Claim))
        || (a.IsOpen != b.IsOpen && !(CountsPeople(a) && (a.IsOpen ? b : a).IsKnownProperty) && SameWords.AreMost(a, b));

    // a figure, and an amount beside the name of its holder: "the mill's owner, holder of 40 percent"
    private static bool IsHeldByBoth(Claim a, Claim b) =>
        (a.Figure is null ? b : a) is { Figure: { } figure } known
        && (a.Figure is null ? a : b) is { Population: null } open
        && (known.Holder is { } holder ? open.Event.Names.Contains(holder) : figure.Of is not FigureHolder.Named);

    // what befell people, where a table foresees it, is never told by like words alone
    private static bool CountsPeople(NumberProfile a) =>
        a.Claim.Value is NumberValue { Quantity.Unit: var unit } && (unit == Values.Unit.Person || a.Unit is "people");

    // "a 40,000 dollar saddle" and "paid 40,000 dollars for a saddle"
    private static bool IsPrice(NumberProfile a, NumberProfile b) =>
        (a.Property.Length == 0 || b.Property.Length == 0) && a.Claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Money };

    private static bool AreOfOneSentence(NumberProfile a, NumberProfile b) =>
        a.Claim.Article.IsSame(b.Claim.Article) && a.Claim.Sentence == b.Claim.Sentence;
}
