using System.Text.Json;
using ChangzhouFacts;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

internal static class FactSchemas
{
    /// <summary>Says in the OpenAPI document that a figure is a number, a period a text of this form, and an enum one of its words.</summary>
    public static void DescribeFacts(this OpenApiOptions options)
    {
        // Inline: a shared schema, used by reference, cannot say whether null is allowed.
        options.CreateSchemaReferenceId = info => TypeOf(info.Type) == 0 ? OpenApiOptions.CreateDefaultSchemaReferenceId(info) : null;
        options.AddSchemaTransformer((schema, context, _) =>
        {
            Type type = context.JsonTypeInfo.Type;
            if (TypeOf(type) is not 0 and var known)
            {
                schema.Type = Nullable.GetUnderlyingType(type) is null ? known : known | JsonSchemaType.Null;
                schema.Pattern = IsPeriod(type) ? "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-Q[1-4]|/[0-9]{4})?$" : null;
                schema.Enum = EnumOf(type) is not { } words ? null
                    : [.. Enum.GetValues(words).Cast<object>().Select(value => JsonSerializer.SerializeToNode(value, context.JsonTypeInfo)!)];
            }

            return Task.CompletedTask;
        });
    }

    private static bool IsPeriod(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(Period);

    private static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } words && words.Assembly == typeof(Fact).Assembly
        ? words
        : null;

    private static JsonSchemaType TypeOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(Number) ? JsonSchemaType.Number
        : IsPeriod(type) || EnumOf(type) is not null ? JsonSchemaType.String
        : 0;
}
