using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>Reads an activity as staff typed it.</summary>
internal static class ActivityReading
{
    public static async Task<Result<ActivityContent>> Read(this CatalogueDb db, ActivityFields typed, CancellationToken stop)
    {
        var form = new FormReading("Activity.");
        var name = form.Name(typed.NameFr, typed.NameEn);
        var description = form.Local("Description", typed.DescriptionFr, typed.DescriptionEn, Longest.Description);
        var bring = form.Local("Bring", typed.BringFr, typed.BringEn, Longest.Text);
        var reason = form.Needed(nameof(typed.TaxReason), typed.TaxReason, Longest.Text, "catalogue.tax-reason-missing");
        var ledger = form.Optional(nameof(typed.LedgerCode), typed.LedgerCode, Longest.Ledger);
        var eligibility = form.Eligibility(typed);
        if (!Categories.All.Contains(typed.Category))
        {
            form.Refuse(nameof(typed.Category), "catalogue.category-unknown");
        }

        await CheckOwners(form, db, typed, stop);
        return form.Or(() => new ActivityContent(
            typed.Programme, typed.Provider, typed.Kind, typed.Category!, name, description, bring, typed.TaxStatus, reason, eligibility)
        { LedgerCode = ledger });
    }

    /// <summary>The fields that give this activity.</summary>
    public static ActivityFields Fields(this Activity activity) => new()
    {
        Programme = activity.ProgrammeId,
        Provider = activity.ProviderId,
        Kind = activity.Kind,
        Category = activity.Category,
        NameFr = activity.Name.French,
        NameEn = activity.Name.English,
        DescriptionFr = activity.Description.French,
        DescriptionEn = activity.Description.English,
        BringFr = activity.Bring.French,
        BringEn = activity.Bring.English,
        TaxStatus = activity.TaxStatus,
        TaxReason = activity.TaxReason,
        LedgerCode = activity.LedgerCode,
        AgeFrom = activity.Eligibility.Ages.From?.Number,
        AgeFromUnit = activity.Eligibility.Ages.From?.Unit ?? default,
        AgeTo = activity.Eligibility.Ages.To?.Number,
        AgeToUnit = activity.Eligibility.Ages.To?.Unit ?? default,
        Reference = activity.Eligibility.Reference.Kind,
        ReferenceOn = activity.Eligibility.Reference.FixedOn,
        School = activity.Eligibility.School?.Kind,
        SchoolFrom = activity.Eligibility.School?.From,
        SchoolTo = activity.Eligibility.School?.To,
        SchoolAutumn = activity.Eligibility.School?.Autumn,
        CompanionFrom = activity.Eligibility.CompanionFrom,
        Prerequisite = activity.Eligibility.PrerequisiteLineage,
    };

    private static async Task CheckOwners(FormReading form, CatalogueDb db, ActivityFields typed, CancellationToken stop)
    {
        if (!await db.Programmes.AnyAsync(programme => programme.Id == typed.Programme, stop))
        {
            form.Refuse(nameof(typed.Programme), CatalogueRefusals.ProgrammeUnknown);
        }

        if (typed.Prerequisite is { } lineage && !await db.Activities.AnyAsync(activity => activity.LineageId == lineage, stop))
        {
            form.Refuse(nameof(typed.Prerequisite), CatalogueRefusals.PrerequisiteUnknown);
        }

        var provider = await db.Providers.AsNoTracking().SingleOrDefaultAsync(known => known.Id == typed.Provider, stop);
        if (provider is null)
        {
            form.Refuse(nameof(typed.Provider), CatalogueRefusals.ProviderUnknown);
        }
        else if (typed.TaxStatus == TaxStatus.Taxable && !provider.IsRegisteredForTaxes)
        {
            form.Refuse(nameof(typed.TaxStatus), CatalogueRefusals.ProviderNotRegistered);
        }
    }
}
