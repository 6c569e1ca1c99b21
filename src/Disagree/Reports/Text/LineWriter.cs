namespace Disagree.Reports.Text;

/// <summary>Breaks runs of text into lines of a width, indented; continued lines hang two more to the right.</summary>
internal sealed class LineWriter(int width)
{
    private const int Hang = 2;
    private readonly int width = Math.Max(40, width);
    private readonly List<ReportLine> lines = [];
    private readonly List<ReportRun> line = [];
    private int column;

    internal IReadOnlyList<ReportLine> Lines => lines;

    internal void Blank() => lines.Add(new ReportLine([]));

    internal void Write(int indent, params IReadOnlyList<ReportRun> runs)
    {
        Begin(indent);
        var margin = indent + Hang;
        foreach (var run in runs)
        {
            WriteRun(run, margin);
        }

        End();
    }

    private void WriteRun(ReportRun run, int margin)
    {
        var rest = run.Text.AsSpan();
        while (!rest.IsEmpty)
        {
            var blanks = rest.Length - rest.TrimStart(' ').Length;
            var next = rest[blanks..].IndexOf(' ');
            var length = next < 0 ? rest.Length : blanks + next;
            if (column + length > width && blanks > 0 && column > margin)
            {
                End();
                Begin(margin);
                Add(rest[blanks..length], run.Style);
            }
            else
            {
                Add(rest[..length], run.Style);
            }

            rest = rest[length..];
        }
    }

    private void Begin(int indent)
    {
        column = 0;
        if (indent > 0)
        {
            Add(new string(' ', indent), RunStyle.Plain);
        }
    }

    private void Add(ReadOnlySpan<char> text, RunStyle style)
    {
        column += text.Length;
        if (line.Count > 0 && line[^1].Style == style)
        {
            line[^1] = new ReportRun(string.Concat(line[^1].Text, text), style);
        }
        else
        {
            line.Add(new ReportRun(text.ToString(), style));
        }
    }

    private void End()
    {
        lines.Add(new ReportLine([.. line]));
        line.Clear();
    }
}
