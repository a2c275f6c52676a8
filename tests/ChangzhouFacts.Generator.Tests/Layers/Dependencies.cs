using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ChangzhouFacts.Generator.Tests.Layers;

/// <summary>The types used by the types of an assembly, from its metadata and its code.</summary>
internal static class Dependencies
{
    /// <summary>The path of an assembly of this repository beside the tests.</summary>
    public static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly + ".dll");

    /// <summary>Each type of an assembly, nested types as part of the outer one, with the full names of all types that it uses.</summary>
    public static IEnumerable<(TypeDefinition Type, TypeReference Used)> Of(ModuleDefinition module) =>
        module.GetTypes().SelectMany(type => UsedBy(type).SelectMany(Parts).Select(used => (Outermost(type), used)));

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type)
    {
        IEnumerable<TypeReference?> used =
        [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Properties.Select(property => property.PropertyType),
            .. type.Methods.SelectMany(UsedBy),
        ];
        return used.OfType<TypeReference>();
    }

    private static IEnumerable<TypeReference> UsedBy(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(UsedBy) : [],
    ];

    private static IEnumerable<TypeReference> UsedBy(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)],
        _ => [],
    };

    /// <summary>A type and its parts: an array's element, a generic type's arguments.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification specification => Parts(specification.ElementType),
        GenericParameter => [],
        { DeclaringType: { } outer } => Parts(outer),
        _ => [type],
    };
}
