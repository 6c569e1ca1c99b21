using BenchmarkDotNet.Attributes;
using Disagree.Articles;
using Disagree.Reports;

namespace Disagree.Benchmarks;

/// <summary>The whole road on the sample's five articles, and the writing of its report.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private readonly Article[] articles = [.. Sample.Articles()];
    private Report report = null!;

    /// <summary>Warms up, and makes the report that is written.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Warm.Up(() => report = CrossCheck.Default.Run(articles));
        Warm.Up(() => Json());
        Warm.Up(() => Text());
    }

    /// <summary>From articles to report.</summary>
    [Benchmark(Baseline = true)]
    public Report Run() => CrossCheck.Default.Run(articles);

    /// <summary>The report as JSON.</summary>
    [Benchmark]
    public byte[] Json() => report.ToJsonUtf8(new ReportOptions { All = true });

    /// <summary>The report as text.</summary>
    [Benchmark]
    public string Text() => report.ToText(new ReportOptions { All = true });
}
