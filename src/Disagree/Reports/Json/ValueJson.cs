using System.Text.Json;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Reports.Json;

/// <summary>The fields of what was recognised: an amount, a time, a name.</summary>
internal static class ValueJson
{
    internal static void WriteQuantity(this Utf8JsonWriter json, Quantity quantity, CountedNoun? counted)
    {
        var interval = quantity.Interval;
        json.WriteNumberOrNull("low", interval.Low);
        json.WriteNumberOrNull("high", interval.High);
        json.WriteBoolean("lowInclusive", interval.LowInclusive);
        json.WriteBoolean("highInclusive", interval.HighInclusive);
        json.WriteBoolean("approximate", quantity.IsApproximate);
        json.WriteEnum("bound", quantity.Bound);
        if (quantity.Trend is Trend.None)
        {
            json.WriteNull("trend");
        }
        else
        {
            json.WriteEnum("trend", quantity.Trend);
        }

        json.WriteString("unit", quantity.Unit.Code);
        json.WriteEnum("dimension", quantity.Unit.Dimension);
        json.WriteString("counted", counted?.Phrase);
        json.WriteString("countedLemma", counted?.Lemma);
    }

    internal static void WriteTime(this Utf8JsonWriter json, TimeMention time)
    {
        json.WriteString("type", time.Type.ToString().ToUpperInvariant());
        json.WriteString("value", time.Value);
        json.WriteString("mod", time.Mod);
        json.WriteDays(time.Period);
    }

    internal static void WriteValue(this Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject("value");
        json.WriteString("text", claim.Value.Text);
        switch (claim.Value)
        {
            case NumberValue number:
                json.WriteQuantity(number.Quantity, number.Counted);
                break;
            case DateValue when claim.Mention is TimeMention time:
                json.WriteTime(time);
                break;
            case DateValue date:
                json.WriteString("value", date.Timex);
                json.WriteDays(date.Period);
                break;
            case NameValue name:
                json.WriteEnum("type", name.Type);
                json.WriteString("canonical", name.Name);
                break;
        }

        json.WriteEndObject();
    }
}
