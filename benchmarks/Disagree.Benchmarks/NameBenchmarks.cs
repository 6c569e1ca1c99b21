using BenchmarkDotNet.Attributes;
using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Mentions.Names.Matching;
using Disagree.Values;

namespace Disagree.Benchmarks;

/// <summary>
/// Comparing names that were read before, and finding names in the sample's articles, one after the other and joined to one long text.
/// </summary>
[MemoryDiagnoser]
public class NameBenchmarks
{
    private static readonly NameRecognizer Recognizer = new(Lexicon.English);
    private static readonly Name[] Persons =
    [
        .. new[]
        {
            "Col. Ruth Keller",
            "Keller, Ruth B.",
            "Muhammad al-Haddad",
            "Mohamed Haddad",
            "Paul E. Marlow III",
            "Omar bin Salim",
            "Siarhei Lukin",
            "Sergei Lukin",
        }.Select(n => NameMatcher.English.Read(n, NameType.Person)),
    ];

    private readonly Document[] articles = [.. Sample.Articles().Select(new DocumentReader(Lexicon.English).Read)];
    private readonly Document joined = new DocumentReader(Lexicon.English).Read(Sample.Long(1_000_000));

    private static readonly Name[] Strangers =
    [
        .. new[]
        {
            "Ruth Keller",
            "Paul Keller",
            "Omar Haddad",
            "Peter Lang",
            "Lang Peters",
            "Mary Lang",
            "Dae-sik Park",
            "Tarlo Venn",
        }.Select(n => NameMatcher.English.Read(n, NameType.Person)),
    ];

    /// <summary>Every pair of eight names, of which some are one.</summary>
    [Benchmark(OperationsPerInvoke = 64)]
    public int OneComparison() => Same(Persons);

    /// <summary>Every pair of eight names that are eight people.</summary>
    [Benchmark(OperationsPerInvoke = 64)]
    public int OneOfStrangers() => Same(Strangers);

    [Benchmark]
    public int SingleArticles() => articles.Sum(d => Recognizer.FindNames(d).Count);

    [Benchmark]
    public int OneMegabyte() => Recognizer.FindNames(joined).Count;

    private static int Same(Name[] names)
    {
        var same = 0;
        foreach (var a in names)
        {
            foreach (var b in names)
                same += NameMatcher.Match(a, b).Same ? 1 : 0;
        }

        return same;
    }
}
