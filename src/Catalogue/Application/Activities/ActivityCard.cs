using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>An activity in a list, with those of its groups that were looked for.</summary>
/// <param name="Slug">For the address <c>/loisirs/catalogue/{id}-{slug}</c>.</param>
/// <param name="Name">In the caller's language where it is translated.</param>
/// <param name="NameLanguage">The language that the name is really in.</param>
/// <param name="Category">A code such as <c>aquatics</c>; its name stands under <c>catalogue.category.{code}</c>.</param>
/// <param name="Programme">The programme's name.</param>
/// <param name="IsCancelled">The whole activity will not take place.</param>
internal sealed record ActivityCard(
    Guid Id, string Slug, string Name, Language NameLanguage, string Category, ActivityKind Kind, string Programme, bool IsCancelled,
    IReadOnlyList<GroupCard> Groups);
