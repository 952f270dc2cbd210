using System.Reflection;
using System.Runtime.Loader;
using FluentValidation;
using Loisirs.Architecture.Tests.Reading;
using Loisirs.Kernel;
using Loisirs.Shared.Modules;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Loisirs.Architecture.Tests;

/// <summary>Handlers, shapes, readers, tables and migrations are looked for among the types that somebody wrote: none is passed by.</summary>
public sealed class TypesFound
{
    private static readonly Type[] Kinds = [typeof(IRequestHandler<,>), typeof(IValidator<>), typeof(INotificationHandler<>), typeof(IEntityTypeConfiguration<>)];

    public static TheoryData<string> Assemblies => [.. TheHouse.All.Select(assembly => assembly.GetName().Name!)];

    [Theory, MemberData(nameof(Assemblies))]
    public void All_that_the_compiler_did_not_name_is_read(string name)
    {
        var assembly = Assembly.Load(name);

        Assert.Equal(assembly.GetTypes().Where(type => !IsOfCompiler(type)).OrderBy(type => type.FullName), WrittenTypes.Of(assembly).OrderBy(type => type.FullName));
    }

    [Theory, MemberData(nameof(Assemblies))]
    public void What_the_compiler_named_is_nothing_that_is_looked_for(string name) =>
        Assert.DoesNotContain(Assembly.Load(name).GetTypes().Where(IsOfCompiler), type => type.IsSubclassOf(typeof(Migration)) || typeof(INotice).IsAssignableFrom(type)
            || type.GetInterfaces().Any(i => i.IsGenericType && Kinds.Contains(i.GetGenericTypeDefinition())));

    [Fact]
    public void A_program_in_one_file_is_read_likewise()
    {
        var beside = TheHouse.Shared;
        var within = new AssemblyLoadContext("one file", isCollectible: true).LoadFromStream(new MemoryStream(File.ReadAllBytes(beside.Location)));

        Assert.Empty(within.Location);
        Assert.Equal(WrittenTypes.Of(beside).Select(type => type.FullName).Order(), WrittenTypes.Of(within).Select(type => type.FullName).Order());
    }

    private static bool IsOfCompiler(Type type) => type.FullName!.Contains('<', StringComparison.Ordinal);
}
