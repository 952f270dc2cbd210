using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Facts;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain.Providers;

/// <summary>The body that offers an activity: the town, or a partner.</summary>
internal sealed class Provider
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>A body other than the town.</summary>
    public required bool IsPartner { get; init; }

    /// <summary>Else nothing that it offers is taxed (T30).</summary>
    public required bool IsRegisteredForTaxes { get; init; }

    /// <summary>« Paiement d'avance » : an exception of the Act lets it be paid before the start; null: not confirmed.</summary>
    public PrepaymentConfirmation? Prepayment { get; private set; }

    /// <summary>The Consumer Protection Act (art. 192) holds for its courses and subscriptions, not for a show: nothing before the start, and in parts.</summary>
    public bool IsPaidInParts(ActivityKind kind) => IsPartner && Prepayment is null && kind != ActivityKind.Show;

    /// <summary>For what is sold from now on. Confirmed already: the first reason stands.</summary>
    public Result<Done> ConfirmPrepayment(Guid by, DateTimeOffset at, string reason)
    {
        if (!IsPartner)
            return CatalogueRefusals.NotAPartner;
        Prepayment ??= new(by, at, reason);
        return Done.It;
    }

    /// <summary>For what is sold from now on: what was sold keeps its parts, or none.</summary>
    public Done TakeBackPrepayment()
    {
        Prepayment = null;
        return Done.It;
    }
}
