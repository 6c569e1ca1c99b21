using BenchmarkDotNet.Attributes;
using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Quantities;

namespace Disagree.Benchmarks;

/// <summary>
/// How fast amounts are found in running text of which every third sentence states one, and in text that states nothing else.
/// </summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private const int Paragraphs = 400;
    private const string News =
        "At least 14 harbour pilots and more than 230 dock hands have been moved to safer ground, the mayor said on Friday. "
        + "She praised the crews who had worked through the night, and asked everyone else to stay away from the quay until the water falls. "
        + "Engineers expect that the repairs will cost between $3 million and $4.5 million. No decision about the old lighthouse has been made yet.\n";

    private readonly DocumentReader reader = new(Lexicon.English);
    private readonly QuantityRecognizer recognizer = new(Lexicon.English);
    private Article news = new("", "");
    private Document read = null!;
    private Document dense = null!;

    /// <summary>Builds and reads the texts.</summary>
    [GlobalSetup]
    public void Setup()
    {
        news = new Article("", string.Concat(Enumerable.Range(0, Paragraphs).Select(i => $"{i}. {News}")));
        read = reader.Read(news);
        dense = reader.Read(new Article("", string.Concat(Enumerable.Repeat("from 5 to 12 miles, ", Paragraphs * 20))));
    }

    /// <summary>Cutting and tagging alone.</summary>
    [Benchmark]
    public Document Read() => reader.Read(news);

    /// <summary>Amounts with unit, hedge, noun and predicate, in news.</summary>
    [Benchmark(Baseline = true)]
    public IReadOnlyList<QuantityMention> Find() => recognizer.Find(read);

    /// <summary>The same in one endless sentence of ranges.</summary>
    [Benchmark]
    public IReadOnlyList<QuantityMention> FindInOneEndlessSentence() => recognizer.Find(dense);
}
