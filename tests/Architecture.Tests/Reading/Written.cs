using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Loisirs.Architecture.Tests.Reading;

/// <summary>Tells what somebody wrote from what a tool made.</summary>
internal static class Written
{
    public static bool ByHand(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && type.Namespace is { } space && space.StartsWith("Loisirs", StringComparison.Ordinal)
        && !typeof(Migration).IsAssignableFrom(type)
        && !typeof(ModelSnapshot).IsAssignableFrom(type);

    /// <summary>A Razor page or view, as the compiler made it.</summary>
    public static bool ByRazor(Type type) => type.Namespace == "AspNetCoreGeneratedDocument" && !type.IsNested;
}
