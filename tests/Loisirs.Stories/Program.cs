using System.Globalization;
using System.Reflection;
using Loisirs.Stories;

// Usage: dotnet Loisirs.Stories.dll FOLDER NAME=ASSEMBLY...
// For each assembly in turn, NAME.log says what failed and how many passed, NAME.slowest what took longest, and NAME.end holds "code seconds".
var folder = args[0];
foreach (var suite in args.Skip(1).Select(argument => argument.Split('=')))
{
    var told = await Suite.Tell(Assembly.Load(suite[1]));
    await File.WriteAllTextAsync(Path.Combine(folder, suite[0] + ".log"), told.Report);
    await File.WriteAllTextAsync(Path.Combine(folder, suite[0] + ".slowest"), told.Slowest);
    var end = Path.Combine(folder, suite[0] + ".end");
    await File.WriteAllTextAsync(end + ".new", string.Create(CultureInfo.InvariantCulture, $"{(told.Holds ? 0 : 1)} {told.Seconds}\n"));
    File.Move(end + ".new", end); // whoever waits for it finds it whole
}
