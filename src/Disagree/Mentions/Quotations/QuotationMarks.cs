using Disagree.Mentions.Names;

namespace Disagree.Mentions.Quotations;

/// <summary>Words in quotation marks: tokens of one sentence, both marks included.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="Continues">Whether the quotation began in an earlier sentence.</param>
/// <param name="IsOpen">Whether it goes on in the next one.</param>
internal readonly record struct Quotation(int First, int Last, bool Continues, bool IsOpen);

/// <summary>
/// Pairs quotation marks through an article; one left open runs on into the next sentence of its paragraph, and into the next paragraph
/// where that begins with a mark again.
/// </summary>
internal sealed class QuotationMarks
{
    private const int ShortestQuotation = 3;
    private bool open;
    private int line = -1;

    /// <summary>
    /// The quotations of a sentence; single words in quotation marks are none, unless they are a sentence of a longer one.
    /// </summary>
    public List<Quotation> Read(NamedSentence sentence)
    {
        var found = new List<Quotation>();
        var continues = open && (sentence.Sentence.Line == line || IsOpening(sentence, 0));
        open = open && sentence.Sentence.Line == line;
        line = sentence.Sentence.Line;
        var first = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var mark = Mark(sentence, i);
            if (mark.Opens && !(open && mark.Closes))
            {
                continues &= i == 0;
                open = true;
                first = i;
            }
            else if (open && mark.Closes)
            {
                open = false;
                Add(first, i + mark.Width - 1);
                continues = false;
            }

            i += Math.Max(mark.Width - 1, 0);
        }

        if (open)
            Add(first, sentence.Count - 1);
        return found;

        void Add(int from, int to)
        {
            if (to - from > ShortestQuotation || ((continues || open) && to > from))
                found.Add(new Quotation(from, to, continues, open));
        }
    }

    private static bool IsOpening(NamedSentence sentence, int at) => Mark(sentence, at).Opens;

    // “…”, "…", and ``…'' or ''…'' as some wires write
    private static (int Width, bool Opens, bool Closes) Mark(NamedSentence sentence, int at) =>
        sentence.Of(at) switch
        {
            "“" => (1, true, false),
            "”" => (1, false, true),
            "\"" => (1, true, true),
            "`" when IsDouble(sentence, at) => (2, true, false),
            "'" when IsDouble(sentence, at) => (2, true, true),
            _ => default,
        };

    private static bool IsDouble(NamedSentence sentence, int at) =>
        at + 1 < sentence.Count
        && sentence.Of(at + 1).SequenceEqual(sentence.Of(at))
        && sentence.Tokens[at + 1].Start == sentence.Tokens[at].End;
}
