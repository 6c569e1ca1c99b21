using Spectre.Console;

namespace Disagree.Tool.Output;

/// <summary>Works through a list on all cores while a bar on standard error shows how much is done.</summary>
internal static class ProgressBar
{
    /// <param name="items">What to work through.</param>
    /// <param name="work">Called on several threads at once.</param>
    /// <param name="size">How much of the whole an item is.</param>
    internal static List<TResult> Run<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work, Func<T, double> size)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var bar = context.AddTask("Reading", maxValue: items.Sum(size));
                return items
                    .AsParallel()
                    .AsOrdered()
                    .Select(item =>
                    {
                        var result = work(item);
                        bar.Increment(size(item));
                        return result;
                    })
                    .ToList();
            });
    }
}
