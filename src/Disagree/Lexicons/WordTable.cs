namespace Disagree.Lexicons;

/// <summary>
/// Parts of speech, senses and lemmas by word. Made once of the tables "words", "nouns" and "labels" of a lexicon, then frozen.
/// </summary>
internal sealed class WordTable
{
    private readonly WordEntry[] entries;

    internal WordTable(Vocabulary vocabulary, IEnumerable<WordForm> forms)
    {
        entries = new WordEntry[vocabulary.Count];
        By = vocabulary.Find("by");
        Do = vocabulary.Find("do");
        Be = vocabulary.Find("be");
        foreach (var form in forms)
        {
            var id = vocabulary.Find(form.Text);
            var lemma = vocabulary.Find(form.Lemma);
            if (id == 0)
            {
                continue;
            }

            ref var entry = ref entries[id];
            var isNew = entry.Parts == Parts.None;
            entry = new WordEntry(
                entry.Parts | form.Parts,
                isNew || form.IsFirst ? form.Parts : entry.Default,
                entry.Senses | form.Senses,
                isNew || entry.Lemma == 0 || entry.Lemma == id ? lemma : entry.Lemma
            );
        }
    }

    /// <summary>The word "by".</summary>
    internal ushort By { get; }

    /// <summary>The word "do".</summary>
    internal ushort Do { get; }

    /// <summary>The number of "be".</summary>
    internal ushort Be { get; }

    internal WordEntry this[ushort word] => entries[word];
}
