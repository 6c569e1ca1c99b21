using System.Text.Json;
using Disagree.Mentions;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Reports.Json;

/// <summary>Writes a report.</summary>
internal static class ReportJson
{
    internal static void Write(Utf8JsonWriter json, ReportIndex index)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", ExtractJson.SchemaVersion);
        json.WriteList("articles", index.Articles, (writer, article) => WriteArticle(writer, article, index));
        json.WriteList("topics", index.Verdicts, (writer, verdict) => TopicJson.Write(writer, verdict, index));
        json.WriteList("otherClaims", index.OtherClaims, (writer, claim) => ClaimJson.Write(writer, claim, index));
        json.WriteList("notCompared", index.NotCompared, (writer, pair) => WritePair(writer, pair, index));
        json.WriteList("voices", index.Voices, (writer, voice) => WriteVoice(writer, voice, index));
        json.WriteList("sources", SourceTally.Of(index), WriteSource);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleMentions read, ReportIndex index)
    {
        var article = read.Document.Article;
        var voices = index.Voices.Where(v => v.Articles.Contains(article.Id, StringComparer.Ordinal)).ToList();
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("source", article.Source);
        json.WriteString("title", article.Title);
        json.WriteString("url", article.Url);
        ExtractJson.WritePublished(json, read.Publication);
        json.WriteBoolean("damaged", read.Document.IsDamaged);
        json.WriteStrings("voices", voices.Select(index.Id));
        json.WriteString("syndicatedFrom", voices.Find(v => v.Kind is VoiceKind.Wire)?.Label);
        json.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter json, NotCompared pair, ReportIndex index)
    {
        json.WriteStartObject();
        json.WriteString("a", index.Id(pair.A));
        json.WriteString("b", index.Id(pair.B));
        json.WriteEnum("reason", pair.Reason);
        json.WriteString("why", pair.Why);
        json.WriteEndObject();
    }

    private static void WriteVoice(Utf8JsonWriter json, Voice voice, ReportIndex index)
    {
        json.WriteStartObject();
        json.WriteString("id", index.Id(voice));
        json.WriteString("label", voice.Label);
        json.WriteEnum("kind", voice.Kind);
        json.WriteStrings("articles", voice.Articles);
        json.WriteString("evidence", voice.Evidence);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, SourceTally tally)
    {
        json.WriteStartObject();
        json.WriteString("source", tally.Source);
        json.WriteNumber("articles", tally.Articles);
        json.WriteNumber("claims", tally.Claims);
        json.WriteNumber("agreeing", tally.Agreeing);
        json.WriteNumber("differing", tally.Differing);
        json.WriteNumber("outOfDate", tally.OutOfDate);
        json.WriteEndObject();
    }
}
