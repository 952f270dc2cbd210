namespace Loisirs.Cart.Infrastructure.Sandbox;

/// <summary>The test numbers of the sandbox; each behaves in one way that a real provider may. No real card has such a number.</summary>
/// <param name="Key">Its sentence on the page: <c>sandbox.card.{key}</c>.</param>
/// <param name="KnownAfter">How long the bank takes.</param>
/// <param name="NoticeAfter">How much later the notices leave.</param>
internal sealed record SandboxCard(string Number, string Key, SandboxEnd End, TimeSpan KnownAfter, TimeSpan NoticeAfter, int Notices)
{
    public static readonly SandboxCard Approved = new("4000 0000 0000 0001", "approved", SandboxEnd.Paid, TimeSpan.Zero, TimeSpan.Zero, 1);
    public static readonly SandboxCard Refused = new("4000 0000 0000 0011", "refused", SandboxEnd.Refused, TimeSpan.Zero, TimeSpan.Zero, 1);
    public static readonly SandboxCard Slow = new("4000 0000 0000 0021", "slow", SandboxEnd.Paid, TimeSpan.FromSeconds(30), TimeSpan.Zero, 1);
    public static readonly SandboxCard Late = new("4000 0000 0000 0031", "late", SandboxEnd.Paid, TimeSpan.Zero, TimeSpan.FromSeconds(20), 1);
    public static readonly SandboxCard Twice = new("4000 0000 0000 0041", "twice", SandboxEnd.Paid, TimeSpan.Zero, TimeSpan.Zero, 2);
    public static readonly SandboxCard Silent = new("4000 0000 0000 0052", "silent", SandboxEnd.Silent, TimeSpan.Zero, TimeSpan.Zero, 0);

    public static readonly IReadOnlyList<SandboxCard> All = [Approved, Refused, Slow, Late, Twice, Silent];

    public string LastDigits => Number[^4..];

    public static SandboxCard? Find(string key) => All.FirstOrDefault(card => card.Key == key);
}

internal enum SandboxEnd
{
    Paid,
    Refused,

    /// <summary>Paid, but the provider never says so.</summary>
    Silent,
}
