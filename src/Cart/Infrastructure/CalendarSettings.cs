using System.ComponentModel.DataAnnotations;

namespace Loisirs.Cart.Infrastructure;

/// <summary>How often private calendars may be read, a minute. Section <c>Calendars</c>.</summary>
internal sealed class CalendarSettings
{
    /// <summary>One address; a phone asks a few times a day.</summary>
    [Range(1, 100_000, ErrorMessage = "Calendars:Reads is a number of reads a minute, 1 to 100000.")]
    public int Reads { get; set; } = 30;

    /// <summary>Addresses that are none, tried from one source.</summary>
    [Range(1, 100_000, ErrorMessage = "Calendars:WrongAddresses is a number of tries a minute, 1 to 100000.")]
    public int WrongAddresses { get; set; } = 30;
}
