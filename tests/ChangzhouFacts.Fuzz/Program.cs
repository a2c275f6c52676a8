using ChangzhouFacts.Fuzz;
using SharpFuzz;

// Without files, the fuzzer drives; with files, one run for each, to reproduce a finding.
if (args is not [var target, .. var files] || Targets.Find(target) is not { } run)
{
    Console.Error.WriteLine("Usage: ChangzhouFacts.Fuzz " + string.Join('|', Targets.Names) + " [FILE...]");
    return 2;
}

if (files.Length == 0)
{
    // In a separate process, so that a stack overflow is a finding and does not stop the fuzzer.
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        run(bytes.ToArray());
    });
    return 0;
}

foreach (string file in files)
{
    run(File.ReadAllBytes(file));
}

Console.WriteLine($"{files.Length} files, no failure");
return 0;
