namespace Disagree.Mentions.Names.Matching;

/// <summary>Legal forms, which tell no body from another: "Northwind Inc." is "Northwind".</summary>
internal sealed class LegalForms(WordFactsTable facts)
{
    /// <summary>Takes the words of legal forms out of a name, folded and as written.</summary>
    public void Drop(List<string> folded, List<WrittenWord> words)
    {
        for (var i = 0; i < folded.Count; i++)
        {
            if (!facts.LegalStarts.Contains(folded[i]))
                continue;
            foreach (var form in facts.LegalForms)
            {
                if (form.Length >= folded.Count || !Matches(folded, i, form) || IsShortWithin(folded, i, form))
                    continue;
                folded.RemoveRange(i, form.Length);
                words.RemoveRange(i, form.Length);
                i--;
                break;
            }
        }
    }

    // "Banco SA de Oslo": within a name so short a word may be another
    private static bool IsShortWithin(List<string> folded, int at, string[] form) =>
        form is [{ Length: < 3 }] && at > 0 && at < folded.Count - 1;

    private static bool Matches(List<string> folded, int at, string[] form)
    {
        if (at + form.Length > folded.Count)
            return false;
        for (var i = 0; i < form.Length; i++)
        {
            if (!string.Equals(folded[at + i], form[i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
