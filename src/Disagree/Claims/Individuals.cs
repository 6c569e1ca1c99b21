using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>
/// Counts the people who are told of one by one. "Ana Ruiz, 34, was killed" says that one was killed, where the article tells of nobody
/// else and gives no count; of several such people no count is made, for more may have been.
/// </summary>
internal sealed class Individuals(PropertyReader properties, ConceptTable concepts, ClaimContext context)
{
    private readonly Dictionary<string, List<(string Who, Claim Claim)>> told = new(StringComparer.Ordinal);

    internal void See(SentenceView view)
    {
        foreach (var age in view.Quantities)
        {
            if (age.Quantity.Unit.Dimension is not Dimension.Age || properties.OfPerson(view, age) is not { } property)
            {
                continue;
            }

            var document = view.Mentions.Document;
            var from = view.TokenFrom(age.Span.Start);
            var claim = new Claim(document.Article, age.Span, document.Quote(age.Span), new NumberValue(One, age.Counted, "1 person"))
            {
                Subject = "person",
                Population = new Population("person", age.Counted?.Lemma ?? "", null),
                Property = property,
                Measure = Measure.Cumulative,
                Mention = age,
            };
            (told.TryGetValue(property, out var list) ? list : told[property] = []).Add(
                (age.Quantity.ToString(), context.Complete(claim, view, Clause.Around(view, from, view.TokenFrom(age.Span.End), concepts))));
        }
    }

    internal void Add(List<Claim> claims)
    {
        foreach (var (property, people) in told)
        {
            var isCounted = claims.Exists(c => c.Population is { } group && concepts.IsWithin(group.Kind, "person") && string.Equals(c.Property, property, StringComparison.Ordinal));
            if (!isCounted && people.TrueForAll(p => string.Equals(p.Who, people[0].Who, StringComparison.Ordinal)))
            {
                claims.Add(people[0].Claim);
            }
        }
    }

    private static Quantity One { get; } = new(Interval.Exactly(1), Unit.Person) { Step = 1 };
}
