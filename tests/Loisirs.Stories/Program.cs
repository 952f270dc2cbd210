using System.Globalization;
using System.Reflection;
using Loisirs.Stories;

// Usage: dotnet Loisirs.Stories.dll FOLDER NAME=ASSEMBLY... [beside NAME=ASSEMBLY...] [alone NAME=ASSEMBLY...]
// For each assembly, NAME.log says what failed and how many passed, NAME.slowest what took longest, and NAME.end holds "code seconds".
// One is told after the other; the next begins when no class of the one before waits for its turn any more, so that no core waits for its last story.
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
    var all = new List<Task>();
    foreach (var suite in suites.Select(argument => argument.Split('=')))
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        all.Add(Leave(suite[0], Suite.Tell(Assembly.Load(suite[1]), begun.SetResult)));
        await Task.WhenAny(begun.Task, all[^1]);
    }

    await Task.WhenAll(all);
}

async Task Leave(string name, Task<Told> telling)
{
    var told = await telling;
    await File.WriteAllTextAsync(Path.Combine(folder, name + ".log"), told.Report);
    await File.WriteAllTextAsync(Path.Combine(folder, name + ".slowest"), told.Slowest);
    var end = Path.Combine(folder, name + ".end");
    await File.WriteAllTextAsync(end + ".new", string.Create(CultureInfo.InvariantCulture, $"{(told.Holds ? 0 : 1)} {told.Seconds}\n"));
    File.Move(end + ".new", end); // whoever waits for it finds it whole
}
