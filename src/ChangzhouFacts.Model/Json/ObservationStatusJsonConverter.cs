using System.ComponentModel;

namespace ChangzhouFacts.Json;

/// <summary>Writes and reads an <see cref="ObservationStatus"/> as its word. Used by System.Text.Json; safe to share between threads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObservationStatusJsonConverter() : EnumWordJsonConverter<ObservationStatus>(EnumWords.Statuses);
