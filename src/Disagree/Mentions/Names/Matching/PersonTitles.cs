using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>Takes titles and descriptions off the name of a person: "the former harbour master Col. | Ruth Keller".</summary>
internal sealed class PersonTitles(WordFactsTable facts)
{
    /// <summary>Takes off everything up to the last title, or up to the last word in small letters that is no particle.</summary>
    public string Take(string text, List<WrittenWord> words, ref NameTraits traits)
    {
        var mixed = words.Exists(w => char.IsUpper(text[w.Start]));
        var last = -1;
        for (var i = 0; i < words.Count - 1; i++)
        {
            var folded = facts.Fold(words[i].Of(text));
            var known = facts[folded];
            if (
                mixed
                && char.IsLower(text[words[i].Start])
                && known.Particle == null
                && words[i].Mark != '-'
                && i == 0 | last == i - 1 | (i > 0 && !HasGivenBefore(text, words, i))
            )
                last = i;
            else if (known.Title is { } kind && IsTitle(text, words, i, last, known, kind))
                last = i;
            else if (last == i - 1 && words[i].Length > 1 && folded is "of" or "the" or "for")
                last = i;
            if (last != i)
                continue;
            if (known.Title is not (null or "religious" or "honorific" or "regnal" or "modifier"))
                traits |= NameTraits.Titled;
            if (known.Title is "honorific")
                traits |= known.Gender | NameTraits.Titled;
        }

        if (last < 0)
            return "";
        var title = text[words[0].Start..words[last].End];
        words.RemoveRange(0, last + 1);
        return title;
    }

    private bool HasGivenBefore(string text, List<WrittenWord> words, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (facts[facts.Fold(words[i].Of(text))].Given.Length > 0)
                return true;
        }

        return false;
    }

    // A title that is a given name too ("Dean", "Major") counts only where two words or more follow and none came before.
    private static bool IsTitle(string text, List<WrittenWord> words, int at, int last, WordFacts known, string kind)
    {
        if (words[at].Length == 1 || (words[at].Mark == '-' && last != at - 1))
            return false;
        if (known.Given.Length > 0 && kind is not ("religious" or "honorific"))
            return false;
        return at == last + 1
            || (at <= 5 && char.IsUpper(text[words[at].Start]) && kind is not ("religious" or "regnal" or "modifier" or "noble"));
    }

    /// <summary>Takes off "who …" and the like: from the first word in small letters that no name holds.</summary>
    public void TrimTail(string text, List<WrittenWord> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (!char.IsLower(text[words[i].Start]) || words[i].Mark == '-' || facts[facts.Fold(words[i].Of(text))].Particle != null)
                continue;
            if (!char.IsUpper(text[words[0].Start]))
                return;
            words.RemoveRange(i, words.Count - i);
            return;
        }
    }
}
