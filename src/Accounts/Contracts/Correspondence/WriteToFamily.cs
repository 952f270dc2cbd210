using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Correspondence;

/// <summary>Writes to a family: the message is kept with the change that it tells of, and sent once, whatever the mail server does.</summary>
/// <remarks>Procedure, step 8; P-301. The same key twice writes once and answers the first message.</remarks>
/// <param name="Key">What it tells of, unique for ever: <c>order:{id}:confirmation</c>.</param>
/// <param name="Text">The plain text, 72 columns; the portal shows the same.</param>
/// <param name="Html">A whole HTML document, inline styles only.</param>
[Needs(Right.Inside)]
public sealed record WriteToFamily(string Key, Guid Family, string Subject, string Text, string Html, IReadOnlyList<Enclosure> Enclosures)
    : ICommand<Guid>;

/// <summary>A file of a message.</summary>
/// <param name="ContentType">Such as <c>text/calendar; method=PUBLISH; charset=utf-8</c>.</param>
public sealed record Enclosure(string FileName, string ContentType, string Content);
