using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Providers;

namespace Loisirs.Catalogue.Application.Providers;

/// <summary>How families pay what a partner gives: the office reads it before it publishes.</summary>
/// <param name="Name">Of the partner.</param>
/// <param name="IsInParts">No exception of the Act was confirmed: in parts, none before the start.</param>
internal sealed record PaymentOfPartner(Guid Provider, string Name, bool IsInParts)
{
    /// <summary>Null: the town gives it, or it is a show, whose tickets the Act leaves out here.</summary>
    public static PaymentOfPartner? Of(Provider provider, ActivityKind kind) =>
        provider.IsPartner && kind != ActivityKind.Show ? new(provider.Id, provider.Name, provider.IsPaidInParts(kind)) : null;
}
