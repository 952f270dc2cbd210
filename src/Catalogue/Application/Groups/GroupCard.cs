using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Contracts.Shows;
using Loisirs.Kernel;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>A group on a card: when, for whom, at what price, how it stands.</summary>
/// <param name="Schedule">« samedi, 9 h à 9 h 55, 10 séances du 7 mars au 9 mai ».</param>
/// <param name="Ages">« 6 à 8 ans au 30 septembre 2026 », or « Tous les âges ».</param>
/// <param name="Places">Read live.</param>
internal sealed record GroupCard(
    Guid Id, string Code, string Schedule, string Ages, VenueView Venue, string Instructor, PriceView Resident, PriceView NonResident,
    PlacesLeft Places, GroupState State, OpeningView Opening)
{
    /// <summary>The tickets of a show, or null.</summary>
    public TicketingView? Ticketing { get; init; }

    /// <summary>One price for all.</summary>
    public bool HasOnePrice => Resident == NonResident;
}

/// <summary>A price as it is shown: before taxes, and with them.</summary>
internal sealed record PriceView(Money Price, Money WithTaxes)
{
    public bool IsFree => Price.IsZero;

    public bool HasTaxes => Price != WithTaxes;
}

/// <summary>How registration stands for the public at large, and each window in order.</summary>
/// <param name="Status">Open when it is for some class; not yet when it opens first for one.</param>
/// <param name="Windows">Those in force: the group's own, else the programme's.</param>
internal sealed record OpeningView(WindowStatus Status, IReadOnlyList<WindowView> Windows);

/// <summary>One window: for whom, from when to when (UTC), and how it stands now.</summary>
/// <param name="ClosesAt">UTC, excluded; null: never.</param>
internal sealed record WindowView(Audience For, DateTimeOffset OpensAt, DateTimeOffset? ClosesAt, WindowStatus Status);
