using System.Globalization;
using System.Reflection;
using Loisirs.Stories;

// Usage: dotnet Loisirs.Stories.dll FOLDER NAME=ASSEMBLY... [beside NAME=ASSEMBLY...] [alone NAME=ASSEMBLY...]
// For each assembly in turn, NAME.log says what failed and how many passed, NAME.slowest what took longest, and NAME.end holds "code seconds".
// What is told beside waits more than it works; what is told alone, after all others, minds how long it waits.
var (folder, words) = (args[0], args.Skip(1).ToList());
var (turn, beside, alone) = (words.TakeWhile(word => word is not ("beside" or "alone")), After("beside"), After("alone"));

// What this process was told at its start of how it compiles is for one that lives long. The hosts that stories start as processes of their own live
// for seconds: nothing in them is worth compiling twice, nor worth keeping small.
Environment.SetEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", null);
Environment.SetEnvironmentVariable("DOTNET_TC_CallCounting", "0");
Environment.SetEnvironmentVariable("DOTNET_GCGen0MaxBudget", "0x4000000"); // the portal's own is for memory

await Task.WhenAll(Task.Run(() => Tell(turn)), Task.Run(() => Tell(beside)));
await Tell(alone);

IEnumerable<string> After(string word) => words.SkipWhile(one => one != word).Skip(1).TakeWhile(one => one is not ("beside" or "alone"));

async Task Tell(IEnumerable<string> suites)
{
    foreach (var suite in suites.Select(argument => argument.Split('=')))
    {
        var told = await Suite.Tell(Assembly.Load(suite[1]));
        await File.WriteAllTextAsync(Path.Combine(folder, suite[0] + ".log"), told.Report);
        await File.WriteAllTextAsync(Path.Combine(folder, suite[0] + ".slowest"), told.Slowest);
        var end = Path.Combine(folder, suite[0] + ".end");
        await File.WriteAllTextAsync(end + ".new", string.Create(CultureInfo.InvariantCulture, $"{(told.Holds ? 0 : 1)} {told.Seconds}\n"));
        File.Move(end + ".new", end); // whoever waits for it finds it whole
    }
}
