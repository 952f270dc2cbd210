using Loisirs.Cart.Application.Reconciling;
using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Cart.Tests.Cancelling;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Databases;
using Loisirs.Testing.Mail;
using Loisirs.Testing.People;
using Loisirs.Testing.Program;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Reconciling;

/// <summary>An older backup knows nothing of what was paid since, and takes for unsent what was sent since.</summary>
public sealed class AfterARestoration : IDisposable
{
    private const int Families = 2;
    private const int Children = 5;

    private readonly string _folder = Directory.CreateTempSubdirectory("loisirs-restored-").FullName;
    private readonly SmtpSink _mail = new();

    private string Backup => Path.Combine(_folder, "automne.backup");

    [Theory, BothDatabases, Trait("Promise", "P-414")]
    public async Task What_was_paid_since_is_listed_and_nothing_is_mailed_until_a_manager_says_so(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider, With);
        var (town, yoga) = (evening.Town, await evening.Winter.Offers("Yoga", places: 60, cents: 12000, taxable: true));
        string[] children = [.. Enumerable.Range(0, Children).Select(child => $"Enfant{(char)('A' + child)}")];
        var families = new List<FamilyInTown>();
        for (var family = 0; family < Families; family++)
        {
            families.Add(await evening.Family($"Famille{family}", children));
        }

        (await Operator.Runs(town.Database, With, "backup", Backup)).IsDone(Backup);
        foreach (var (family, child) in families.SelectMany(_ => children, (family, child) => (family, child)))
        {
            await evening.PaysByCard(family, yoga, child);
        }

        await town.Posts();
        var sent = _mail.Accepted.Count;
        Assert.True(sent >= Families * Children);
        town.Clock.Advance(TimeSpan.FromMinutes(20));

        void Later(TownOptions options)
        {
            With(options);
            options.Replacements.Add(services => services.AddSingleton<TimeProvider>(town.Clock));
        }

        await using var empty = await TestDatabase.CreateEmpty(provider);
        var restored = await Operator.Runs(empty, Later, "restore", Backup);
        restored.IsDone($"{Families * Children} écarts");
        restored.IsDone("Aucun courriel ne part");
        await using var again = await Town.Open(empty, Later);
        await again.Posts();
        Assert.Equal(sent, _mail.Accepted.Count);
        var listed = (await again.Does(new ShowReconciliation(again.Today()))).Differences;
        Assert.Equal(Families * Children, listed.Count(one => one.Kind == DifferenceKind.OrphanCharge));

        await again.AsksNewPassword(families[0].Email);
        await again.Posts();
        Assert.Equal(++sent, _mail.Accepted.Count); // somebody asked for it now: it was never sent

        using var manager = await again.SignsIn((await again.Hires(Role.Manager)).Email);
        var jobs = (await manager.Gets("/administration/travaux")).IsShown("Une sauvegarde a été restaurée");
        jobs = await manager.Presses(jobs, "Laisser partir les courriels");
        jobs.IsShown("Les courriels partent.");
        Assert.False(jobs.Says("Une sauvegarde a été restaurée"));
        await again.Posts();
        Assert.True(_mail.Accepted.Count >= sent + Families);
    }

    public void Dispose()
    {
        _mail.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_folder, recursive: true);
    }

    private void With(TownOptions options)
    {
        _mail.Serve(options);
        options.Settings["Payments:Sandbox:Ledger"] = Path.Combine(_folder, "bank");
    }
}
