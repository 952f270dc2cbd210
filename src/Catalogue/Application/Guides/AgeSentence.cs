using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>Whom something is for, in words: « 6 à 8 ans au 30 septembre 2026 », « 16 ans et plus ».</summary>
internal static class AgeSentence
{
    /// <param name="firstMeeting">Of the group; null for an activity as a whole.</param>
    public static string Of(Eligibility eligibility, DateOnly? firstMeeting, Words words) => eligibility switch
    {
        { School: null } when eligibility.Ages == AgeRange.Any => words["catalogue.ages.any"],
        { School: { } school } when eligibility.Ages == AgeRange.Any => School(school, words),
        { School: { } school } => words["catalogue.ages.and", AgesOn(eligibility, firstMeeting, words), School(school, words)],
        _ => AgesOn(eligibility, firstMeeting, words),
    };

    /// <summary>Who must come along and what must be completed before, one sentence each; empty when nothing is asked.</summary>
    public static IReadOnlyList<string> Conditions(Eligibility eligibility, Prerequisite? prerequisite, Words words) =>
    [
        .. eligibility.CompanionFrom is { } age ? [words["catalogue.companion", age]] : Array.Empty<string>(),
        .. prerequisite is { } needed ? [words["catalogue.prerequisite", needed.Name.In(words.Language)]] : Array.Empty<string>(),
    ];

    /// <summary>With the birth dates that fit, which staff read before they publish; no dates where the day is not fixed yet.</summary>
    public static string WithBirthDates(Eligibility eligibility, DateOnly? firstMeeting, Words words)
    {
        var ages = Of(eligibility, firstMeeting, words);
        var on = eligibility.Reference.Kind switch
        {
            ReferenceDateKind.Fixed => eligibility.Reference.FixedOn,
            ReferenceDateKind.FirstMeeting => firstMeeting,
            _ => null,
        };
        return on is null ? ages : eligibility.Ages.BirthDates(on.Value) switch
        {
            ({ } first, { } last) => words["catalogue.ages.born-between", ages, new PlainDate(first), new PlainDate(last)],
            ({ } first, null) => words["catalogue.ages.born-from", ages, new PlainDate(first)],
            (null, { } last) => words["catalogue.ages.born-until", ages, new PlainDate(last)],
            _ => ages,
        };
    }

    private static string AgesOn(Eligibility eligibility, DateOnly? firstMeeting, Words words) =>
        words["catalogue.ages.on", Ages(eligibility.Ages, words), On(eligibility.Reference, firstMeeting, words)];

    /// <summary>« 3e année en 2026-2027 », « maternelle terminée à l'été 2026 ».</summary>
    private static string School(SchoolRequirement school, Words words) => school.Kind == SchoolRuleKind.Finished
        ? words["catalogue.school.finished", PlaceRefusals.Grade(school.From), school.Summer]
        : words["catalogue.school.in", PlaceRefusals.Grades(school), school.Autumn, school.Summer];

    private static string Ages(AgeRange ages, Words words) => ages switch
    {
        { From: { } from, To: { } to } when from.Unit == to.Unit && from.Number != to.Number =>
            words["catalogue.ages.from-to", from.Number, PlaceRefusals.Words(to)],
        { From: { } from, To: { } to } when from != to => words["catalogue.ages.from-to", PlaceRefusals.Words(from), PlaceRefusals.Words(to)],
        { From: { } from, To: null } => words["catalogue.ages.from", PlaceRefusals.Words(from)],
        { From: null, To: { } to } => words["catalogue.ages.to", PlaceRefusals.Words(to)],
        _ => words.Say(PlaceRefusals.Words(ages.To!.Value)),
    };

    private static string On(ReferenceDate reference, DateOnly? firstMeeting, Words words) => reference.Kind switch
    {
        ReferenceDateKind.Fixed => words["catalogue.ages.on-date", new PlainDate(reference.FixedOn!.Value)],
        ReferenceDateKind.FirstMeeting when firstMeeting is { } first => words["catalogue.ages.on-date", new PlainDate(first)],
        ReferenceDateKind.FirstMeeting => words["catalogue.ages.on-first-meeting"],
        ReferenceDateKind.Registration => words["catalogue.ages.on-registration"],
        _ => words["catalogue.ages.on-any-meeting"],
    };
}
