using System.Collections.Concurrent;
using System.Reflection;
using FluentValidation;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Jobs;
using Loisirs.Shared.Messages;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Modules;

/// <summary>What a module adds to the house, in its own words.</summary>
public sealed class ModuleBuilder(string name, Assembly assembly, IServiceCollection services, IConfiguration configuration, IDatabase database, Readers readers, WordList words)
{
    private const int MostKept = 64; // contexts of a module that wait for the next scope; more are made when more are at work

    private static readonly ConcurrentDictionary<Assembly, ServiceDescriptor[]> FoundIn = new(); // a program opens one house, a run of tests thousands

    /// <summary>Where a module registers what has no word of its own here.</summary>
    public IServiceCollection Services => services;

    public IConfiguration Configuration => configuration;

    public IDatabase DatabaseInUse => database;

    /// <summary>Its context: handlers ask for <typeparamref name="TDb"/> and get the provider's heir, on the scope's connection.</summary>
    public ModuleBuilder Database<TDb, TSqlite, TPostgreSql>()
        where TDb : DbContext
        where TSqlite : TDb
        where TPostgreSql : TDb =>
        database.Provider == DatabaseProvider.Sqlite ? Database<TDb, TSqlite>() : Database<TDb, TPostgreSql>();

    /// <summary>Every handler, shape and reader of the module's assembly, and its texts.</summary>
    public ModuleBuilder UseCases()
    {
        foreach (var found in FoundIn.GetOrAdd(assembly, Find))
        {
            services.Add(found);
        }

        readers.AddFrom(assembly);
        foreach (var reader in readers.All.Where(reader => reader.Type.Assembly == assembly))
        {
            services.AddTransient(reader.Type);
        }

        words.AddFrom(assembly);
        return this;
    }

    /// <summary>Settings of a section, checked at start: a sentence for each mistake.</summary>
    public ModuleBuilder Settings<TSettings>(string section)
        where TSettings : class
    {
        services.AddOptions<TSettings>().Bind(configuration.GetSection(section)).ValidateDataAnnotations().ValidateOnStart();
        return this;
    }

    /// <summary>Sends a process again and again; each is an idempotent scan that any host may run.</summary>
    public ModuleBuilder Job<TProcess>(TimeSpan every)
        where TProcess : IProcess<Done>, new()
    {
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<Job<TProcess>>(provider, every));
        return this;
    }

    /// <summary>The handlers and the shapes of an assembly; what is a handler does not change while the program runs.</summary>
    private static ServiceDescriptor[] Find(Assembly assembly)
    {
        var found = new ServiceCollection();
        foreach (var kind in (Type[])[typeof(IRequestHandler<,>), typeof(IValidator<>)])
        {
            found.Scan(scan => scan
                .FromTypes(WrittenTypes.Of(assembly).Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && WrittenTypes.Closed(kind, type).Any()))
                .AddClasses(publicOnly: false).As(type => WrittenTypes.Closed(kind, type)).WithTransientLifetime());
        }

        return [.. found];
    }

    private ModuleBuilder Database<TDb, TChosen>()
        where TDb : DbContext
        where TChosen : TDb
    {
        // Options once per module, and contexts used again: only the connection differs per scope.
        var builder = new DbContextOptionsBuilder<TChosen>();
        database.Configure(builder, name);
        builder.AddInterceptors(database.Provider == DatabaseProvider.Sqlite
            ? [WritesOnlyInUnitOfWork.Instance, DurableConnections.Instance]
            : [WritesOnlyInUnitOfWork.Instance]);
        var pool = new PooledDbContextFactory<TChosen>(builder.Options, MostKept);
        services.AddScoped<TDb>(scope => scope.GetRequiredService<DatabaseSession>().Join(pool.CreateDbContext()));
        services.AddSingleton(new MigratedContext(name, typeof(TDb), typeof(TChosen)));
        return this;
    }
}

/// <summary>A context to migrate at start.</summary>
/// <param name="Chosen">Its heir for the database in use, which the migrations name.</param>
public sealed record MigratedContext(string Module, Type Context, Type Chosen);
