using ChangzhouFacts.Documents;

string root = Repository.FindRoot(AppContext.BaseDirectory);
foreach (Document document in Document.All)
{
    string path = Path.Combine(root, document.Path);
    string before = File.Exists(path) ? File.ReadAllText(path) : "";
    string after = document.Write(before);
    if (after != before)
    {
        File.WriteAllText(path, after);
    }

    Console.WriteLine($"{document.Path} {(after == before ? "is up to date" : "written")}");
}
