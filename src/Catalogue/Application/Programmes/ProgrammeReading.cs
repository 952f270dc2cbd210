using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>Reads a programme as staff typed it.</summary>
internal static class ProgrammeReading
{
    /// <param name="self">The programme that is made or changed: its own name is free to it.</param>
    public static async Task<Result<ProgrammeContent>> Read(this CatalogueDb db, ProgrammeFields typed, Guid self, CancellationToken stop)
    {
        var form = new FormReading();
        var name = form.Name(typed.NameFr, typed.NameEn);
        var windows = form.Windows(typed.Windows);
        if (typed.From is null || typed.To is null)
        {
            form.Refuse(typed.From is null ? nameof(typed.From) : nameof(typed.To), "catalogue.dates-missing");
        }
        else if (typed.To < typed.From)
        {
            form.Refuse(nameof(typed.To), "catalogue.dates-out-of-order");
        }

        if (await db.Programmes.AnyAsync(known => known.Id != self && known.Name.French == name.French, stop))
        {
            form.Refuse(nameof(typed.NameFr), CatalogueRefusals.NameTaken);
        }

        var shares = Shares(form, typed.Shares ?? new ShareFields());
        var rise = (typed.Rise ?? new RiseFields()).Read(form);
        return form.Or(() => new ProgrammeContent(name, typed.From!.Value, typed.To!.Value, windows, shares, rise));
    }

    /// <summary>The fields that give these shares.</summary>
    public static ShareFields Fields(this PlaceShares shares) => new()
    {
        FormerPercent = shares.FormerPercent,
        NonResidentPercent = shares.NonResidentPercent,
        NonResidentUntil = shares.NonResidentUntil,
    };

    private static PlaceShares Shares(FormReading form, ShareFields typed)
    {
        Check(nameof(typed.FormerPercent), typed.FormerPercent);
        Check(nameof(typed.NonResidentPercent), typed.NonResidentPercent);
        return new(typed.FormerPercent, typed.NonResidentPercent, typed.NonResidentUntil);

        void Check(string field, int? percent)
        {
            if (percent is < 0 or > 100)
            {
                form.Refuse($"Shares.{field}", "catalogue.percent");
            }
        }
    }
}

/// <summary>A programme as staff type it; see <see cref="CreateProgramme"/>.</summary>
internal sealed record ProgrammeFields(
    string? NameFr, string? NameEn, DateOnly? From, DateOnly? To, IReadOnlyList<WindowFields>? Windows, ShareFields? Shares = null, RiseFields? Rise = null);
