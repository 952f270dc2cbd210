using System.Globalization;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Kernel;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>Why a person cannot take a group, with what the sentence must name.</summary>
internal static class PlaceRefusals
{
    public static readonly Refusal Cancelled = new("place.cancelled");
    public static readonly Refusal NotPublished = new("place.not-published");
    public static readonly Refusal Past = new("place.past");
    public static readonly Refusal Full = new("place.full");
    public static readonly Refusal HoldLost = new("place.hold-lost");

    /// <summary>It could be taken, but not all that it is tied to (P-109).</summary>
    public static readonly Refusal Tied = new("place.tied");

    /// <summary>Others took the room; were there more of it, this person could come.</summary>
    public static bool IsForWantOfRoom(Refusal why) => why.Code is "place.full" or "place.former-share-taken" or "place.non-resident-share-taken" or "place.non-resident-share-full"
        or "place.one-left" or "place.few-left";

    /// <summary>The show sells tickets to the family, on its own page.</summary>
    public static readonly Refusal ByTickets = new("place.by-tickets");

    /// <summary>The show has no such price class any more.</summary>
    public static readonly Refusal PriceClassGone = new("place.price-class-gone");

    public static Refusal Already(string firstName) => new("place.already", firstName);

    /// <summary>The waiting list kept a place for that person until then.</summary>
    public static Refusal OfferOver(DateTimeOffset since) => new("place.offer-over", since);

    public static Refusal MostTickets(int most) => new("place.most-tickets", most);

    /// <summary>Fewer places are left than are wanted.</summary>
    /// <param name="tickets">Those wanted; 0: a person's place.</param>
    /// <param name="left">Of the show, before anything of this request.</param>
    public static Refusal TooFew(int tickets, int left) => (tickets, left) switch
    {
        (0, _) or (_, 0) => Full,
        (_, 1) => new("place.one-left"),
        _ => new("place.few-left", left),
    };

    public static Refusal NotForClass(string firstName) => new("place.not-for-class", firstName);

    public static Refusal Closed(DateTimeOffset since) => new("place.closed", since);

    /// <summary>Names when everybody's registration opens (W14).</summary>
    public static Refusal FormerShareTaken(DateTimeOffset generalOpening) => new("place.former-share-taken", generalOpening);

    /// <summary>Names the day from which non-residents may take what is left, if there is one (W15).</summary>
    public static Refusal NonResidentShareTaken(DateOnly? until) =>
        until is { } day ? new("place.non-resident-share-taken", day) : new("place.non-resident-share-full");

    /// <summary>Names when it opens for this person, and who registers already.</summary>
    public static Refusal NotOpen(RegistrationWindow window, DateTimeOffset opensAt, RegistrationWindow? openToOthers, DateTimeOffset othersSince) => new(
        "place.not-open",
        opensAt,
        new Refusal($"catalogue.audience.{Key(window.For)}"),
        openToOthers is null ? "" : new Refusal($"place.open-since.{Key(openToOthers.For)}", othersSince));

    /// <summary>Names the group's age, the day that decides and the person's age on it (C25).</summary>
    public static Refusal WrongAge(AgeAnswer answer, AgeRange ages, string firstName, DateOnly today)
    {
        var (code, limit) = answer.Fit == AgeFit.TooYoung ? ("place.too-young", ages.From!.Value) : ("place.too-old", ages.To!.Value);
        var then = limit.Unit == AgeUnit.Years ? AgeLimit.Years(answer.Years) : AgeLimit.Months(answer.Months);
        var tense = answer.On > today ? "will-be" : answer.On < today ? "was" : "is";
        return new(code, firstName, Words(limit), new PlainDate(answer.On), new Refusal($"place.age-then.{tense}", firstName, Words(then)));
    }

    /// <summary>Names the grade that is asked for and the one that the birth date lets presume.</summary>
    public static Refusal WrongGrade(SchoolRequirement school, Participant person) => school.Kind == SchoolRuleKind.Finished
        ? new("place.grade-not-finished", person.FirstName, Grade(school.From), school.Summer)
        : new("place.wrong-grade", person.FirstName, Grades(school), school.Autumn, school.Summer, Grade(school.GradeOf(person.BirthDate, person.GradeIn(school.Autumn))));

    public static Refusal Prerequisite(string firstName, string activity) => new("place.prerequisite", firstName, activity);

    /// <summary>« maternelle », « 3e année », « 1re secondaire ».</summary>
    public static Refusal Grade(int grade) => new($"catalogue.grade.{grade switch
    {
        < SchoolGrade.Kindergarten => "before",
        > SchoolRequirement.LastGrade => "after",
        _ => grade.ToString(CultureInfo.InvariantCulture),
    }}");

    /// <summary>« 3e année », « 3e année à 5e année ».</summary>
    public static Refusal Grades(SchoolRequirement school) => school.From == school.To
        ? Grade(school.From)
        : new("catalogue.ages.from-to", Grade(school.From), Grade(school.To));

    /// <summary>« 8 ans », « 1 an », « 18 mois ».</summary>
    public static Refusal Words(AgeLimit age) =>
        new($"catalogue.age.{(age.Unit == AgeUnit.Years ? "year" : "month")}{(age.Number == 1 ? "" : "s")}", age.Number);

    /// <summary>The audience's name in the keys of the texts.</summary>
    public static string Key(Audience audience) => audience switch
    {
        Audience.Resident => "resident",
        Audience.Neighbour => "neighbour",
        Audience.NonResident => "non-resident",
        Audience.FormerParticipant => "former-participant",
        Audience.Member => "member",
        _ => "everyone",
    };
}
