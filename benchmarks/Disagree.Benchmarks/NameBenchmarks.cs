using BenchmarkDotNet.Attributes;
using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Mentions.Names.Matching;
using Disagree.Values;

namespace Disagree.Benchmarks;

/// <summary>Comparing names that were read before, and finding names in the sample's articles, one after the other and joined to one long text.</summary>
[MemoryDiagnoser]
public class NameBenchmarks
{
    private static readonly NameRecognizer Recognizer = new(Lexicon.English);
    private static readonly Name[] Persons =
        [.. new[] { "Col. Ruth Keller", "Keller, Ruth B.", "Muhammad al-Haddad", "Mohamed Haddad", "Paul E. Marlow III", "Omar bin Salim", "Siarhei Lukin", "Sergei Lukin" }.Select(n => NameMatcher.English.Read(n, NameType.Person))];

    private readonly Document[] articles = [.. Sample.Articles().Select(new DocumentReader(Lexicon.English).Read)];
    private readonly Document joined = new DocumentReader(Lexicon.English).Read(Sample.Long(1_000_000));

    [Benchmark(OperationsPerInvoke = 64)]
    public int OneComparison() => Persons.Sum(a => Persons.Count(b => NameMatcher.Match(a, b).Same));

    [Benchmark]
    public int SingleArticles() => articles.Sum(d => Recognizer.FindNames(d).Count);

    [Benchmark]
    public int OneMegabyte() => Recognizer.FindNames(joined).Count;
}
