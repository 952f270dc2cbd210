using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Backups;
using Loisirs.Shared.Behaviours;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Shared.Health;
using Loisirs.Shared.Messages;
using Loisirs.Shared.Modules;
using Loisirs.Shared.Start;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Loisirs.Shared;

/// <summary>What every module stands on: the unit of work, the messages, the behaviours, the words, the doors.</summary>
public sealed class SharedModule : IModule
{
    public string Name => "house";

    public IReadOnlyList<Type> KnowsOnly => [];

    /// <summary>Composes the modules, in the order in which they may know each other.</summary>
    public static void Compose(IServiceCollection services, IConfiguration configuration, IReadOnlyList<IModule> modules)
    {
        var settings = configuration.GetSection("Database").Get<DatabaseSettings>() ?? new DatabaseSettings();
        settings.ConnectionString = configuration.GetConnectionString("Loisirs") ?? settings.ConnectionString;
        IDatabase database = settings.Provider == DatabaseProvider.Sqlite
            ? new SqliteDatabase(settings.ConnectionString)
            : new PostgreSqlDatabase(settings.ConnectionString);
        services.AddSingleton(provider => Backups(provider, settings, database));
        var (readers, words) = (new Readers(), new WordList());
        services.AddSingleton(_ => database).AddSingleton(readers).AddSingleton(words).AddSingleton(modules);
        foreach (var module in modules.Prepend(new SharedModule()))
        {
            module.Add(new ModuleBuilder(module.Name, module.GetType().Assembly, services, configuration, database, readers, words));
        }
    }

    public void Add(ModuleBuilder module)
    {
        module.Database<HouseDb, SqliteHouseDb, PostgreSqlHouseDb>().UseCases().Settings<TownSettings>("Town").Settings<HealthSettings>("Health").Settings<BackupSettings>("Backups").Settings<DoorSettings>("Door")
            .Job<SealAuditTrail>(TimeSpan.FromSeconds(10)).Job<ReadTownAgain>(TimeSpan.FromSeconds(5))
            .Job<ForgetAnswersGiven>(TimeSpan.FromHours(1));
        AddMediator(module.Services);
        var services = module.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddSingleton<CookieTempDataProvider>().AddSingleton<ITempDataProvider, QuietTempData>();
        services.AddSingleton<IAntiforgeryAdditionalDataProvider, FormsOfActing>();
        services.AddScoped<DatabaseSession>().AddScoped<Caller>().AddScoped<ICaller>(scope => scope.GetRequiredService<Caller>());
        services.AddScoped<Nesting>().AddScoped<Idempotency>().AddScoped<IForgetTraces, ForgetTraces>().AddScoped<ITell, Tell>().AddScoped<BeingRead>().AddScoped<TellOfEvents>().AddScoped<Door>().AddScoped<Turn>().AddSingleton<Turnstile>();
        services.AddSingleton<DispatchSignal>().AddSingleton<Deliver>().AddSingleton<SharedKeys>().AddSingleton<ModelsAhead>().AddSingleton<StartHouse>();
        services.AddHostedService<Dispatcher>();
        services.AddHealth();
        services.AddSingleton<IHostCommand, BackupCommand>().AddSingleton<IHostCommand, RestoreCommand>().AddSingleton<KnownMigrations>().AddSingleton<MigrateHouse>().AddSingleton<KeptBackups>().AddSingleton<IAtStart, HoldAfterRestore>();
        services.AddSingleton<IHostCommand, VerifyAuditCommand>().AddSingleton<AuditedActs>();
        services.AddSingleton<CurrentTown>().AddSingleton<IOptions<TownSettings>>(provider => provider.GetRequiredService<CurrentTown>());
        services.AddScoped<TownValues>().AddSingleton<IAtStart, TownAtStart>();
        services.AddSingleton(provider => TownZone.Of(provider.GetRequiredService<IOptions<TownSettings>>().Value.TimeZone));
        services.AddScoped(scope => scope.GetRequiredService<WordsIn>().The(scope.GetRequiredService<ICaller>().Language));
        services.AddSingleton<WordsIn>();
        module.Services.AddKeyRing(module.Configuration);
    }

    public void Map(RouteGroupBuilder api)
    {
        // the house itself has no endpoint
    }

    private static IBackups Backups(IServiceProvider house, DatabaseSettings settings, IDatabase database)
    {
        var folder = KeptBackups.FolderOf(house.GetRequiredService<IOptions<BackupSettings>>().Value, database);
        return settings.Provider == DatabaseProvider.Sqlite
            ? new SqliteBackups(settings.ConnectionString, folder!, house.GetRequiredService<TimeProvider>())
            : new PostgreSqlBackups(settings.ConnectionString, [.. house.GetServices<MigratedContext>().Select(context => context.Module)]);
    }

    private static void AddMediator(IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(scope => scope.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(Trace<,>)); // the first is the outermost
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(Authorize<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(CheckShape<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(InTransaction<,>));
    }
}
