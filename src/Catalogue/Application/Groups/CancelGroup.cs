using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>The group will not take place: nobody can take it any more. Tells GroupCancelled, so that who paid is refunded.</summary>
/// <remarks>Refuses: catalogue.reason-missing, catalogue.text-too-long, catalogue.text-unreadable, catalogue.already-cancelled; house.not-found.</remarks>
/// <param name="Reason">For those who hold a place; at most 500 characters.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record CancelGroup(Guid Group, string? Reason) : ICommand<Done>;
