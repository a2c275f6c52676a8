using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>
/// MSBuild keeps one analyzer file per file name, so a generator that ships YamlDotNet.dll would get another generator's.
/// </summary>
public sealed class OtherYamlDotNetTests
{
    [Fact]
    public void AnotherGeneratorAndTheAppItselfKeepTheirYamlDotNet()
    {
        using var workspace = new Workspace(nameof(OtherYamlDotNetTests));
        PackOtherGenerator(workspace);
        workspace.Write("App/App.csproj", Sources.App(items: $"""
            <PackageReference Include="YamlDotNet" Version="13.7.1" />
            <PackageReference Include="OtherGenerator" Version="{Packages.Version}" />
            """));
        workspace.Write("App/facts.yaml", Sources.Facts("19"));
        workspace.Write("App/Program.cs", """
            using System;
            using YamlDotNet.Serialization;

            Console.WriteLine(App.Rates.VatRate.In2024);
            Console.WriteLine(OtherGenerator.Generated.AtBuildTime);
            var read = new DeserializerBuilder().Build().Deserialize<int[]>("[1, 2, 3]");
            Console.WriteLine($"YamlDotNet {typeof(IDeserializer).Assembly.GetName().Version!.Major} read {read.Length}");
            """);
        CommandResult build = workspace.Build("App/App.csproj").Succeeds();

        Assert.Empty(build.Diagnostics);
        workspace.RunBuilt("App/App.csproj").Prints("""
            19
            YamlDotNet 16 read 3
            YamlDotNet 13 read 3
            """);
    }

    private static void PackOtherGenerator(Workspace workspace)
    {
        workspace.Write("OtherGenerator/OtherGenerator.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <Version>{Packages.Version}</Version>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <NoWarn>$(NoWarn);RS1036;RS1041;NU5128</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                <PackageReference Include="YamlDotNet" Version="16.3.0" PrivateAssets="all" GeneratePathProperty="true" />
                <None Include="$(OutputPath)/OtherGenerator.dll;$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
              </ItemGroup>
            </Project>
            """);
        workspace.Write("OtherGenerator/Generator.cs", """"
            using Microsoft.CodeAnalysis;
            using YamlDotNet.Serialization;

            [Generator(LanguageNames.CSharp)]
            public sealed class Generator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context)
                {
                    int[] read = new DeserializerBuilder().Build().Deserialize<int[]>("[1, 2, 3]");
                    int version = typeof(IDeserializer).Assembly.GetName().Version.Major;
                    context.RegisterPostInitializationOutput(output => output.AddSource("Generated.cs",
                        $$"""namespace OtherGenerator { static class Generated { public const string AtBuildTime = "YamlDotNet {{version}} read {{read.Length}}"; } }"""));
                }
            }
            """");
        CommandLine.DotNet(workspace.Folder, "pack", "OtherGenerator/OtherGenerator.csproj", "-m:1", "-o", RunFolder.Feed).Succeeds();
    }
}
