using System.Text.Json;
using System.Text.Json.Serialization;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports.Changes;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Reports.Json.Shapes;

/// <summary>How the shapes are written and read, made when the library is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [
        typeof(CamelCase<Part>),
        typeof(CamelCase<ClaimKind>),
        typeof(CamelCase<Modality>),
        typeof(CamelCase<Mark>),
        typeof(CamelCase<Bound>),
        typeof(CamelCase<Trend>),
        typeof(CamelCase<Dimension>),
        typeof(CamelCase<NameType>),
        typeof(CamelCase<PublicationBasis>),
        typeof(CamelCase<NotComparedReason>),
        typeof(CamelCase<Outcome>),
        typeof(CamelCase<RelationKind>),
        typeof(CamelCase<RelationReason>),
        typeof(CamelCase<VoiceKind>),
        typeof(CamelCase<ChangeKind>),
        typeof(CamelCase<ChangeAspect>),
        typeof(UpperCase<TimeType>),
    ]
)]
[JsonSerializable(typeof(ReportShape))]
[JsonSerializable(typeof(ExtractShape))]
[JsonSerializable(typeof(ChangesShape))]
[JsonSerializable(typeof(NumberShape))]
[JsonSerializable(typeof(DateShape))]
[JsonSerializable(typeof(NameShape))]
internal sealed partial class ShapeContext : JsonSerializerContext;

/// <summary>Writes the words of an enumeration so: atLeast.</summary>
internal sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

/// <summary>Writes the words of an enumeration so: DATE.</summary>
internal sealed class UpperCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false)
    where T : struct, Enum;
