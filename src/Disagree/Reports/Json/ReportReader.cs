using System.Globalization;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports.Json.Shapes;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Reports.Json;

/// <summary>Makes a report of its JSON. Ids must lead somewhere; spans and quotes are taken as they stand.</summary>
internal sealed class ReportReader
{
    private readonly Dictionary<string, ArticleMentions> articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Voice> voices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Claim> claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimShape> shapes = new(StringComparer.Ordinal);

    private ReportReader(ReportShape report)
    {
        for (var i = 0; i < report.Articles.Count; i++)
        {
            Add(articles, report.Articles[i].Id, ArticleReader.Read(report.Articles[i], $"$.articles[{i}]"), $"$.articles[{i}].id");
        }

        for (var i = 0; i < report.Voices.Count; i++)
        {
            var voice = report.Voices[i];
            Add(voices, voice.Id, new Voice(voice.Label, voice.Kind, voice.Articles, voice.Evidence), $"$.voices[{i}].id");
        }

        foreach (var (claim, place) in Claims(report))
        {
            if (shapes.TryAdd(claim.Id, claim))
            {
                claims.Add(claim.Id, ClaimReader.Read(claim, Find(articles, claim.Article, $"{place}.article", "an article"), place));
                _ = claim.Voice is { } voice ? Find(voices, voice, $"{place}.voice", "a voice") : null;
            }
        }
    }

    internal static Report Read(ReportShape report)
    {
        if (report.SchemaVersion != ReportShape.Version)
        {
            throw JsonInput.Version(string.Create(CultureInfo.InvariantCulture, $"{report.SchemaVersion}"));
        }

        var reader = new ReportReader(report);
        return new Report(
            [.. reader.articles.Values],
            [.. report.Topics.Select((t, i) => reader.Verdict(t, $"$.topics[{i}]"))],
            [.. report.NotCompared.Select((n, i) => reader.Pair(n, $"$.notCompared[{i}]"))]
        );
    }

    private static IEnumerable<(ClaimShape Claim, string Place)> Claims(ReportShape report) =>
        report
            .Topics.SelectMany((t, i) => t.Claims.Select((c, j) => (c, $"$.topics[{i}].claims[{j}]")))
            .Concat(report.OtherClaims.Select((c, i) => (c, $"$.otherClaims[{i}]")));

    private static void Add<T>(Dictionary<string, T> known, string id, T item, string place)
    {
        if (!known.TryAdd(id, item))
        {
            throw JsonInput.Problem(place, "an id of its own", $"\"{id}\" a second time");
        }
    }

    private static T Find<T>(Dictionary<string, T> known, string id, string place, string kind) =>
        known.TryGetValue(id, out var item) ? item : throw JsonInput.Problem(place, $"the id of {kind} of this report", $"\"{id}\"");

    private Claim Claim(string id, string place) => Find(claims, id, place, "a claim");

    private NotCompared Pair(PairShape pair, string place) =>
        new(Claim(pair.A, $"{place}.a"), Claim(pair.B, $"{place}.b"), pair.Reason, pair.Why);

    private Verdict Verdict(TopicShape topic, string place)
    {
        var replaced = new Dictionary<Claim, Claim>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < topic.Claims.Count; i++)
        {
            if (topic.Claims[i].ReplacedBy is { } later)
            {
                replaced.TryAdd(claims[topic.Claims[i].Id], Claim(later, $"{place}.claims[{i}].replacedBy"));
            }
        }

        return new Verdict(
            new Topic(topic.Kind, topic.Question, [.. topic.Claims.Select(c => claims[c.Id])]),
            topic.Outcome,
            [.. topic.Positions.Select((p, i) => Position(p, $"{place}.positions[{i}]"))],
            [
                .. topic.Relations.Select(
                    (r, i) =>
                        new Relation(
                            Claim(r.A, $"{place}.relations[{i}].a"),
                            Claim(r.B, $"{place}.relations[{i}].b"),
                            r.Relation,
                            r.Reason,
                            r.Why
                        )
                ),
            ],
            topic.Why,
            topic.Unsettled
        )
        {
            ReplacedBy = replaced,
        };
    }

    private Position Position(PositionShape position, string place)
    {
        var voiceOf = new Dictionary<Claim, Voice>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < position.Claims.Count; i++)
        {
            var claim = Claim(position.Claims[i], $"{place}.claims[{i}]");
            if (shapes[position.Claims[i]].Voice is { } voice)
            {
                voiceOf.TryAdd(claim, voices[voice]);
            }
        }

        return new Position(
            position.Value,
            [.. position.Claims.Select(c => claims[c])],
            [.. position.Voices.Select((v, i) => Find(voices, v, $"{place}.voices[{i}]", "a voice"))],
            position.Current
        )
        {
            VoiceOf = voiceOf,
        };
    }
}
