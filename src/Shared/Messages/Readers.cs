using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Loisirs.Kernel;
using Loisirs.Shared.Modules;
using MediatR;

namespace Loisirs.Shared.Messages;

/// <summary>All notices and readers of the house, by their stable names.</summary>
public sealed class Readers
{
    private static readonly ConcurrentDictionary<Assembly, Found> FoundIn = new(); // read once, however many houses are opened

    private static readonly ConcurrentDictionary<Type, string> Names = new();

    private readonly Dictionary<string, Type> _notices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reader> _readers = new(StringComparer.Ordinal);

    /// <summary>Finds the notices and readers of an assembly and of the contracts that stand beside it, and the notices that they read; two
    /// of one name cannot start.</summary>
    public void AddFrom(Assembly assembly)
    {
        var found = FoundIn.GetOrAdd(assembly, Find);
        foreach (var notice in found.Notices)
        {
            Know(notice);
        }

        foreach (var reader in found.Readers)
        {
            _readers.Add(reader.Name, reader);
        }
    }

    public IReadOnlyCollection<Type> Notices => _notices.Values;

    public IReadOnlyCollection<Reader> All => _readers.Values;

    /// <summary>What other programs can hear of, by name.</summary>
    public IReadOnlyList<EventKind> Events => [.. _notices.Values.Select(EventKind.Of).OfType<EventKind>().OrderBy(kind => kind.Name, StringComparer.Ordinal)];

    internal Message MessageOf(INotice notice, DateTimeOffset now) => new()
    {
        Name = NameOf(notice.GetType()),
        Aggregate = notice.Aggregate,
        Body = JsonSerializer.Serialize(notice, notice.GetType()),
        ToldAt = now,
        Deliveries = [.. _readers.Values.Where(reader => reader.Notice == notice.GetType())
            .Select(reader => new Delivery { Reader = reader.Name, Aggregate = notice.Aggregate, NextTry = now })],
    };

    /// <summary>What the readers of all events have to read of a message, beside its own readers.</summary>
    internal IEnumerable<Delivery> ForPrograms(Message message) => _readers.Values.Where(reader => reader.Notice == typeof(INotice))
        .Select(reader => new Delivery { MessageId = message.Id, Reader = reader.Name, Aggregate = message.Aggregate, NextTry = message.ToldAt });

    internal INotice NoticeOf(Message message) =>
        (INotice)(JsonSerializer.Deserialize(message.Body, _notices[message.Name]) ?? throw new InvalidOperationException($"Empty message {message.Id}."));

    internal Reader Named(string name) => _readers[name];

    private static Found Find(Assembly assembly)
    {
        var types = WithContracts(assembly).SelectMany(WrittenTypes.Of).Where(type => type is { IsClass: true, IsAbstract: false }).ToList();
        var readers = types.SelectMany(type => NoticesReadBy(type).Select(notice => new Reader(NameOfReader(type), type, notice))).ToList();
        return new([.. types.Where(typeof(INotice).IsAssignableFrom), .. readers.Select(reader => reader.Notice).Where(notice => notice != typeof(INotice))], readers);
    }

    private void Know(Type notice)
    {
        if (!_notices.TryAdd(NameOf(notice), notice) && _notices[NameOf(notice)] != notice)
        {
            throw new InvalidOperationException($"Two notices are named {NameOf(notice)}.");
        }
    }

    private static IEnumerable<Assembly> WithContracts(Assembly own) =>
        own.GetReferencedAssemblies().Where(name => name.Name == $"{own.GetName().Name}.Contracts").Select(Assembly.Load).Prepend(own);

    private static string NameOf(Type notice) => Names.GetOrAdd(notice, type => type.GetCustomAttribute<NoticeAttribute>()?.Name
        ?? throw new InvalidOperationException($"{type} has no [Notice] name."));

    private static string NameOfReader(Type reader) => reader.GetCustomAttribute<ReaderAttribute>()?.Name
        ?? throw new InvalidOperationException($"{reader} reads notices and has no [Reader] name.");

    private static IEnumerable<Type> NoticesReadBy(Type type) => WrittenTypes.Closed(typeof(IReader<>), type).Select(reader => reader.GetGenericArguments()[0]);

    /// <param name="Notices">Those of the assembly, and those that its readers read.</param>
    private sealed record Found(IReadOnlyList<Type> Notices, IReadOnlyList<Reader> Readers);
}

/// <summary>One reader of one kind of notice; one of <see cref="INotice"/> itself hears of every event, while anybody listens.</summary>
public sealed record Reader(string Name, Type Type, Type Notice)
{
    private static readonly MethodInfo Generic = typeof(Reader).GetMethod(nameof(Call), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Func<object, INotice, CancellationToken, Task> _call =
        Generic.MakeGenericMethod(Notice).CreateDelegate<Func<object, INotice, CancellationToken, Task>>();

    internal Task Read(IServiceProvider scope, INotice notice, CancellationToken stop) =>
        _call(Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService(scope, Type), notice, stop);

    private static Task Call<TNotice>(object reader, INotice notice, CancellationToken stop)
        where TNotice : INotice => ((INotificationHandler<TNotice>)reader).Handle((TNotice)notice, stop);
}
