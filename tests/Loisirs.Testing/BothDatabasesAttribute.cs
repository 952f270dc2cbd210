using System.Reflection;
using Loisirs.Shared.Data;
using Xunit.Sdk;

namespace Loisirs.Testing;

/// <summary>The story is told on SQLite and on PostgreSQL.</summary>
/// <param name="row">What the story needs beside its database, which comes first; one attribute for each row.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BothDatabasesAttribute(params object?[] row) : DataAttribute
{
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.Sqlite, .. row], [DatabaseProvider.PostgreSql, .. row]];
}
