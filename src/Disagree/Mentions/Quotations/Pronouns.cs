using Disagree.Articles;
using Disagree.Mentions.Names;
using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Mentions.Quotations;

/// <summary>
/// Whom "he said" means: who spoke last, or whom the text has introduced since, for people are introduced to be quoted; where "he" cannot
/// be who spoke last, the man of whom the text speaks.
/// </summary>
internal sealed class Pronouns(IReadOnlyList<NameMention> pronouns, PersonGenders genders)
{
    private readonly Dictionary<int, TextSpan> introduced = [];

    /// <summary>Takes in the names of a sentence.</summary>
    public void See(NamedSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i = sentence.NameEnd(i))
        {
            if (sentence.NameAt(i) is { Type: NameType.Person } name)
                introduced.TryAdd(name.Entity, name.Span);
        }
    }

    /// <summary>The name of the one whom a pronoun means; null where nobody is known.</summary>
    public string? Of(NamedSentence sentence, int at, LastSpeakers last)
    {
        var meant = At(sentence.Span(at, at));
        if (last.Person is not { } person)
            return meant?.Canonical;
        if (!genders.CanBe(person, sentence.Of(at)))
            return meant?.Canonical;
        return meant is not null && introduced.TryGetValue(meant.Entity, out var first) && first > last.At && first.Part == last.At.Part
            ? meant.Canonical
            : person;
    }

    private NameMention? At(TextSpan span)
    {
        int low = 0,
            high = pronouns.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = pronouns[middle].Span < span ? (middle + 1, high) : (low, middle);
        }

        return low < pronouns.Count && pronouns[low].Span == span ? pronouns[low] : null;
    }
}
