using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>The categories, in the order of their names in the caller's language, with how many activities each offers now.</summary>
[Needs(Right.Anyone)]
internal sealed record ListCategories : IQuery<IReadOnlyList<CategoryChoice>>;

/// <summary>One category: its code, its name, how many activities it offers now.</summary>
internal sealed record CategoryChoice(string Code, string Name, int Activities);
