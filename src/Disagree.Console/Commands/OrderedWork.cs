using System.Threading.Channels;
using Disagree.Tool.Input;

namespace Disagree.Tool.Commands;

/// <summary>One answer for each line of input, made on all cores and written in the order of the lines as soon as each is ready.</summary>
internal static class OrderedWork
{
    /// <param name="lines">Read while the work goes on.</param>
    /// <param name="output">Gets each answer and a line end.</param>
    /// <param name="answer">Called on several threads at once.</param>
    /// <param name="cancellation">Asked before each line.</param>
    internal static async Task RunAsync(
        IEnumerable<InputLine> lines,
        Stream output,
        Func<InputLine, byte[]> answer,
        CancellationToken cancellation
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var queue = Channel.CreateBounded<Task<byte[]>>(Environment.ProcessorCount * 4);
        var reading = Task.Run(() => FillAsync(lines, queue.Writer, answer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var task in queue.Reader.ReadAllAsync(CancellationToken.None))
            {
                await output.WriteAsync(await task, CancellationToken.None);
                output.WriteByte((byte)'\n');
                if (queue.Reader.Count == 0)
                {
                    await output.FlushAsync(CancellationToken.None);
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
            await output.FlushAsync(CancellationToken.None);
        }

        await reading;
    }

    private static async Task FillAsync(
        IEnumerable<InputLine> lines,
        ChannelWriter<Task<byte[]>> queue,
        Func<InputLine, byte[]> answer,
        CancellationToken stop
    )
    {
        try
        {
            foreach (var line in lines)
            {
                await queue.WriteAsync(Task.Run(() => answer(line), stop), stop);
            }
        }
        finally
        {
            queue.Complete();
        }
    }
}
