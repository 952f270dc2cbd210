using Loisirs.Kernel.Formats;

namespace Loisirs.Kernel.Tests.Formats;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("lea+camp@exemple.ca", "lea+camp@exemple.ca")]
    [InlineData("o'neil@exemple.ca", "o'neil@exemple.ca")]
    [InlineData("x@québec.ca", "x@xn--qubec-csa.ca")]
    [InlineData("x@QUE\u0301BEC.ca", "x@xn--qubec-csa.ca")]
    [InlineData(" Rose.Gagne+Loisirs@EXEMPLE.test ", "Rose.Gagne+Loisirs@exemple.test")]
    public void Keeps_the_name_as_typed_and_the_domain_in_ASCII(string typed, string kept)
    {
        Assert.True(EmailAddress.TryParse(typed, out var email));
        Assert.Equal(kept, email.Value);
        Assert.Equal(email, EmailAddress.Parse(email.Value));
    }

    [Theory]
    [InlineData("lea@exemple")]
    [InlineData("lea @exemple.ca")]
    [InlineData("a@b@c.ca")]
    [InlineData(".lea@exemple.ca")]
    [InlineData("lea.@exemple.ca")]
    [InlineData("le..a@exemple.ca")]
    [InlineData("lea@-exemple.ca")]
    [InlineData("lea@exemple..ca")]
    [InlineData("lea@exemple.ca.")]
    [InlineData("lea@192.168.1.1")]
    [InlineData("lea@[192.168.1.1]")]
    [InlineData("lea@exemple.ca, max@exemple.ca")]
    [InlineData("Léa <lea@exemple.ca>")]
    [InlineData("lea@exemple.ca\r\nBcc: max@exemple.ca")]
    [InlineData("lea@exem\u0000ple.ca")]
    [InlineData("\"lea\"@exemple.ca")]
    [InlineData("")]
    [InlineData(null)]
    public void Refuses_what_is_not_one_address(string? typed) => Assert.False(EmailAddress.TryParse(typed, out _));

    [Fact]
    public void Refuses_255_characters()
    {
        var domain = string.Join('.', Enumerable.Repeat(new string('d', 47), 4));

        Assert.True(EmailAddress.TryParse($"{new string('a', 59)}@{domain}.ca", out var longest));
        Assert.Equal(EmailAddress.MaxLength, longest.Value.Length);
        Assert.False(EmailAddress.TryParse($"{new string('a', 60)}@{domain}.ca", out _));
    }

    [Theory]
    [InlineData("C19 case", "rose.gagne+loisirs@EXEMPLE.test", true)]
    [InlineData("C19 trailing space", "Rose.Gagne+Loisirs@exemple.test ", true)]
    [InlineData("C19 without the tag", "rose.gagne@exemple.test", false)]
    [InlineData("C19 without the dot", "rosegagne+loisirs@exemple.test", false)]
    public void One_mailbox_is_known_under_any_case(string rule, string other, bool same) =>
        Assert.Equal((rule, same), (rule, EmailAddress.Parse(other).CompareKey
            == EmailAddress.Parse("Rose.Gagne+Loisirs@exemple.test").CompareKey));
}
