using System.ComponentModel;
using System.Globalization;

namespace ChangzhouFacts;

/// <summary>Converts between text and periods for frameworks that use <see cref="TypeDescriptor"/>, such as the options binder. Has no state.</summary>
internal sealed class PeriodTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Period.Parse(text) : base.ConvertFrom(context, culture, value);
}
