using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing;

/// <summary>What a test wants different from the usual town.</summary>
public sealed class TownOptions
{
    /// <summary>The town's clock at the start: a Thursday evening of autumn, 18 h 00 in town.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 26, 23, 0, 0, TimeSpan.Zero);

    /// <summary>The real clock instead of the fake one: for browsers and races over real HTTP.</summary>
    public bool RealClock { get; set; }

    /// <summary>The dispatcher and the jobs run by themselves; otherwise <see cref="Town.Quiet"/> delivers.</summary>
    public bool RunsJobs { get; set; }

    /// <summary>A real HTTP server on a free port of this machine; otherwise requests stay in memory.</summary>
    public bool RealHttp { get; set; }

    /// <summary>Settings beside the usual ones, such as <c>Mail:Smtp:Host</c>.</summary>
    public Dictionary<string, string?> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Replaces a service at the outside edge.</summary>
    public List<Action<IServiceCollection>> Replacements { get; } = [];
}
