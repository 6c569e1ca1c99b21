using BenchmarkDotNet.Attributes;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Languages;
using Disagree.Mentions;
using Disagree.Reports;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Benchmarks;

/// <summary>Comparing ten articles of some 4,500 characters each, step by step and as a whole.</summary>
[MemoryDiagnoser]
public class CompareBenchmarks
{
    private readonly CrossCheck check = CrossCheck.Default;
    private readonly CrossCheck onOneThread = new(Language.English, Tolerance.Default) { Threads = 1 };
    private readonly Article[] articles = [.. Sample.Ten()];
    private IReadOnlyList<Document> documents = [];
    private IReadOnlyList<ArticleMentions> mentions = [];
    private IReadOnlyList<Claim> claims = [];
    private Alignment alignment = new([], []);

    /// <summary>Warms every step up, and makes what each starts from.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Warm.Up(() => check.Run(articles));
        Warm.Up(() => onOneThread.Run(articles));
        documents = check.Read(articles);
        mentions = check.FindMentions(documents);
        claims = check.ExtractClaims(mentions);
        alignment = check.AlignTopics(claims);
    }

    [Benchmark(Baseline = true)]
    public Report Run() => check.Run(articles);

    [Benchmark]
    public Report RunOnOneThread() => onOneThread.Run(articles);

    [Benchmark]
    public IReadOnlyList<Document> Read() => check.Read(articles);

    [Benchmark]
    public IReadOnlyList<ArticleMentions> FindMentions() => check.FindMentions(documents);

    [Benchmark]
    public IReadOnlyList<Claim> ExtractClaims() => check.ExtractClaims(mentions);

    [Benchmark]
    public Alignment AlignTopics() => check.AlignTopics(claims);

    [Benchmark]
    public IReadOnlyList<Verdict> Judge() => check.Judge(alignment, mentions);
}
