using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>Reads the words that speak of one person by a noun: "a 9-year-old boy", "his wife", "the second victim".</summary>
internal sealed class DescribedPerson(PersonTable people)
{
    /// <summary>The phrase whose noun stands at a token; null where that speaks of nobody, or of a count of people.</summary>
    internal PersonPhrase? At(SentenceView view, List<PersonPhrase> found, int head)
    {
        var first = head;
        while (
            first > 0
            && (
                view.Tokens[first - 1].Tag is Tag.Adjective or Tag.Noun or Tag.Number or Tag.NumberWord or Tag.Participle
                || view.WordAt(first - 1) is "-" or "–"
                || (view.NameAt(first - 1) is not null && PersonHead.IsBehindHome(view, head))
            )
        )
        {
            first--;
        }

        if (IsCounted(view, head) || Introduced(view, found, first) is not { } introduction)
        {
            return null;
        }

        var lemma = view.WordAt(head) is "old" or "Old" ? "" : view.LemmaAt(head);
        var start =
            introduction is Introduction.New or Introduction.Known or Introduction.Tied
            && first > 0
            && view.Tokens[first - 1].Tag is Tag.Determiner or Tag.Pronoun
                ? first - 1
                : first;
        return new PersonPhrase(start, head + 1, lemma, introduction)
        {
            Sex = SexOf(view, start, head),
            Told = PersonAge.Of(view, start, head + 1),
            IsAnother = PersonRank.IsAnother(view, start, head),
            Rank = introduction is Introduction.New ? PersonRank.Of(view, start, head) : 0,
            Owner =
                introduction is not Introduction.Tied ? ""
                : view.Tokens[start].Tag is Tag.Determiner or Tag.Pronoun ? view.LemmaAt(start)
                : "'s",
        };
    }

    // "a boy", "the female victim"
    private string SexOf(SentenceView view, int first, int head)
    {
        for (var i = head; i > first; i--)
        {
            if (people.SexOf(view.LemmaAt(i)) is { Length: > 0 } sex)
            {
                return sex;
            }
        }

        return people.SexOf(view.LemmaAt(first));
    }

    // "two men", "one man", "no man"
    private static bool IsCounted(SentenceView view, int head)
    {
        var start = view.Tokens[head].Start;
        foreach (var quantity in view.Quantities)
        {
            if (
                quantity.Quantity.Unit.Dimension is Dimension.Count
                && quantity.Rule is not "one"
                && quantity.Span.Start <= start
                && start < quantity.Span.End
            )
            {
                return true;
            }
        }

        return false;
    }

    private static Introduction? Introduced(SentenceView view, List<PersonPhrase> found, int first)
    {
        if (first == 0)
        {
            return view.Sentence.Part is Part.Title ? Introduction.New : null;
        }

        var before = first - 1;
        return view.Tokens[before].Tag switch
        {
            Tag.Determiner => view.Is(before, WordClass.Indefinite) ? Introduction.New
            : view.WordAt(before) is "the" or "The" or "this" or "that" ? Introduction.Known
            : null,
            Tag.Pronoun => view.Is(before, WordClass.Possessive) ? Introduction.Tied : null,
            Tag.Possessive => Introduction.Tied,
            _ when view.WordAt(before) is "'" or "’" => Introduction.Tied,
            // "his mother and brother", "Man, child hurt in crash"
            _ when found.Count > 0 && found[^1].End == before && view.WordAt(before) is "and" or "," => found[^1].Introduction
            is Introduction.Tied
                ? Introduction.Tied
            : view.Sentence.Part is Part.Title || (view.WordAt(before) is "and" && found[^1].Introduction is Introduction.New)
                ? Introduction.New
            : null,
            _ => view.Sentence.Part is Part.Title ? Introduction.New : null,
        };
    }
}
