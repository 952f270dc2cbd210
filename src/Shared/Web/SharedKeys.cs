using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Web;

/// <summary>Named secrets that all hosts share (the token signing key), made once.</summary>
public sealed class SharedKeys(IServiceScopeFactory scopes)
{
    private const string Purpose = "secret";

    /// <summary>The secret of that name; the first to ask makes it.</summary>
    public async Task<string> Find(string name, Func<string> make, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var house = scope.ServiceProvider.GetRequiredService<HouseDb>();
        var found = await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write<Result<string>>(
            async () =>
            {
                var known = await house.StoredKeys.AsNoTracking().SingleOrDefaultAsync(key => key.Name == name, stop);
                if (known is not null)
                {
                    return known.Value;
                }

                var made = new StoredKey { Name = name, Purpose = Purpose, Value = make() };
                house.Add(made);
                return made.Value;
            },
            stop);
        return found.Value;
    }
}
