using BenchmarkDotNet.Attributes;
using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Times;

namespace Disagree.Benchmarks;

/// <summary>Finding time expressions in the sample's articles, one after the other and joined to one long text.</summary>
[MemoryDiagnoser]
public class TimeBenchmarks
{
    private static readonly TimeRecognizer Recognizer = new(Lexicon.English);
    private static readonly Publication Published = new(new DateOnly(2019, 2, 12), PublicationBasis.Given);
    private readonly Document[] articles = [.. Sample.Articles().Select(new DocumentReader(Lexicon.English).Read)];
    private readonly Document joined = new DocumentReader(Lexicon.English).Read(Sample.Long(1_000_000));

    [Benchmark(Baseline = true)]
    public int SingleArticles() => articles.Sum(d => Recognizer.Find(d, Published).Count);

    [Benchmark]
    public int OneMegabyte() => Recognizer.Find(joined, Published).Count;
}
