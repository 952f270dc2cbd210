namespace Loisirs.Testing.Invariants;

/// <summary>Something that holds in the house's database whenever all is quiet, whoever died when.</summary>
/// <param name="Id"><c>I1</c> to <c>I12</c>; several sentences may stand under one.</param>
/// <param name="Sql">Selects one text for each breach. <c>[module.table]</c> is a table on either database; <c>@now</c> and
/// <c>@late</c> are instants: what was due before the latter is overdue.</param>
public sealed record Invariant(string Id, string Sentence, string Sql);

/// <summary>An invariant that does not hold, and for what.</summary>
public sealed record Breach(string Id, string Sentence, string What)
{
    public override string ToString() => $"{Id} {Sentence}: {What}";
}
