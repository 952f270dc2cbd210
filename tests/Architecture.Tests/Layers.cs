using Loisirs.Architecture.Tests.Breaks.Domain;
using Loisirs.Architecture.Tests.Breaks.Pages;
using Loisirs.Architecture.Tests.Reading;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Architecture.Tests;

/// <summary>Inside a module: pages and API know the application, the application knows the domain, the domain knows the kernel.</summary>
internal static class Layers
{
    private static readonly string[] FrameworksOfDoorsAndData =
        ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data", "Npgsql", "MediatR.", "FluentValidation"];

    private static readonly HashSet<string> ContextNames =
        [.. TheHouse.Types.Where(type => typeof(DbContext).IsAssignableFrom(type)).Select(type => type.FullName!)];

    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "The domain knows neither database, web nor mediator",
            In("Domain"),
            type => Says(type, Uses.Of(type, FrameworksOfDoorsAndData)),
            typeof(Breaks_Domain_KnowsItsTable), typeof(Breaks_Domain_SendsCommands)),
        Wall.Each(
            "The domain knows no other part of its module",
            In("Domain"),
            type => Says(type, PartsOf(type, "Application", "Infrastructure", "Pages", "Api")),
            typeof(Breaks_Domain_KnowsItsUseCase)),
        Wall.Each(
            "The application knows neither infrastructure, pages nor API",
            In("Application"),
            type => Says(type, PartsOf(type, "Infrastructure", "Pages", "Api")),
            typeof(Breaks.Application.Breaks_Application_KnowsPages)),
        Wall.Each(
            "The application does not know the web",
            In("Application"),
            type => Says(type, Uses.Of(type, "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Http")),
            typeof(Breaks.Application.Breaks_Application_KnowsPages)),
        Wall.Each(
            "Pages and API do not touch the database",
            In("Pages").Concat(In("Api")).Concat(TheHouse.ModuleAssemblies.SelectMany(a => a.GetTypes()).Where(Written.ByRazor)),
            type => Says(type, Uses.Of(type).Where(IsDatabase)),
            typeof(Breaks_Pages_ReadsTheDatabase)),
        Wall.Each(
            "Nobody but the unit of work saves or begins a transaction",
            TheHouse.Types.Where(type => type.Namespace != "Loisirs.Shared.Data"),
            type => Says(type, Uses.Of(type, "Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction")),
            typeof(Breaks.Application.Breaks_Application_BeginsATransaction)),
        Wall.Each(
            "Nobody but the unit of work and its behaviours calls SaveChanges",
            SourceFile.Code.Where(file => !file.Path.StartsWith("src/Shared/", StringComparison.Ordinal)),
            file => file.Text.Contains("SaveChanges", StringComparison.Ordinal) ? [file.Path] : [],
            new SourceFile("src/Cart/Application/Sample.cs", "await db.SaveChangesAsync(stop);")),
    ];

    private static IEnumerable<Type> In(string part) => TheHouse.TypesIn(TheHouse.ModuleAssemblies).Where(type => PartOf(type.Namespace!) == part);

    private static IEnumerable<string> PartsOf(Type type, params string[] parts)
    {
        var module = string.Join('.', type.Namespace!.Split('.').TakeWhile(part => part is not ("Domain" or "Application")));
        return Uses.Of(type, [.. parts.SelectMany(part => (string[])[$"{module}.{part}.", $"{module}.{part}+"])]);
    }

    /// <summary>The third word: <c>Loisirs.Cart.Domain.Orders</c> is in Domain.</summary>
    private static string PartOf(string space) => space.Split('.').ElementAtOrDefault(2) ?? "";

    private static bool IsDatabase(string name) =>
        name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        || name.StartsWith("Loisirs.Shared.Data.", StringComparison.Ordinal)
        || ContextNames.Contains(name);

    private static IEnumerable<string> Says(Type type, IEnumerable<string> uses) => uses.Select(use => $"{type.FullName} uses {use}");
}
