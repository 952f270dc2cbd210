using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Takes messages to the mail server, over few connections.</summary>
[OutsideWorld]
internal interface IPostOffice
{
    /// <summary>Sends each, the first before the others, and tells what became of it as soon as it is known; several may be told of at once. What is not
    /// told of stays to be sent.</summary>
    /// <param name="letters">At least one.</param>
    Task Post(IReadOnlyList<OutgoingLetter> letters, Func<OutgoingLetter, Posting, string?, Task> tell, CancellationToken stop);
}

/// <summary>A message as it leaves.</summary>
/// <param name="CopyOf">The message that it refers to.</param>
internal sealed record OutgoingLetter(
    Guid Id, string To, string Subject, string Text, string Html, IReadOnlyList<Enclosure> Enclosures, DateTimeOffset WrittenAt,
    Guid? CopyOf = null);
