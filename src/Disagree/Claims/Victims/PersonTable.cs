using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>Which words name one person, and what they tell of that person.</summary>
internal sealed class PersonTable
{
    private readonly Dictionary<string, (string Sex, string Tie, string Side, string Years)> words = new(StringComparer.OrdinalIgnoreCase);
    private const int Youth = 17;
    private readonly Dictionary<string, string> sexes = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConceptTable concepts;
    private readonly WordSet known;
    private readonly ushort both;
    private readonly ushort they;

    internal PersonTable(Lexicon lexicon, ConceptTable concepts)
    {
        this.concepts = concepts;
        known = new(lexicon.Vocabulary);
        (both, they) = (lexicon.Vocabulary.Find("both"), lexicon.Vocabulary.Find("they"));
        foreach (var row in lexicon["givennames"].Rows)
        {
            foreach (var name in row.Alternatives(2).Prepend(row[0]))
            {
                // a name of both sexes says nothing
                var sex = row[1] switch
                {
                    "m" => "male",
                    "f" => "female",
                    _ => "",
                };
                sexes[name] = sexes.TryGetValue(name, out var known) && !string.Equals(known, sex, StringComparison.Ordinal) ? "" : sex;
            }
        }

        foreach (var row in lexicon["people"].Rows)
        {
            words.TryAdd(row[0], (row[1], row[2], row[3], row[4]));
            known.Add(row[0]);
        }
    }

    /// <summary>"male" or "female" by a given name, or a title, at the front of a name; "" where it does not say.</summary>
    internal string SexOfName(string name) => sexes.GetValueOrDefault(name.Split(' ', 2)[0], "");

    /// <summary>Whether the noun at a token names one person: "sailor", but neither "head" nor "sailors".</summary>
    internal bool IsPerson(SentenceView view, int token) =>
        view.LemmaAt(token) is var lemma
        && view.WordAt(token).Equals(lemma, StringComparison.OrdinalIgnoreCase)
        && !view.IsLemma(token, WordClass.NoSinglePerson)
        && (
            (known.MayHold(view.LemmaWordAt(token)) && words.ContainsKey(lemma))
            || (
                concepts.Thing(view, token) is var kind and not ("person" or "worker")
                && (view.IsPersonNoun(token) || (concepts.IsKnownThing(view, token) && concepts.IsWithin(kind, "person")))
            )
        );

    /// <summary>Whether a token speaks of several who were named before: "both", "they", "them".</summary>
    internal bool IsPlural(SentenceView view, int token) =>
        view.LemmaWordAt(token) is not 0 and var lemma && (lemma == both || lemma == they);

    /// <summary>"male" or "female"; "" where the word does not say.</summary>
    internal string SexOf(string lemma) => words.TryGetValue(lemma, out var word) ? word.Sex : "";

    /// <summary>"attacker" or "officer", who are never one person; "" where the word does not say.</summary>
    internal string SideOf(string lemma) => words.TryGetValue(lemma, out var word) ? word.Side : "";

    /// <summary>"young" or "grown", by the word, else by the age; "" where neither says.</summary>
    internal string YearsOf(string lemma, decimal? age) =>
        words.TryGetValue(lemma, out var word) && word.Years.Length > 0 ? word.Years
        : age is < Youth ? "young"
        : age is > Youth + 3 ? "grown"
        : "";

    /// <summary>
    /// Whether two words say how close to somebody a person is, and say it differently: "mother" and "wife", but not "mother" and "mom".
    /// </summary>
    internal bool AreTwoTies(string one, string other) =>
        TieOf(one) is { Length: > 0 } tie
        && TieOf(other) is { Length: > 0 } otherTie
        && !string.Equals(tie, otherTie, StringComparison.Ordinal);

    /// <summary>"parent", "partner" and the like where the word says whose relative or friend somebody is; "" otherwise.</summary>
    internal string TieOf(string lemma) => words.TryGetValue(lemma, out var word) ? word.Tie : "";
}
