using FluentValidation;
using Loisirs.Architecture.Tests.Breaks.Modules;
using Loisirs.Architecture.Tests.Reading;
using Loisirs.Shared.Modules;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Architecture.Tests;

/// <summary>Internal sealed unless proved otherwise.</summary>
internal static class Visibility
{
    private static readonly Type[] Leaves = [typeof(IRequestHandler<,>), typeof(INotificationHandler<>), typeof(IValidator<>)];

    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "A module shows its IModule and nothing else",
            TheHouse.TypesIn(TheHouse.ModuleAssemblies).Where(type => type.IsVisible),
            type => typeof(IModule).IsAssignableFrom(type) ? [] : [type.FullName!],
            typeof(Breaks_Public)),
        Wall.Together(
            "A module has one IModule",
            TheHouse.ModuleAssemblies.Select(a => (a.GetName().Name!, a.GetTypes().Count(typeof(IModule).IsAssignableFrom))),
            modules => modules.Where(module => module.Item2 != 1).Select(module => $"{module.Item1}: {module.Item2}"),
            ("Loisirs.Sample", 2)),
        Wall.Each(
            "Handlers, shapes, readers and page models are internal and sealed",
            TheHouse.TypesIn([.. TheHouse.ModuleAssemblies, TheHouse.HostAssembly]).Where(type => !type.IsAbstract && IsLeaf(type)),
            type => type is { IsSealed: true, IsVisible: false } ? [] : [type.FullName!],
            typeof(Breaks_Public), typeof(Breaks_Unsealed)),
        Wall.Each(
            "A class of a module is sealed, abstract or inherited from",
            TheHouse.TypesIn(TheHouse.ModuleAssemblies).Where(type => type.IsClass),
            type => type.IsSealed || type.IsAbstract || TheHouse.Types.Any(heir => heir.BaseType == type) ? [] : [type.FullName!],
            typeof(Breaks_Unsealed)),
        Wall.Each(
            "A tag helper is public, or the framework ignores it without a word",
            TheHouse.Types.Where(type => typeof(ITagHelper).IsAssignableFrom(type)),
            type => type.IsVisible ? [] : [type.FullName!],
            typeof(Breaks_HiddenTagHelper)),
    ];

    private static bool IsLeaf(Type type) =>
        typeof(PageModel).IsAssignableFrom(type)
        || type.GetInterfaces().Any(i => i.IsGenericType && Leaves.Contains(i.GetGenericTypeDefinition()));
}
