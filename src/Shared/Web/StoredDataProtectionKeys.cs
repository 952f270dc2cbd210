using System.Xml.Linq;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Web;

/// <summary>The key ring of cookies and form tokens, in the database, so that all hosts share it (P-411).</summary>
internal sealed class StoredDataProtectionKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    private const string Purpose = "data-protection";

    public IReadOnlyCollection<XElement> GetAllElements() => Read().GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) => Store(element, friendlyName).GetAwaiter().GetResult();

    private async Task<IReadOnlyCollection<XElement>> Read()
    {
        await using var scope = scopes.CreateAsyncScope(); // the session closes asynchronously only
        var values = await scope.ServiceProvider.GetRequiredService<HouseDb>().StoredKeys.AsNoTracking()
            .Where(key => key.Purpose == Purpose).Select(key => key.Value).ToListAsync();
        return [.. values.Select(value => XElement.Parse(value))];
    }

    private async Task Store(XElement element, string name)
    {
        await using var scope = scopes.CreateAsyncScope();
        var house = scope.ServiceProvider.GetRequiredService<HouseDb>();
        await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write(
            () =>
            {
                house.Add(new StoredKey { Name = name, Purpose = Purpose, Value = element.ToString(SaveOptions.DisableFormatting) });
                return Task.FromResult(Done.Result);
            },
            CancellationToken.None);
    }
}
