using System.Collections.Frozen;
using System.Reflection;
using Loisirs.Kernel;
using Loisirs.Shared.Modules;

namespace Loisirs.Shared.Audit;

/// <summary>Every command of the house, by its name in the audit trail: its words stand under <c>act.NAME</c>, in both languages.</summary>
public sealed class AuditedActs
{
    private static readonly FrozenDictionary<string, ActKind> Kinds = new Dictionary<string, ActKind>(StringComparer.Ordinal)
    {
        ["accounts"] = ActKind.Accounts,
        ["catalogue"] = ActKind.Catalogue,
        ["cart"] = ActKind.Orders,
        ["attendance"] = ActKind.Attendance,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, ActKind> _acts;

    public AuditedActs(IReadOnlyList<IModule> modules) =>
        _acts = modules.SelectMany(module => CommandsOf(module).Select(command => (command.Name, Kind: KindOf(module, command))))
            .DistinctBy(act => act.Name).ToFrozenDictionary(act => act.Name, act => act.Kind, StringComparer.Ordinal);

    public IReadOnlyCollection<string> All => _acts.Keys;

    /// <summary>The names of those of a kind.</summary>
    public IReadOnlyList<string> Of(ActKind kind) => [.. _acts.Where(act => act.Value == kind).Select(act => act.Key)];

    /// <summary>Those of the module and of its contracts, which stand beside it.</summary>
    private static IEnumerable<Type> CommandsOf(IModule module)
    {
        var own = module.GetType().Assembly;
        var contracts = own.GetReferencedAssemblies().Where(name => name.Name == $"{own.GetName().Name}.Contracts").Select(Assembly.Load);
        return contracts.Prepend(own).SelectMany(WrittenTypes.Of).Where(type => type is { IsAbstract: false } && typeof(IWrites).IsAssignableFrom(type));
    }

    private static ActKind KindOf(IModule module, Type command) =>
        command.GetCustomAttribute<OfMoneyAttribute>() is not null ? ActKind.Money : Kinds[module.Name];
}

/// <summary>What an act is about.</summary>
public enum ActKind
{
    Accounts,
    Catalogue,
    Orders,
    Money,
    Attendance,
}
