using System.Reflection;
using System.Runtime.CompilerServices;

namespace Disagree.Tests.Architecture;

/// <summary>How a type is written in code: with what may be null, and how it is handed over.</summary>
internal static class ApiTypeName
{
    internal static string Of(ParameterInfo parameter) =>
        Passing(parameter) + Name(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    internal static string Of(PropertyInfo property) =>
        (property.PropertyType.IsByRef ? "ref " : "") + Name(property.PropertyType, new NullabilityInfoContext().Create(property));

    internal static string Of(FieldInfo field) => Name(field.FieldType, new NullabilityInfoContext().Create(field));

    private static string Passing(ParameterInfo parameter) =>
        parameter switch
        {
            { ParameterType.IsByRef: false } => "",
            { IsOut: true } => "out ",
            _ when parameter.IsDefined(typeof(RequiresLocationAttribute), inherit: false) => "ref readonly ",
            { IsIn: true } => "in ",
            _ => "ref ",
        };

    private static string Name(Type type, NullabilityInfo known)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!, known);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Plain(underlying, underlying.IsGenericType ? known.GenericTypeArguments : []) + "?";
        }

        var name =
            type.IsArray && known.ElementType is { } element
                ? $"{Name(type.GetElementType()!, element)}[]"
                : Plain(type, known.GenericTypeArguments);
        return
            !type.IsValueType
            && !IsOpen(type)
            && (known.ReadState is NullabilityState.Nullable || known.WriteState is NullabilityState.Nullable)
            ? name + "?"
            : name;
    }

    // of a type that may be a value or not, reflection cannot tell
    private static bool IsOpen(Type type) =>
        type.IsGenericParameter && !type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);

    private static string Plain(Type type, NullabilityInfo[] arguments)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var types = type.GetGenericArguments();
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", types.Select((t, i) => i < arguments.Length ? Name(t, arguments[i]) : t.Name))}>";
    }
}
