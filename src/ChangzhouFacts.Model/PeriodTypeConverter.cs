using System.ComponentModel;
using System.Globalization;

namespace ChangzhouFacts;

/// <summary>Turns text into periods and back where a framework asks <see cref="TypeDescriptor"/> for it, as the binder of options does. Holds nothing.</summary>
internal sealed class PeriodTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no period.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Period.Parse(text) : base.ConvertFrom(context, culture, value);
}
