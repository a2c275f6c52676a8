using System.Globalization;
using System.Reflection;
using System.Xml.Linq;

namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>
/// All consumers that a test class declares in static fields, built by one command, because starting it takes longer than building most
/// of the projects. A consumer that does not compile does not affect the others.
/// </summary>
/// <typeparam name="TTests">The test class.</typeparam>
public sealed class ConsumerGroup<TTests> : IDisposable
{
    private readonly Workspace _workspace = new(typeof(TTests).Name);
    private readonly CommandResult _build;

    public ConsumerGroup()
    {
        Consumer[] consumers = [.. typeof(TTests).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => field.GetValue(null)).OfType<Consumer>()];
        foreach (Consumer consumer in consumers)
        {
            foreach ((string path, string text) in consumer.Files)
            {
                _workspace.Write(consumer.Folder + "/" + path, text);
            }

            consumer.Prepare?.Invoke(_workspace.PathOf(consumer.Folder));
        }

        // One folder of the solution for each, because projects in one folder need distinct names.
        IEnumerable<XElement> folders = consumers.Select((consumer, number) => new XElement(
            "Folder",
            new XAttribute("Name", string.Create(CultureInfo.InvariantCulture, $"/{number}/")),
            consumer.Projects.Select(project => new XElement("Project", new XAttribute("Path", consumer.Folder + "/" + project)))));
        _workspace.Write("All.slnx", new XElement("Solution", folders).ToString());
        _build = _workspace.Build("All.slnx");
    }

    /// <summary>The consumer's build has no warnings, and its program prints this.</summary>
    internal void Prints(Consumer consumer, string project, string expected, string framework = "net10.0", params string[] arguments)
    {
        BuildsQuietly(consumer);
        _workspace.RunBuilt(consumer.Folder + "/" + project, framework, arguments).Prints(expected);
    }

    internal void BuildsQuietly(Consumer consumer)
    {
        Assert.True(Complaints(consumer).Length == 0, $"{consumer.Folder} does not build without a complaint:\n{_build.Output}");
        Assert.All(consumer.Projects, project => Assert.Contains(_build.Lines, line => line.StartsWith(Path.GetFileNameWithoutExtension(project) + " -> ", StringComparison.Ordinal)));
    }

    /// <summary>The one error or warning that the consumer's build printed, exactly once.</summary>
    /// <param name="besides">Further reports of the C# compiler itself.</param>
    internal BuildDiagnostic Complaint(Consumer consumer, string? besides = null)
    {
        BuildDiagnostic[] all = Complaints(consumer);
        BuildDiagnostic[] own = [.. all.Where(found => found.Id != besides)];
        Assert.True(own.Length == 1, $"{consumer.Folder} should print one error, not {own.Length}:\n{_build.Output}");
        Assert.Equal(besides is null ? 1 : 2, all.Length);
        return own[0];
    }

    /// <summary>Every error and warning that the consumer's build printed.</summary>
    internal BuildDiagnostic[] Complaints(Consumer consumer)
    {
        string folder = _workspace.PathOf(consumer.Folder) + Path.DirectorySeparatorChar;
        return [.. _build.Diagnostics.Where(found => found.Project.StartsWith(folder, StringComparison.Ordinal))];
    }

    public void Dispose() => _workspace.Dispose();
}
