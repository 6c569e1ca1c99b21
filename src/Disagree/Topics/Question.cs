using Disagree.Claims;
using Disagree.Claims.Ages;
using Disagree.Claims.Figures;
using Disagree.Claims.Places;
using Disagree.Claims.Properties;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>Words the question that claims answer: "people: how many killed", "the gunman opened fire: when".</summary>
internal static class Question
{
    private const int Enough = 5;

    /// <summary>The question that one claim answers alone.</summary>
    internal static string Of(Claim claim) =>
        claim.Kind switch
        {
            ClaimKind.Number => OfNumbers([claim]),
            ClaimKind.Date => OfDates([claim]),
            _ => OfRelation([claim]),
        };

    internal static string OfNumbers(IReadOnlyList<Claim> claims)
    {
        var first = claims[0];
        var unit = ((NumberValue)first.Value).Quantity.Unit;
        if (unit.Dimension is Dimension.Age && Aged(claims) is { } aged)
        {
            return $"age of {aged}";
        }

        var noun = MostFrequent(
            claims
                .Where(c => ((NumberValue)c.Value).Quantity.Interval is not { Low: 1, High: 1 })
                .DefaultIfEmpty(first)
                .Select(c => ((NumberValue)c.Value).Counted?.Phrase ?? c.Population?.Kind ?? "")
        );
        var group = claims.Select(c => c.Population?.Group).FirstOrDefault(g => g is not null);
        var what =
            unit.Dimension is not Dimension.Count && Holder(claims) is { Length: > 0 } holder ? holder
            : noun is "person" ? "people"
            : noun.Length > 0 && !IsStray(noun) && !IsLengthItself(unit, noun, first) ? noun
            // who fines does not pay: "the commission fined Arvik Mills 40,000 euros"
            : first.Property is "fine" && Owner(claims) is { Length: > 0 } fined ? fined
            : MostFrequent(claims.Select(c => c.Subject).Where(s => !IsStray(s)));
        group ??= unit.Dimension is Dimension.Count && unit != Unit.Person && what is not "people" ? Owner(claims) : null;
        var whose = group is null or "" || noun.Contains(group, StringComparison.OrdinalIgnoreCase) ? "" : $" ({group})";
        var asked = (Done(first), unit.Dimension) switch
        {
            (_, Dimension.Length) => OfLength(claims),
            ({ Length: 0 }, _) => Asked(unit),
            (var done, _)
                when string.Equals(done, what, StringComparison.OrdinalIgnoreCase)
                    || Asked(unit).EndsWith(done, StringComparison.Ordinal) => Asked(unit),
            // "lost jobs" of jobs, "wind speed" of a speed
            (var done, Dimension.Count) when done.EndsWith(" " + what, StringComparison.OrdinalIgnoreCase) =>
                $"{Asked(unit)} {done[..^(what.Length + 1)]}",
            (var done, not Dimension.Count)
                when Asked(unit) is ['w', 'h', 'a', 't', ' ', .. var asks] && done.EndsWith(" " + asks, StringComparison.Ordinal) =>
                $"what {done}",
            (var done, Dimension.Count) when done.EndsWith(PropertyReader.Change, StringComparison.Ordinal) =>
                $"how many more or fewer {done[..^PropertyReader.Change.Length]}",
            (var done, _) when done.EndsWith(PropertyReader.Change, StringComparison.Ordinal) =>
                $"{Asked(unit)} of change in {done[..^PropertyReader.Change.Length]}",
            (var done, _) => $"{Asked(unit)} {done}",
        };
        return what.Length == 0 ? asked : $"{what}{whose}: {asked}";
    }

    // "what depth", "what rainfall", "what distance from Oslo", "what length moved"
    private static string OfLength(IReadOnlyList<Claim> claims)
    {
        var done = Done(claims[0]);
        if (claims[0].Figure is not null || DistanceReader.Is(done))
        {
            return $"what {done}";
        }

        var side = MostFrequent(claims.Select(c => c.Words.Saying.Axis));
        return $"what {(side.Length > 0 ? side : "length")}{(done.Length > 0 ? " " : "")}{done}";
    }

    // "struck at a depth of 9 km"
    private static bool IsLengthItself(Unit unit, string noun, Claim claim) =>
        unit.Dimension is Dimension.Length && string.Equals(noun, claim.Property, StringComparison.OrdinalIgnoreCase);

    // by name where one article tells it, else by what befell them
    private static string? Aged(IReadOnlyList<Claim> claims) =>
        claims.Select(c => c.Subject).FirstOrDefault(s => s.Length > 0)
        ?? claims[0].Aged?.Plight switch
        {
            Plight.Killed => "the one killed",
            Plight.Harmed => "the one hurt",
            _ => null,
        };

    // "cut by a quarter point to 3 percent": no point has 3 percent
    private static bool IsStray(string word) =>
        word
            is "point"
                or "points"
                or "quarter point"
                or "basis points"
                or "one"
                or "two"
                or "three"
                or "four"
                or "five"
                or "other"
                or "others"
                or "it"
                or "they";

    /// <summary>"the shooting: when", "began the assault: when": the wording that tells enough in the fewest words.</summary>
    internal static string OfDates(IReadOnlyList<Claim> claims)
    {
        var wording = claims
            .Select(c => c.Asks)
            .Where(a => a.Length > 0)
            .OrderBy(Bareness)
            .ThenBy(a => a.Length)
            .ThenBy(a => a, StringComparer.Ordinal)
            .FirstOrDefault();
        return $"{wording ?? $"{MostFrequent(claims.Select(c => c.Subject))}, {MostFrequent(claims.Select(c => c.Property))}"}{(claims[0].Value is DateValue { Clock: not null } ? ": at what time" : ": when")}";
    }

    /// <summary>"Ada Reyes: home", and "taken to: where" where it is said of nobody.</summary>
    internal static string OfRelation(IReadOnlyList<Claim> claims)
    {
        if (claims[0].Victory is { } victory)
        {
            return $"{victory.First} and {victory.Second}: {claims[0].Property}";
        }

        var subject = claims.Select(c => c.Subject).FirstOrDefault(s => s.Length > 0);
        return subject is not null
            ? $"{subject}: {claims[0].Property}"
            : $"{claims[0].Property}: {Asked(((NameValue)claims[0].Value).Type)}";
    }

    // "the shooting" tells enough, so does "began the assault on the town"; "allies had broken" and "fell" do not
    private static int Bareness(string wording) =>
        wording.StartsWith("the ", StringComparison.Ordinal) ? 0 : Math.Abs(Enough - wording.AsSpan().Count(' '));

    private static string Asked(NameType type) =>
        type switch
        {
            NameType.Person or NameType.Organization => "who",
            NameType.Place => "where",
            _ => "what",
        };

    private static string Asked(Unit unit) =>
        unit.Dimension switch
        {
            Dimension.Count => "how many",
            Dimension.Duration => "how long",
            Dimension.Ratio => "what percentage",
            Dimension.Area => "what area",
            Dimension.Speed => "what speed",
            Dimension.Temperature => "what temperature",
            Dimension.Rate => "what rate",
            Dimension.Scale => $"what {unit.Singular}",
            Dimension.Age => "what age",
            _ => "how much",
        };

    // what is said of it, an unforeseen verb as the article has it
    private static string Done(Claim claim) =>
        claim.IsKnownProperty
        || claim.Mention is not QuantityMention { Predicate: { } predicate }
        || !string.Equals(predicate.Lemma, claim.Property, StringComparison.Ordinal)
            ? claim.Property
            : claim.Article.At(predicate.Span).ToString().ToLowerInvariant();

    // of a party's share of the vote, the party
    private static string Holder(IReadOnlyList<Claim> claims) =>
        claims[0].Figure is { Of: FigureHolder.Named } ? MostFrequent(claims.Select(c => c.Holder ?? "")) : "";

    // whose it is, where all who have it bear a name: the jobs of Arvik Mills
    private static string Owner(IReadOnlyList<Claim> claims) =>
        MostFrequent(claims.Select(c => c.Owner is { IsDoer: false, Heads: [{ Canonical: var name }] } ? name : ""));

    private static string MostFrequent(IEnumerable<string> words) =>
        words
            .Where(w => w.Length > 0)
            .GroupBy(w => w, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Length)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key
        ?? "";
}
