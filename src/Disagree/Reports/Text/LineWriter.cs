namespace Disagree.Reports.Text;

/// <summary>Breaks runs of text into lines of a width, indented; continued lines hang two more to the right.</summary>
internal sealed class LineWriter(int width)
{
    private const int Hang = 2;
    private readonly int width = Math.Max(40, width);
    private readonly List<ReportLine> lines = [];
    private readonly List<ReportRun> line = [];
    private readonly List<ReportRun> word = [];
    private ReportRun gap = new("");
    private int column;

    internal IReadOnlyList<ReportLine> Lines => lines;

    internal void Blank() => lines.Add(new ReportLine([]));

    internal void Write(int indent, params IReadOnlyList<ReportRun> runs)
    {
        Begin(indent);
        foreach (var run in runs)
        {
            Split(run, indent + Hang);
        }

        PlaceWord(indent + Hang);
        End();
    }

    // A word may go on from one run into the next: only a blank parts two words.
    private void Split(ReportRun run, int margin)
    {
        var rest = run.Text.AsSpan();
        while (!rest.IsEmpty)
        {
            var blank = rest[0] == ' ';
            var length = blank ? rest.IndexOfAnyExcept(' ') : rest.IndexOf(' ');
            length = length < 0 ? rest.Length : length;
            if (blank)
            {
                PlaceWord(margin);
                gap = new ReportRun(rest[..length].ToString(), run.Style);
            }
            else
            {
                word.Add(new ReportRun(rest[..length].ToString(), run.Style));
            }

            rest = rest[length..];
        }
    }

    private void PlaceWord(int margin)
    {
        if (word.Count == 0)
        {
            return;
        }

        if (column + gap.Text.Length + word.Sum(p => p.Text.Length) > width && gap.Text.Length > 0 && column > margin)
        {
            End();
            Begin(margin);
        }
        else
        {
            Add(gap);
        }

        word.ForEach(Add);
        word.Clear();
        gap = new ReportRun("");
    }

    private void Begin(int indent)
    {
        column = 0;
        if (indent > 0)
        {
            Add(new ReportRun(new string(' ', indent)));
        }
    }

    private void Add(ReportRun piece)
    {
        column += piece.Text.Length;
        if (line.Count > 0 && line[^1].Style == piece.Style)
        {
            line[^1] = line[^1] with { Text = line[^1].Text + piece.Text };
        }
        else if (piece.Text.Length > 0)
        {
            line.Add(piece);
        }
    }

    private void End()
    {
        lines.Add(new ReportLine([.. line]));
        line.Clear();
    }
}
