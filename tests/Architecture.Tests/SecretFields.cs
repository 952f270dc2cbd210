using System.Text.RegularExpressions;
using Loisirs.Accounts.Application.Resuming;
using Loisirs.Architecture.Tests.Reading;

namespace Loisirs.Architecture.Tests;

/// <summary>A form that is kept for after a sign-in leaves every secret out, whatever the page that asks for it (P-608).</summary>
public sealed partial class SecretFields
{
    [Fact]
    [Trait("Promise", "P-608")]
    public void No_password_and_no_code_of_any_page_is_kept()
    {
        var names = SourceFile.Pages
            .SelectMany(file => Fields().Matches(file.Text))
            .Where(tag => tag.Value.Contains("type=\"password\"", StringComparison.Ordinal) || tag.Value.Contains("one-time-code", StringComparison.Ordinal))
            .Select(tag => Name().Match(tag.Value).Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.True(TypedForm.IsSecret(name), $"{name} would be kept: name it in TypedForm.Secrets."));
    }

    [GeneratedRegex("<(field|input)\\b[^\n]*>")]
    private static partial Regex Fields();

    [GeneratedRegex("\\b(for|name)=\"(?<name>[^\"]+)\"")]
    private static partial Regex Name();
}
