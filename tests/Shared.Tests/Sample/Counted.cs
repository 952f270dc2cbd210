using Loisirs.Kernel;
using Loisirs.Shared.Data;

namespace Loisirs.Shared.Tests.Sample;

/// <summary>The n-th thing that happened to an aggregate.</summary>
[Notice("sample.counted")]
internal sealed record Counted(Guid Aggregate, int Number) : INotice;

/// <summary>Keeps the number, unless the test's script does something else.</summary>
[Reader("sample.count")]
internal sealed class Count(HouseDb house, Script script) : IReader<Counted>
{
    public async Task Handle(Counted notification, CancellationToken cancellationToken)
    {
        await script.Before(notification, cancellationToken);
        house.StoredKeys.Add(new StoredKey { Name = Script.NameOf(notification), Purpose = Inside.Purpose, Value = "" });
        await script.After(notification, cancellationToken);
    }
}
