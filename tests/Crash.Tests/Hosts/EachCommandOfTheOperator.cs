using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Program;

namespace Loisirs.Crash.Tests.Hosts;

/// <summary>The commands of the operating guide, called as the operator calls them: as processes, with an exit code and a sentence.</summary>
public sealed class EachCommandOfTheOperator : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("loisirs-operator-").FullName;

    private string Backup => Path.Combine(_folder, "nuit.backup");

    [Fact, Trait("Promise", "P-1008"), Trait("Promise", "P-413")]
    public async Task Does_what_it_says_and_says_why_not()
    {
        await using var town = await RunningTown.FoundOnEmpty(DatabaseProvider.Sqlite);
        var host = town.Hosts[0];

        Is(1, "n'y a pas de base de données", await host.Does("backup", Backup));
        Is(0, "http://", await host.Does("first-administrator", "greffe@ville.example"));
        Is(1, "", await host.Does("first-administrator", "sans adresse"));
        Is(0, "Le journal est entier", await host.Does("verify-audit"));
        Is(2, "NUMÉRO:SCEAU", await host.Does("verify-audit", "hier"));
        Is(0, Backup, await host.Does("backup", Backup));
        Is(1, "existe déjà", await host.Does("backup", Backup));

        await town.StartAll();
        Is(1, "Arrêtez le portail", await host.Does("restore", Backup, "replace"));
        await host.Kill();
        Is(1, "ajoutez le mot replace", await host.Does("restore", Backup));
        Is(0, "en place", await host.Does("restore", Backup, "replace"));
        Is(2, "verify-audit", await host.Does("verifier"));
    }

    /// <summary>On PostgreSQL its own program makes the backup, and may not be there.</summary>
    [Fact, Trait("Promise", "P-1008")]
    public async Task Names_the_program_that_is_missing()
    {
        await using var host = new HostProcess(new Uri($"http://127.0.0.1:{FreePort.Next()}"), new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Database__Provider"] = "PostgreSql",
            ["ConnectionStrings__Loisirs"] = "Host=/nowhere;Database=loisirs",
            ["PATH"] = _folder,
        });

        Is(1, "Le programme pg_dump de PostgreSQL est introuvable", await host.Does("backup", Backup));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Is(int code, string sentence, (int Code, string Said) answer) =>
        Assert.True(answer.Code == code && answer.Said.Contains(sentence, StringComparison.Ordinal), $"{answer.Code}: {answer.Said}, not {code}: {sentence}");
}
