namespace ChangzhouFacts.LanguageServer.Protocol;

internal enum DiagnosticSeverity
{
    Error = 1,
    Warning = 2,
    Information = 3,
}

internal sealed record CodeDescription(string Href);

internal sealed record EditorDiagnostic(Range Range, DiagnosticSeverity Severity, string Code, CodeDescription CodeDescription, string Source, string Message);

internal sealed record PublishDiagnosticsParameters(string Uri, int? Version, IReadOnlyList<EditorDiagnostic> Diagnostics);

internal enum MessageType
{
    Error = 1,
    Information = 3,
}

internal sealed record LogMessageParameters(MessageType Type, string Message);
