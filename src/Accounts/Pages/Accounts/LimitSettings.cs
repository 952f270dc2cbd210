using System.ComponentModel.DataAnnotations;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>How often one source may do what costs or tells something to one target, a minute. Section <c>Limits</c>.</summary>
internal sealed class LimitSettings
{
    /// <summary>Accounts opened for one e-mail address.</summary>
    [Range(1, 100_000)]
    public int SignUps { get; set; } = 5;

    /// <summary>Wrong passwords of one account; right ones are not counted, so that a library or a school on one address can sign in.</summary>
    [Range(1, 100_000)]
    public int WrongPasswords { get; set; } = 30;

    /// <summary>New passwords asked for by one e-mail address.</summary>
    [Range(1, 100_000)]
    public int NewPasswords { get; set; } = 5;

    /// <summary>Each of these for all e-mail addresses together: a school is behind one address on the network.</summary>
    [Range(1, 100_000)]
    public int OfOneAddress { get; set; } = 100;
}
