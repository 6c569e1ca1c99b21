using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Disagree.Tests.Architecture;

/// <summary>What a user can see of a type, a line for each member.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static string Of(Type type)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Kind(type)} {type.FullName}{Bases(type)}\n");
        foreach (
            var member in type.GetMembers(Declared)
                .Select(Member)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type switch
        {
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };

    private static string Bases(Type type) => type.BaseType is { } parent && parent.Assembly == type.Assembly ? $" : {parent.Name}" : "";

    // What the compiler adds to records says nothing that "record" does not.
    private static string? Member(MemberInfo member) =>
        member switch
        {
            FieldInfo { IsPublic: true, IsSpecialName: false } field => field.IsLiteral
                ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}"
                : $"{Required(field)}{ApiTypeName.Of(field)} {field.Name}",
            PropertyInfo property when property.GetMethod is { IsPublic: true } getter =>
                $"{Required(property)}{Static(getter)}{ApiTypeName.Of(property)} {property.Name}{Index(property)} {{ get;{Setter(property)} }}",
            ConstructorInfo { IsPublic: true, IsStatic: false } constructor => $"new({Parameters(constructor)})",
            MethodInfo { IsPublic: true } method when IsOwn(method) =>
                $"{Static(method)}{ApiTypeName.Of(method.ReturnParameter)} {method.Name}{Generic(method)}({Parameters(method)})",
            _ => null,
        };

    private static bool IsOwn(MethodInfo method) =>
        !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Required(MemberInfo member) =>
        member.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : "";

    private static string Setter(PropertyInfo property) =>
        property.SetMethod is not { IsPublic: true } setter ? ""
        : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;"
        : " set;";

    private static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"[{string.Join(", ", index.Select(ApiTypeName.Of))}]" : "";

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(t => t.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{(parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) || parameter.IsDefined(typeof(ParamCollectionAttribute), inherit: false) ? "params " : "")}{ApiTypeName.Of(parameter)} {parameter.Name}{Default(parameter)}";

    private static string Default(ParameterInfo parameter) =>
        !parameter.HasDefaultValue
            ? ""
            : parameter.DefaultValue switch
            {
                null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
                    ? " = default"
                    : " = null",
                string text => $" = \"{text}\"",
                bool value => value ? " = true" : " = false",
                var value => string.Create(
                    CultureInfo.InvariantCulture,
                    $" = {(parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value) : value)}"
                ),
            };
}
