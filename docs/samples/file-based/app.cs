#:package ChangzhouFacts@0.1.0
// facts.yaml beside this file is compiled into the namespace of the file's name: app.
using app;

Console.WriteLine(Rates.Vat.Since2021_01_01);
Console.WriteLine(Rates.Vat.Fact);
