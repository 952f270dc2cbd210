namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>What some people may take early of each group, as staff type it; empty: all of it.</summary>
/// <remarks>Refuses, at <c>Shares.…</c>: catalogue.percent.</remarks>
internal sealed record ShareFields
{
    /// <summary>0 to 100: of the places, for former participants until the general opening.</summary>
    public int? FormerPercent { get; init; }

    /// <summary>0 to 100: of the places, for non-residents.</summary>
    public int? NonResidentPercent { get; init; }

    /// <summary>The day from which non-residents may take what is left.</summary>
    public DateOnly? NonResidentUntil { get; init; }
}
