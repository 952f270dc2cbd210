using System.Collections.Concurrent;
using System.Globalization;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Neighbours;

/// <summary>Accounts as this module knows it, by its contracts: the test says which families there are, and reads their letters.</summary>
internal sealed class Families :
    IRequestHandler<FindFamily, Result<FamilyView>>,
    IRequestHandler<WriteToFamily, Result<Guid>>,
    IRequestHandler<FindLetter, Result<LetterView>>
{
    private readonly ConcurrentDictionary<Guid, FamilyView> _families = new();

    /// <summary>All that was written, by key: the same key twice writes once.</summary>
    public ConcurrentDictionary<string, WriteToFamily> Letters { get; } = new(StringComparer.Ordinal);

    /// <summary>Every time that something was written, the same key again included.</summary>
    public ConcurrentQueue<string> Written { get; } = new();

    public IEnumerable<WriteToFamily> Confirmations => Letters.Values.Where(letter => letter.Key.EndsWith(":confirmation", StringComparison.Ordinal));

    /// <summary>A resident family of that name; each member as <c>Léa 2018-04-02</c>.</summary>
    public Family Adds(string name, Language language, params string[] members)
    {
        var family = new FamilyView(
            Guid.CreateVersion7(), name, "famille@exemple.ca", language, IsApproved: true,
            new ResidencyView(ResidencyClass.Resident, new(2026, 1, 1), new(2027, 12, 31)), [.. members.Select(member => Member(member, name))]);
        _families[family.Id] = family;
        return new Family(family);
    }

    public void Changes(Guid family, Func<FamilyView, FamilyView> change) => _families[family] = change(_families[family]);

    public void Join(IServiceCollection services) => services
        .AddSingleton<IRequestHandler<FindFamily, Result<FamilyView>>>(this)
        .AddSingleton<IRequestHandler<WriteToFamily, Result<Guid>>>(this)
        .AddSingleton<IRequestHandler<FindLetter, Result<LetterView>>>(this);

    public Task<Result<FamilyView>> Handle(FindFamily request, CancellationToken cancellationToken) =>
        Task.FromResult(_families.TryGetValue(request.Family, out var family) ? (Result<FamilyView>)family : Refusal.NotFound);

    public Task<Result<Guid>> Handle(WriteToFamily request, CancellationToken cancellationToken)
    {
        Written.Enqueue(request.Key);
        Letters.TryAdd(request.Key, request);
        return Task.FromResult<Result<Guid>>(Guid.NewGuid());
    }

    public Task<Result<LetterView>> Handle(FindLetter request, CancellationToken cancellationToken) =>
        Task.FromResult(Letters.TryGetValue(request.Key, out var letter) && letter.Family == request.Family
            ? new LetterView(Guid.NewGuid(), "famille@exemple.ca", letter.Subject, letter.Text, DateTimeOffset.UnixEpoch, null)
            : (Result<LetterView>)Refusal.NotFound);

    private static MemberView Member(string member, string name)
    {
        var parts = member.Split(' ');
        return new(Guid.CreateVersion7(), parts[0], name, DateOnly.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
