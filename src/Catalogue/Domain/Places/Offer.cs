using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Loisirs.Kernel.Time;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>The rules by which a person may take a group, as they stood at one version of it.</summary>
/// <param name="Version">Of the group: places are sold only while it is still this one.</param>
/// <param name="ClosedAt">UTC: when the office closed it, or null.</param>
/// <param name="EndsAt">UTC: the end of its last meeting.</param>
/// <param name="Windows">In force: the group's own, else the programme's.</param>
internal sealed record Offer(
    Guid Group, int Version, GroupState State, DateTimeOffset? ClosedAt, Eligibility Eligibility, DateOnly FirstDay, DateOnly LastDay,
    DateTimeOffset EndsAt, IReadOnlyCollection<RegistrationWindow> Windows, Money ResidentPrice, Money NonResidentPrice, TaxStatus TaxStatus)
{
    /// <summary>Whether this person may take the group now, at what price, else why not.</summary>
    /// <param name="alreadyHas">The person has a live place in it.</param>
    /// <param name="now">By the server's clock.</param>
    public Answer AnswerTo(Participant person, PlacesLeft places, bool alreadyHas, DateTimeOffset now, TownZone zone) =>
        Answer(person, WhyNot(person, alreadyHas, now, zone) ?? (places.IsFull ? PlaceRefusals.Full : null), places, now, zone);

    /// <summary>Why this person cannot take the group now, however many places are left; null when nothing forbids it.</summary>
    public Refusal? WhyNot(Participant person, bool alreadyHas, DateTimeOffset now, TownZone zone) =>
        Gone(now)
        ?? (alreadyHas ? PlaceRefusals.Already(person.FirstName) : null)
        ?? WrongAge(person, zone.DateAt(now))
        ?? Shut(person, now, zone);

    /// <summary>That answer, with the price and the moment of opening for this person.</summary>
    public Answer Answer(Participant person, Refusal? why, PlacesLeft places, DateTimeOffset now, TownZone zone)
    {
        var registration = StateFor(person.Class, now, zone);
        var opensAt = registration.Status == WindowStatus.NotYet ? registration.At : null;
        return new(Group, person.Person, why, opensAt, PriceFor(person.Class), TariffFor(person.Class), TaxStatus, places);
    }

    /// <summary>How registration stands for a class of residency.</summary>
    public WindowState StateFor(ResidencyClass residency, DateTimeOffset now, TownZone zone) =>
        Kernel.Windows.Windows.StateFor(Windows, [AudienceOf(residency)], now, zone);

    /// <summary>Before taxes. The price goes by residency, whatever the window (W12).</summary>
    public Money PriceFor(ResidencyClass residency) => residency == ResidencyClass.Resident ? ResidentPrice : NonResidentPrice;

    private static string TariffFor(ResidencyClass residency) =>
        residency == ResidencyClass.Resident ? "tariff.resident" : "tariff.non-resident";

    private static Audience AudienceOf(ResidencyClass residency) => residency switch
    {
        ResidencyClass.Resident => Audience.Resident,
        ResidencyClass.Neighbour => Audience.Neighbour,
        _ => Audience.NonResident,
    };

    private Refusal? Gone(DateTimeOffset now) => State switch
    {
        GroupState.Cancelled => PlaceRefusals.Cancelled,
        GroupState.Draft => PlaceRefusals.NotPublished,
        _ when EndsAt <= now => PlaceRefusals.Past,
        GroupState.Closed => PlaceRefusals.Closed(ClosedAt!.Value),
        _ => null,
    };

    private Refusal? WrongAge(Participant person, DateOnly today)
    {
        var age = Eligibility.Fits(person.BirthDate, FirstDay, LastDay, today);
        return age.IsYes ? null : PlaceRefusals.WrongAge(age, Eligibility.Ages, person.FirstName, today);
    }

    private Refusal? Shut(Participant person, DateTimeOffset now, TownZone zone)
    {
        var registration = StateFor(person.Class, now, zone);
        if (registration.Status == WindowStatus.NotYet)
        {
            var others = Windows.Where(window => window.IsOpenAt(now, zone)).MinBy(window => window.OpensAt(zone));
            return PlaceRefusals.NotOpen(registration.Window!, registration.At!.Value, others, others?.OpensAt(zone) ?? default);
        }

        return registration.Status switch
        {
            WindowStatus.Closed => PlaceRefusals.Closed(registration.At!.Value),
            WindowStatus.Never => PlaceRefusals.NotForClass(person.FirstName),
            _ => null,
        };
    }
}
