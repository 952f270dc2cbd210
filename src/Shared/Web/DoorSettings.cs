using System.ComponentModel.DataAnnotations;

namespace Loisirs.Shared.Web;

/// <summary>How many may come in at once. Section <c>Door</c>.</summary>
public sealed class DoorSettings
{
    /// <summary>How many requests are worked on at once; 0: one for each core and one that waits for the disk on SQLite; sixteen for each core on
    /// PostgreSQL, where each waits for a server.</summary>
    [Range(0, 10_000, ErrorMessage = "Door:AtOnce is a number of requests, 0 to 10000.")]
    public int AtOnce { get; set; }

    /// <summary>How many may stand before them; who comes then is asked to come back.</summary>
    [Range(0, 100_000, ErrorMessage = "Door:Waiting is a number of requests, 0 to 100000.")]
    public int Waiting { get; set; } = 2_000;
}
