using System.ComponentModel.DataAnnotations;

namespace Loisirs.Shared.Health;

/// <summary>When the portal says that it is not well. Section <c>Health</c>.</summary>
public sealed class HealthSettings
{
    /// <summary>Below this room on the disk of a SQLite file nobody should be sent here.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Health:FreeMegabytes is a number of megabytes, 1 to 1000000.")]
    public int FreeMegabytes { get; set; } = 200;

    /// <summary>How long a message may wait for its first reading.</summary>
    [Range(1, 1440, ErrorMessage = "Health:MessageMinutes is a number of minutes, 1 to 1440.")]
    public int MessageMinutes { get; set; } = 5;
}
