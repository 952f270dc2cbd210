using System.Reflection;
using Loisirs.Architecture.Tests.Breaks.Modules;
using Loisirs.Architecture.Tests.Reading;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Architecture.Tests;

/// <summary>No transaction waits for a stranger: commands, queries and readers never reach the outside world (P-206).</summary>
internal static class OutsidePorts
{
    private static readonly string[] StrangersNamespaces = ["MailKit", "System.Net.Http.", "System.Net.Mail.", "System.Net.Sockets.", "Stripe."];

    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "Handlers of commands and queries, and readers, depend on no port to the outside world",
            InsideTransactions(TheHouse.Types),
            type => PortsBehind(type, []).Select(port => $"{type.FullName} → {port.FullName}"),
            typeof(Breaks_AsksTheOutsideWorld), typeof(Breaks_AsksThroughAnother)),
        Wall.Each(
            "They name no mail, HTTP or payment library either",
            InsideTransactions(TheHouse.Types),
            type => Uses.Of(type, StrangersNamespaces).Select(name => $"{type.FullName} uses {name}"),
            typeof(Breaks_AsksTheOutsideWorld)),
        Wall.Each(
            "They send no process",
            InsideTransactions(TheHouse.Types),
            type => Uses.Of(type).Where(Processes.Contains).Select(name => $"{type.FullName} sends {name}"),
            typeof(Breaks_SendsAProcess)),
    ];

    private static readonly HashSet<string> Processes =
        [.. TheHouse.Types.Append(typeof(Breaks_Process)).Where(type => IsOf(type, typeof(IProcess<>))).Select(type => type.FullName!)];

    private static IEnumerable<Type> InsideTransactions(IEnumerable<Type> types) => types.Where(type => !type.IsAbstract
        && (IsOf(type, typeof(INotificationHandler<>)) || type.GetInterfaces().Any(HandlesCommandOrQuery)));

    private static bool HandlesCommandOrQuery(Type one) =>
        one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) && !IsOf(one.GetGenericArguments()[0], typeof(IProcess<>));

    private static IEnumerable<Type> PortsBehind(Type type, HashSet<Type> seen)
    {
        var needed = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType)
            .SelectMany(t => t.IsGenericType ? t.GetGenericArguments().Append(t) : [t]);
        foreach (var one in needed.Where(seen.Add))
        {
            if (one.IsDefined(typeof(OutsideWorldAttribute)) || one == typeof(HttpClient) || one == typeof(IHttpClientFactory))
            {
                yield return one;
            }
            else if (one.Namespace?.StartsWith("Loisirs", StringComparison.Ordinal) == true)
            {
                foreach (var port in Makers(one).SelectMany(maker => PortsBehind(maker, seen)))
                {
                    yield return port;
                }
            }
        }
    }

    private static IEnumerable<Type> Makers(Type needed) =>
        needed.IsInterface ? TheHouse.Types.Where(type => type.IsClass && needed.IsAssignableFrom(type)) : [needed];

    private static bool IsOf(Type type, Type generic) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == generic);
}
