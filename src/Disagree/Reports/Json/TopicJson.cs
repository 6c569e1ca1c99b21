using System.Text.Json;
using Disagree.Verdicts;

namespace Disagree.Reports.Json;

/// <summary>Writes a question with its answers judged.</summary>
internal static class TopicJson
{
    internal static void Write(Utf8JsonWriter json, Verdict verdict, ReportIndex index)
    {
        json.WriteStartObject();
        json.WriteString("id", index.Id(verdict));
        json.WriteEnum("kind", verdict.Topic.Kind);
        json.WriteString("question", verdict.Topic.Question);
        json.WriteEnum("outcome", verdict.Outcome);
        json.WriteList("positions", verdict.Positions, (writer, position) => WritePosition(writer, position, index));
        json.WriteList("claims", verdict.Topic.Claims, (writer, claim) => ClaimJson.Write(writer, claim, index));
        json.WriteList("relations", verdict.Relations, (writer, relation) => WriteRelation(writer, relation, index));
        json.WriteString("why", verdict.Why);
        json.WriteString("unsettled", verdict.Unsettled);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, Position position, ReportIndex index)
    {
        json.WriteStartObject();
        json.WriteString("value", position.Value);
        json.WriteStrings("claims", position.Claims.Select(index.Id));
        json.WriteStrings("voices", position.Voices.Select(index.Id));
        json.WriteBoolean("current", position.IsCurrent);
        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, Relation relation, ReportIndex index)
    {
        json.WriteStartObject();
        json.WriteString("a", index.Id(relation.A));
        json.WriteString("b", index.Id(relation.B));
        json.WriteEnum("relation", relation.Kind);
        json.WriteString("reason", relation.Reason);
        json.WriteString("why", relation.Why);
        json.WriteEndObject();
    }
}
