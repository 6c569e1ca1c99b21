using Disagree.Mentions.Names;

namespace Disagree.Mentions.Quotations;

/// <summary>Pairs quotation marks through an article; one left open runs on into the next sentence of its paragraph.</summary>
internal sealed class QuotationMarks
{
    private const int ShortestQuotation = 3;
    private bool open;
    private int line = -1;

    /// <summary>The quotations of a sentence as tokens, marks included; single words in quotation marks are none.</summary>
    public List<(int First, int Last)> Read(NamedSentence sentence)
    {
        var found = new List<(int First, int Last)>();
        if (sentence.Sentence.Line != line) open = false;
        line = sentence.Sentence.Line;
        var first = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Is(i, '“') || (sentence.Is(i, '"') && !open))
            {
                open = true;
                first = i;
            }
            else if (open && (sentence.Is(i, '”') || sentence.Is(i, '"')))
            {
                open = false;
                Add(first, i);
            }
        }

        if (open) Add(first, sentence.Count - 1);
        return found;

        void Add(int from, int to)
        {
            if (to - from > ShortestQuotation) found.Add((from, to));
        }
    }
}
