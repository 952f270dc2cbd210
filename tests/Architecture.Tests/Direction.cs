using System.Reflection;
using System.Xml.Linq;
using Loisirs.Architecture.Tests.Reading;

namespace Loisirs.Architecture.Tests;

/// <summary>Modules know each other in one direction only: Accounts, Catalogue, Cart, Attendance (decision 1).</summary>
internal static class Direction
{
    private static readonly string[] Order = [.. TheHouse.ModuleAssemblies.Select(module => module.GetName().Name!)];

    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "A module's assembly knows the kernel, Shared, its own contracts and those of earlier modules",
            References(TheHouse.ModuleAssemblies),
            ModuleMayNot,
            new Reference("Loisirs.Cart", "Loisirs.Attendance.Contracts"), new Reference("Loisirs.Cart", "Loisirs.Accounts"),
            new Reference("Loisirs.Cart", "Loisirs.Host")),
        Wall.Each(
            "A contracts assembly knows the kernel and earlier contracts, and nothing else of the house",
            References(TheHouse.ContractAssemblies),
            ContractsMayNot,
            new Reference("Loisirs.Catalogue.Contracts", "Loisirs.Cart.Contracts"), new Reference("Loisirs.Catalogue.Contracts", "Loisirs.Shared"),
            new Reference("Loisirs.Catalogue.Contracts", "Loisirs.Catalogue")),
        Wall.Each(
            "A contracts assembly stands on no database and no web",
            TheHouse.ContractAssemblies.Append(TheHouse.Kernel).SelectMany(AllReferences),
            reference => Foreign.Any(f => reference.To.StartsWith(f, StringComparison.Ordinal)) ? [reference.ToString()] : [],
            new Reference("Loisirs.Cart.Contracts", "Microsoft.EntityFrameworkCore")),
        Wall.Each(
            "A project file references what its assembly may know",
            SourceFile.Under("src", ".csproj").SelectMany(ProjectReferences),
            reference => reference.From.EndsWith(".Contracts", StringComparison.Ordinal) ? ContractsMayNot(reference)
                : Order.Contains(reference.From) ? ModuleMayNot(reference) : [],
            new Reference("Loisirs.Accounts", "Loisirs.Catalogue.Contracts"), new Reference("Loisirs.Cart.Contracts", "Loisirs.Shared")),
        Wall.Each(
            "A module says which contracts it knows, all of earlier modules",
            TheHouse.Modules.Select(module => (module.GetType().Assembly.GetName().Name!, module.KnowsOnly)),
            module => MisstatedBy(module.Item1, module.Item2),
            ("Loisirs.Accounts", (IReadOnlyList<Type>)[typeof(Cart.Contracts.CartContracts)])),
    ];

    private static readonly string[] Foreign = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Npgsql", "FluentValidation", "Microsoft.Data"];

    private static IEnumerable<string> ModuleMayNot(Reference reference)
    {
        string[] allowed = ["Loisirs.Kernel", "Loisirs.Shared", $"{reference.From}.Contracts", .. ContractsBefore(reference.From)];
        return allowed.Contains(reference.To) ? [] : [reference.ToString()];
    }

    private static IEnumerable<string> ContractsMayNot(Reference reference)
    {
        string[] allowed = ["Loisirs.Kernel", .. ContractsBefore(reference.From[..^".Contracts".Length])];
        return allowed.Contains(reference.To) ? [] : [reference.ToString()];
    }

    private static IEnumerable<string> MisstatedBy(string module, IReadOnlyList<Type> knowsOnly)
    {
        var known = knowsOnly.Select(type => type.Assembly.GetName().Name!).ToList();
        return known.Except(ContractsBefore(module)).Select(name => $"{module} says that it knows {name}");
    }

    private static IEnumerable<string> ContractsBefore(string module) => Order.TakeWhile(name => name != module).Select(name => $"{name}.Contracts");

    private static IEnumerable<Reference> References(IEnumerable<Assembly> assemblies) =>
        assemblies.SelectMany(AllReferences).Where(reference => reference.To.StartsWith("Loisirs.", StringComparison.Ordinal));

    private static IEnumerable<Reference> AllReferences(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => new Reference(assembly.GetName().Name!, name.Name!));

    private static IEnumerable<Reference> ProjectReferences(SourceFile project) =>
        XDocument.Parse(project.Text).Descendants("ProjectReference")
            .Select(element => Path.GetFileNameWithoutExtension(element.Attribute("Include")!.Value))
            .Select(name => new Reference(Path.GetFileNameWithoutExtension(project.Name), name));

    private sealed record Reference(string From, string To)
    {
        public override string ToString() => $"{From} → {To}";
    }
}
