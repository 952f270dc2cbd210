using System.Reflection;
using FluentValidation;
using Loisirs.Architecture.Tests.Breaks.Modules;
using Loisirs.Architecture.Tests.Reading;
using Loisirs.Kernel;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Architecture.Tests;

/// <summary>Each request names its policy, its kind, and has one handler (P-604).</summary>
internal static class Requests
{
    public static IReadOnlyList<Type> All { get; } = [.. TheHouse.Types.Where(IsRequest)];

    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "Each request names the right that it needs",
            All,
            type => type.GetCustomAttribute<NeedsAttribute>() is { AnyOf.Count: > 0 } ? [] : [type.FullName!],
            typeof(Breaks_NeedsNothing)),
        Wall.Each(
            "Each request is a command, a query or a process, and only one of them",
            All,
            type => KindsOf(type) == 1 ? [] : [type.FullName!],
            typeof(Breaks_BareRequest), typeof(Breaks_ReadsAndWrites)),
        Wall.Each(
            "Each request has one handler in the composed house",
            All,
            type => HandlersOf(type) is var found && found == 1 ? [] : [$"{type.FullName}: {found}"],
            typeof(Breaks_NeedsNothing)),
        Wall.Each(
            "Each request is a sealed record, so that it is said whole and never changed",
            All,
            type => type.IsSealed && type.GetMethod("<Clone>$") is not null ? [] : [type.FullName!],
            typeof(Breaks_BareRequest)),
        Wall.Each(
            "A shape needs nothing: neither database nor clock",
            TheHouse.Types.Where(IsShape),
            type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).All(c => c.GetParameters().Length == 0)
                ? [] : [type.FullName!],
            typeof(Breaks_ShapeWithClock)),
    ];

    public static bool IsRequest(Type type) =>
        type is { IsAbstract: false, IsClass: true } && AnswerOf(type) is not null;

    private static bool IsShape(Type type) => !type.IsAbstract && typeof(IValidator).IsAssignableFrom(type);

    private static int KindsOf(Type type) => type.GetInterfaces().Count(i => i.IsGenericType
        && i.GetGenericTypeDefinition() is var kind && (kind == typeof(ICommand<>) || kind == typeof(IQuery<>) || kind == typeof(IProcess<>)));

    private static int HandlersOf(Type request) =>
        TheHouse.Scope.GetServices(typeof(IRequestHandler<,>).MakeGenericType(request, AnswerOf(request)!)).Count();

    private static Type? AnswerOf(Type request) => request.GetInterfaces()
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>))?.GetGenericArguments()[0];
}
