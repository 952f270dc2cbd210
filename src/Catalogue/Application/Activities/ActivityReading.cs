using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Kernel;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Taxes;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>Reads an activity as staff typed it.</summary>
internal static class ActivityReading
{
    private const int OldestYears = 120;

    public static async Task<Result<ActivityContent>> Read(this CatalogueDb db, ActivityFields typed, CancellationToken stop)
    {
        var form = new FormReading("Activity.");
        var name = form.Name(typed.NameFr, typed.NameEn);
        var description = form.Local("Description", typed.DescriptionFr, typed.DescriptionEn, Longest.Description);
        var bring = form.Local("Bring", typed.BringFr, typed.BringEn, Longest.Text);
        var reason = form.Needed(nameof(typed.TaxReason), typed.TaxReason, Longest.Text, "catalogue.tax-reason-missing");
        var eligibility = Eligibility(form, typed);
        if (!Categories.All.Contains(typed.Category))
        {
            form.Refuse(nameof(typed.Category), "catalogue.category-unknown");
        }

        await CheckOwners(form, db, typed, stop);
        return form.Or(() => new ActivityContent(
            typed.Programme, typed.Provider, typed.Kind, typed.Category!, name, description, bring, typed.TaxStatus, reason, eligibility));
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
        AgeFrom = activity.Eligibility.Ages.From?.Number,
        AgeFromUnit = activity.Eligibility.Ages.From?.Unit ?? default,
        AgeTo = activity.Eligibility.Ages.To?.Number,
        AgeToUnit = activity.Eligibility.Ages.To?.Unit ?? default,
        Reference = activity.Eligibility.Reference.Kind,
        ReferenceOn = activity.Eligibility.Reference.FixedOn,
    };

    private static async Task CheckOwners(FormReading form, CatalogueDb db, ActivityFields typed, CancellationToken stop)
    {
        if (!await db.Programmes.AnyAsync(programme => programme.Id == typed.Programme, stop))
        {
            form.Refuse(nameof(typed.Programme), CatalogueRefusals.ProgrammeUnknown);
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

    private static Eligibility Eligibility(FormReading form, ActivityFields typed)
    {
        var from = Limit(form, nameof(typed.AgeFrom), typed.AgeFrom, typed.AgeFromUnit);
        var to = Limit(form, nameof(typed.AgeTo), typed.AgeTo, typed.AgeToUnit);
        if (from is { } youngest && to is { } oldest && Months(youngest) > Months(oldest) + (oldest.Unit == AgeUnit.Years ? 11 : 0))
        {
            form.Refuse(nameof(typed.AgeTo), "catalogue.ages-out-of-order");
        }

        if (typed.Reference == ReferenceDateKind.Fixed && typed.ReferenceOn is null)
        {
            form.Refuse(nameof(typed.ReferenceOn), "catalogue.reference-missing");
        }

        return new(new AgeRange(from, to), new ReferenceDate(typed.Reference, typed.Reference == ReferenceDateKind.Fixed ? typed.ReferenceOn : null));
    }

    private static AgeLimit? Limit(FormReading form, string field, int? number, AgeUnit unit)
    {
        if (number is < 0 || number > (unit == AgeUnit.Years ? OldestYears : OldestYears * 12))
        {
            form.Refuse(field, "catalogue.age-out-of-range");
        }

        return number is { } age ? new AgeLimit(age, unit) : null;
    }

    private static int Months(AgeLimit limit) => limit.Unit == AgeUnit.Years ? limit.Number * 12 : limit.Number;
}
