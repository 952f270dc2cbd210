using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>Adds an activity, show or subscription as a draft.</summary>
/// <remarks>Refuses, at <c>Activity.…</c>: catalogue.name-missing, catalogue.name-too-long, catalogue.text-too-long, catalogue.text-unreadable,
/// catalogue.category-unknown, catalogue.programme-unknown, catalogue.provider-unknown, catalogue.tax-reason-missing,
/// catalogue.provider-not-registered, catalogue.age-out-of-range, catalogue.ages-out-of-order, catalogue.reference-missing.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record CreateActivity(ActivityFields Activity) : ICommand<Guid>;
