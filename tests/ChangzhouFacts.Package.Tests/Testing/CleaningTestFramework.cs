using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("ChangzhouFacts.Package.Tests.Testing.CleaningTestFramework", "ChangzhouFacts.Package.Tests")]

namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>
/// Removes the run's folder after the last test. Only a test assembly's runner can do this early enough: the test host is killed
/// soon after the results are in, and deleting the packages takes longer.
/// </summary>
public sealed class CleaningTestFramework(IMessageSink messages) : XunitTestFramework(messages)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) => new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink messages) : XunitTestFrameworkExecutor(assembly, sources, messages)
    {
        protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            using var runner = new Runner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            await runner.RunAsync();
        }
    }

    private sealed class Runner(ITestAssembly assembly, IEnumerable<IXunitTestCase> testCases, IMessageSink messages, IMessageSink executionMessages, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(assembly, testCases, messages, executionMessages, options)
    {
        protected override Task BeforeTestAssemblyFinishedAsync()
        {
            RunFolder.Remove();
            return base.BeforeTestAssemblyFinishedAsync();
        }
    }
}
