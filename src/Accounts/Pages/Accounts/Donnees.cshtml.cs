using System.Globalization;
using Loisirs.Accounts.Application.Privacy;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class DonneesModel : HousePage
{
    /// <summary>Null until it is asked for: each reading is noted.</summary>
    public FamilyData? Data { get; private set; }

    protected override Task<IActionResult?> Load() => Task.FromResult(Only(Right.OwnFamily) ?? InPerson());

    public Task<IActionResult> OnPostShowAsync() => Send(new GatherFamilyData(), data =>
    {
        Data = data;
        return Page();
    });

    public Task<IActionResult> OnPostFileAsync() => Send(
        new GatherFamilyData(), data => File(FamilyDataFile.Write(data), FamilyDataFile.ContentType, Words["data.file-name"]));

    /// <summary>A value as this language writes it.</summary>
    public string Say(object value) => value switch
    {
        Money amount => Words.Of(amount),
        DateTimeOffset instant => Words.Of(instant),
        DateOnly day => Words.Of(day),
        Enum known => Words[$"data.value.{known.GetType().Name}.{known}"],
        bool yes => Words[yes ? "data.yes" : "data.no"],
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
