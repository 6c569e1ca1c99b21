using Disagree.Articles;
using Spectre.Console;

namespace Disagree.Tool.Output;

/// <summary>A bar on standard error that shows how much of the text is read.</summary>
internal sealed class ProgressBar : IProgress<Article>
{
    private readonly ProgressTask bar;

    private ProgressBar(ProgressTask bar) => this.bar = bar;

    /// <summary>Does work that tells a bar of each article it has read.</summary>
    /// <param name="length">The length of all articles.</param>
    /// <param name="work">What is to be done.</param>
    internal static TResult Run<TResult>(long length, Func<ProgressBar, TResult> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => work(new ProgressBar(context.AddTask("Reading", maxValue: length))));
    }

    /// <summary>Moves the bar on by an article; from any thread.</summary>
    public void Report(Article value) => bar.Increment(value.Text.Length);
}
