using System.Reflection;
using Loisirs.Shared.Data;
using Xunit.Sdk;

namespace Loisirs.Catalogue.Tests;

/// <summary>The story is told on SQLite and on PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BothDatabasesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.Sqlite], [DatabaseProvider.PostgreSql]];
}
