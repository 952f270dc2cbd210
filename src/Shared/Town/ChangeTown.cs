using System.Text.RegularExpressions;
using Loisirs.Kernel;

namespace Loisirs.Shared.Town;

/// <summary>Changes how the town is named and reached, and what its receipts bear. It counts at once here, within seconds on other hosts,
/// and goes before the file of settings.</summary>
/// <param name="ApprovalDays">Usual delay of an approval, 1 to 60 working days.</param>
/// <param name="ResidencyDecidedOn">Which day's residency decides: a <see cref="ResidencyInstant"/> by its name. What is paid stays as it is.</param>
/// <param name="ResidencyYears">Usual validity of a residency card, 1 to 10 years.</param>
/// <param name="GstNumber">Such as <c>123456789 RT0001</c>, or nothing.</param>
/// <param name="QstNumber">Such as <c>1234567890 TQ0001</c>, or nothing.</param>
/// <remarks>Refuses, each at its field: house.town-missing, house.town-too-long, house.town-unreadable, house.town-email, house.town-phone,
/// house.town-number, house.town-choice, house.town-gst, house.town-qst.</remarks>
[Needs(Right.Administer)]
public sealed record ChangeTown(
    string? Name, string? LeisureTab, bool OffersEnglish, string? Phone, string? Email, string? OfficeHours, string? OfficeHoursEnglish,
    string? Address, string? ApprovalDays, string? ResidencyDecidedOn, string? ResidencyYears, string? GstNumber, string? QstNumber) : ICommand<Done>;

internal sealed partial class ChangeTownHandler(TownValues values) : ICommandHandler<ChangeTown, Done>
{
    private const int LongestTab = 40;

    public async Task<Result<Done>> Handle(ChangeTown command, CancellationToken stop)
    {
        var form = new TownForm()
            .Text(nameof(command.Name), command.Name).Text(nameof(command.LeisureTab), command.LeisureTab, LongestTab)
            .Choice(nameof(command.OffersEnglish), command.OffersEnglish)
            .Phone(nameof(command.Phone), command.Phone).Email(nameof(command.Email), command.Email)
            .Text(nameof(command.OfficeHours), command.OfficeHours).Text(nameof(command.OfficeHoursEnglish), command.OfficeHoursEnglish)
            .Text(nameof(command.Address), command.Address).Number(nameof(command.ApprovalDays), command.ApprovalDays, 1, 60)
            .OneOf<ResidencyInstant>(nameof(command.ResidencyDecidedOn), command.ResidencyDecidedOn)
            .Number(nameof(command.ResidencyYears), command.ResidencyYears, 1, 10)
            .Optional(nameof(command.GstNumber), command.GstNumber, Gst, "house.town-gst")
            .Optional(nameof(command.QstNumber), command.QstNumber, Qst, "house.town-qst");
        if (form.Refused<Done>() is { } refused)
        {
            return refused;
        }

        await values.Keep(form.Values, stop);
        return Done.It;
    }

    [GeneratedRegex(@"^\d{9} ?RT ?\d{4}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Gst { get; }

    [GeneratedRegex(@"^\d{10} ?TQ ?\d{4}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Qst { get; }
}
