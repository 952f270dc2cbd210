using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Town;

/// <summary>Keeps what the administrator changed of the town, and gives it to this host once it stands; the others read it within seconds.</summary>
internal sealed class TownValues(HouseDb house, DatabaseSession session, CurrentTown town, ICaller caller, TimeProvider time)
{
    /// <summary>Keeps these values; one that says what the file says needs no row.</summary>
    public async Task Keep(IReadOnlyDictionary<string, string> wanted, CancellationToken stop)
    {
        var kept = await house.TownValues.ToDictionaryAsync(value => value.Key, stop);
        var file = town.InFile();
        foreach (var (key, value) in wanted)
        {
            var inFile = Convert.ToString(typeof(TownSettings).GetProperty(key)!.GetValue(file), System.Globalization.CultureInfo.InvariantCulture);
            Set(kept, key, value == inFile ? null : value);
        }

        var now = kept.Values.ToDictionary(value => value.Key, value => (string?)value.Value);
        session.AfterCommit(() => town.Take(now));
    }

    /// <summary>Forgets what was changed of these: the file of settings speaks again.</summary>
    public async Task Forget(IReadOnlyList<string> keys, CancellationToken stop)
    {
        var kept = await house.TownValues.ToDictionaryAsync(value => value.Key, stop);
        foreach (var key in keys)
        {
            Set(kept, key, null);
        }

        var now = kept.Values.ToDictionary(value => value.Key, value => (string?)value.Value);
        session.AfterCommit(() => town.Take(now));
    }

    private void Set(Dictionary<string, TownValue> kept, string key, string? value)
    {
        var known = kept.GetValueOrDefault(key);
        if (known?.Value == value)
        {
            return;
        }

        if (value is null)
        {
            house.TownValues.Remove(known!);
            kept.Remove(key);
        }
        else if (known is null)
        {
            kept[key] = house.TownValues.Add(new TownValue { Key = key, Value = value, ChangedAt = time.GetUtcNow(), ChangedBy = caller.Account }).Entity;
        }
        else
        {
            (known.Value, known.ChangedAt, known.ChangedBy) = (value, time.GetUtcNow(), caller.Account);
        }
    }
}
