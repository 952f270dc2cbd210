using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;

namespace Loisirs.Testing.Program;

/// <summary>The built host as a process of its own, which a test may kill as a power cut does.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3); // on a machine that others keep busy
    private static readonly ConcurrentDictionary<int, Process> Running = new();

    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly IReadOnlyList<string> _program;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private Process? _process;

    static HostProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var left in Running.Values)
        {
            left.Kill();
        }
    };

    /// <param name="settings">As environment variables name them, such as <c>Database__Provider</c>.</param>
    /// <param name="program">What <c>dotnet</c> is told to run, if it is not the built portal.</param>
    public HostProcess(Uri address, IReadOnlyDictionary<string, string> settings, IReadOnlyList<string>? program = null) =>
        (Address, _settings, _program) = (address, settings, program ?? [Path.Combine(Source, "bin", Built.Parent!.Name, Built.Name, "Loisirs.Host.dll")]);

    private static string Source => Path.Combine(Sources.Root, "src", "Host");

    private static DirectoryInfo Built => new(AppContext.BaseDirectory); // …/bin/Debug/net10.0

    public Uri Address { get; }

    /// <summary>It answered since it was started, and was not killed since.</summary>
    public bool IsUp { get; private set; }

    /// <summary>The id of its process; null while it is not running.</summary>
    public int? ProcessId => _process?.Id;

    /// <summary>What it wrote to its log, for a test that fails.</summary>
    public string Said => string.Join(Environment.NewLine, _said);

    /// <summary>Starts it and waits for its first page; answers how long that took.</summary>
    public async Task<StartTime> Start()
    {
        var since = Stopwatch.StartNew();
        _process = Process.Start(Command())!;
        Running[_process.Id] = _process;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        while (!await Answers())
        {
            if (_process.HasExited || since.Elapsed > LongestStart)
            {
                throw new InvalidOperationException($"The host did not start within {since.Elapsed.TotalSeconds:0} s: {Said}");
            }

            await Task.Delay(100); // each knock before it listens is an exception through all layers
        }

        IsUp = true;
        return new StartTime(since.Elapsed, _process.TotalProcessorTime);
    }

    /// <summary>Runs the program with a verb instead, beside the host, to its end.</summary>
    /// <returns>Its exit code, and all that it printed.</returns>
    public async Task<(int Code, string Said)> Does(params string[] words)
    {
        using var process = Process.Start(Command(words))!;
        Running[process.Id] = process;
        var (said, failed) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Running.TryRemove(process.Id, out _);
        return (process.ExitCode, await said + await failed);
    }

    /// <summary>SIGTERM: it is told to stop, as by whoever puts a new version in its place. Answers its exit code when it is gone.</summary>
    public async Task<int> Stops()
    {
        IsUp = false;
        var running = _process!;
        using var told = Process.Start("kill", ["-TERM", running.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await running.WaitForExitAsync();
        return running.ExitCode;
    }

    /// <summary>Kill -9: it has no time to do anything. Does nothing to a host that is not running.</summary>
    public async Task Kill()
    {
        IsUp = false;
        if (_process is { } running)
        {
            running.Kill();
            await running.WaitForExitAsync();
            Running.TryRemove(running.Id, out _);
            running.Dispose();
            _process = null;
        }
    }

    /// <summary>Whether it dies by itself within that time; whoever watches takes its place.</summary>
    public async Task<bool> Dies(TimeSpan patience)
    {
        using var enough = new CancellationTokenSource(patience);
        try
        {
            await _process!.WaitForExitAsync(enough.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        finally
        {
            await Kill();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _client.Dispose();
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var answer = await _client.GetAsync(new Uri(Address, "/connexion"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or SocketException or TaskCanceledException)
        {
            return false;
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            _said.Enqueue(text);
        }
    }

    private ProcessStartInfo Command(params string[] words)
    {
        var command = new ProcessStartInfo("dotnet", [.. _program, .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        command.Environment["ASPNETCORE_CONTENTROOT"] = Source;
        command.Environment["ASPNETCORE_URLS"] = Address.ToString();
        foreach (var (name, value) in _settings)
        {
            command.Environment[name] = value;
        }

        return command;
    }
}

/// <summary>How long a host took from its start to its first page.</summary>
/// <param name="Processor">What it worked itself: the same on a busy machine as on a quiet one.</param>
public readonly record struct StartTime(TimeSpan Clock, TimeSpan Processor);
