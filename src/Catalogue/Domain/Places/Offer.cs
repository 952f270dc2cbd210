using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Catalogue.Domain.Shows;
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
    /// <summary>What must be completed before, or null.</summary>
    public Prerequisite? Prerequisite { get; init; }

    /// <summary>The activity through the seasons.</summary>
    public Guid Lineage { get; init; }

    /// <summary>The programme in which it was given before, or null: who took it then is a former participant.</summary>
    public Guid? LastSeason { get; init; }

    public PlaceShares Shares { get; init; } = PlaceShares.None;

    /// <summary>It sells tickets by price class; null: places by name.</summary>
    public Ticketing? Ticketing { get; init; }

    /// <summary>What somebody took in earlier seasons decides.</summary>
    public bool AsksForThePast => Prerequisite is not null || Windows.Any(window => window.For == Audience.FormerParticipant);

    /// <summary>Whether this person may take the group now, at what price, else why not.</summary>
    /// <param name="now">By the server's clock.</param>
    /// <param name="taken">What is taken of the shares; null: nothing.</param>
    public Answer AnswerTo(Candidate candidate, PlacesLeft places, DateTimeOffset now, TownZone zone, SharesTaken? taken = null)
    {
        var shares = new ShareCount(this, places.Capacity, taken ?? SharesTaken.None, now, zone);
        var wanted = Math.Max(1, candidate.Tickets);
        var why = WhyNot(candidate, now, zone)
            ?? (places.Left < wanted ? PlaceRefusals.TooFew(candidate.Tickets, places.Left) : shares.WhyNot(candidate, wanted));
        return Answer(candidate, why, places, now, zone);
    }

    /// <summary>Somebody born that day has the age for it.</summary>
    public bool TakesAge(DateOnly birth, DateOnly today) => Eligibility.Fits(birth, FirstDay, LastDay, today).IsYes;

    /// <summary>Why this person cannot take the group now, however many places are left; null when nothing forbids it.</summary>
    public Refusal? WhyNot(Candidate candidate, DateTimeOffset now, TownZone zone) =>
        Gone(now)
        ?? (Ticketing is null && candidate.Tickets == 0 ? WrongPerson(candidate, zone.DateAt(now)) : WrongTickets(candidate))
        ?? Shut(candidate, now, zone);

    /// <summary>That answer, with the price and the moment of opening for this person.</summary>
    public Answer Answer(Candidate candidate, Refusal? why, PlacesLeft places, DateTimeOffset now, TownZone zone)
    {
        var (person, registration) = (candidate.Person, StateFor(candidate, now, zone));
        var opensAt = registration.Status == WindowStatus.NotYet ? registration.At : null;
        var tickets = candidate.Tickets == 0 ? null : Ticketing?.Class(person.Person);
        return new(
            Group, person.Person, why, opensAt, tickets?.Price ?? PriceFor(person.Class), tickets is null ? TariffFor(person.Class) : "tariff.ticket",
            TaxStatus, places)
        { TaxesIncluded = tickets is not null && Ticketing!.TaxesIncluded };
    }

    /// <summary>How registration stands for somebody, by any class that they hold (W12).</summary>
    public WindowState StateFor(Candidate candidate, DateTimeOffset now, TownZone zone) => Kernel.Windows.Windows.StateFor(
        Windows, IsFormer(candidate) ? [AudienceOf(candidate.Person.Class), Audience.FormerParticipant] : [AudienceOf(candidate.Person.Class)], now, zone);

    /// <summary>UTC: when it opens to more than former participants and members; null: never.</summary>
    public DateTimeOffset? GeneralOpening(TownZone zone) => Windows
        .Where(window => window.For is not (Audience.FormerParticipant or Audience.Member))
        .Min(window => (DateTimeOffset?)window.OpensAt(zone));

    /// <summary>This person comes in ahead of others because they took part last season.</summary>
    public bool EntersAsFormer(Candidate candidate, DateTimeOffset now, TownZone zone) => IsFormer(candidate) && now < GeneralOpening(zone);

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

    private Refusal? WrongPerson(Candidate candidate, DateOnly today) =>
        (candidate.AlreadyHas ? PlaceRefusals.Already(candidate.Person.FirstName) : null)
        ?? WrongAge(candidate.Person, today)
        ?? WrongGrade(candidate.Person)
        ?? NotReady(candidate);

    /// <summary>Tickets bear no name: the ages of their classes are said, and checked for nobody.</summary>
    private Refusal? WrongTickets(Candidate candidate) => Ticketing switch
    {
        { } when candidate.Tickets == 0 => PlaceRefusals.ByTickets,
        { } ticketing when candidate.TicketsInAll > ticketing.MostPerOrder => PlaceRefusals.MostTickets(ticketing.MostPerOrder),
        { } ticketing when ticketing.Class(candidate.Person.Person) is not null => null,
        _ => PlaceRefusals.PriceClassGone,
    };

    private Refusal? WrongAge(Participant person, DateOnly today)
    {
        var age = Eligibility.Fits(person.BirthDate, FirstDay, LastDay, today);
        return age.IsYes ? null : PlaceRefusals.WrongAge(age, Eligibility.Ages, person.FirstName, today);
    }

    private Refusal? WrongGrade(Participant person) =>
        Eligibility.School is { } school && !school.Fits(person.BirthDate, person.GradeIn(school.Autumn)) ? PlaceRefusals.WrongGrade(school, person) : null;

    /// <summary>What runs now counts when it ends before this begins: a winter opens before the autumn is over.</summary>
    private Refusal? NotReady(Candidate candidate) =>
        Prerequisite is { } needed && !candidate.WillHaveCompleted(needed.Lineage, FirstDay)
            ? PlaceRefusals.Prerequisite(candidate.Person.FirstName, needed.Name.In(candidate.Language))
            : null;

    /// <summary>Has a place for good in the same activity of last season (W13).</summary>
    private bool IsFormer(Candidate candidate) =>
        LastSeason is { } season && candidate.Taken.Any(taken => taken.Lineage == Lineage && taken.Programme == season);

    private Refusal? Shut(Candidate candidate, DateTimeOffset now, TownZone zone)
    {
        var (person, registration) = (candidate.Person, StateFor(candidate, now, zone));
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
