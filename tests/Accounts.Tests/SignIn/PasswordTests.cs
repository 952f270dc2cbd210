using Loisirs.Accounts.Infrastructure;

namespace Loisirs.Accounts.Tests.SignIn;

[Trait("Promise", "P-609")]
public sealed class PasswordTests : IDisposable
{
    private readonly Argon2Passwords _passwords = new();

    [Fact]
    public async Task A_hash_fits_its_password_and_no_other()
    {
        var hash = await _passwords.Hash("quatre loutres vertes", default);

        Assert.StartsWith("$argon2id$v=19$m=19456,t=2,p=1$", hash, StringComparison.Ordinal);
        Assert.True(await _passwords.Fits(hash, "quatre loutres vertes", default));
        Assert.False(await _passwords.Fits(hash, "quatre loutres verte", default));
        Assert.False(await _passwords.Fits(null, "quatre loutres vertes", default));
        Assert.False(await _passwords.Fits("", "", default));
        Assert.NotEqual(hash, await _passwords.Hash("quatre loutres vertes", default));
    }

    [Fact]
    public async Task Any_letters_fit_however_they_were_composed()
    {
        var hash = await _passwords.Hash("été à Québec 🦊 محمد", default);

        Assert.True(await _passwords.Fits(hash, "été à Québec 🦊 محمد".Normalize(System.Text.NormalizationForm.FormD), default));
        Assert.False(await _passwords.Fits(hash, "ete a Quebec 🦊 محمد", default));
        Assert.False(await _passwords.Fits(hash, "\uD800", default));
    }

    [Fact]
    public async Task A_hash_of_less_work_still_fits_and_is_old()
    {
        // 8 MiB, one pass
        const string old = "$argon2id$v=19$m=8192,t=1,p=1$AAECAwQFBgcICQoLDA0ODw$DExBuiJHPSDmc7lLHJsmF1Gpx8VLcNpwSspdvTr6tIA";

        Assert.True(_passwords.IsOld(old));
        Assert.False(_passwords.IsOld(await _passwords.Hash("x", default)));
        Assert.False(await _passwords.Fits(old, "pas celui-là", default));
    }

    public static TheoryData<string> Common =>
    [
        "123456789012", "1234567890123", "000000000000", "111111111111", "aaaaaaaaaaaa", "121212121212", "123123123123", "987654321098", "112233445566", "0123456789012",
        "password1234", "Password1234", "PASSWORD12345", "p@ssword1234", "passwordpassword", "motdepasse123", "Motdepasse2026", "mot de passe 1", "monmotdepasse1", "motdepassemotdepasse",
        "azertyuiop12", "azertyuiopazertyuiop", "qwertyuiop12", "qwertyqwerty", "asdfghjkl123", "abcdefghijkl", "abcdefghijklmnop", "administrateur", "administrateur1", "administrator",
        "quebecquebec", "Québec2026Québec", "canadiens1909", "lescanadiens1", "gohabsgo2026", "montrealmontreal", "natation2026!", "loisirsloisirs", "AccèsCité-Loisirs", "portailcitoyen",
    ];

    public static TheoryData<string> Fine =>
    [
        "quatre loutres vertes", "cinq huards au large", "le chat de ma voisine", "tT7#pQ9!xZ2$", "ceci n'est pas une pipe", "trois pommes, deux poires", "Zoé mange 12 crêpes", "j'habite au 3e étage",
        "natation le samedi matin", "motdepasse du frigo jaune", "🦊🐻🦉🐢🦆🐝🦋🐞🐌🐛🦗🕷", "пароль не пароль да", "密码不是密码就是密码吧好", "neuf castors têtus", "correct cheval pile agrafe", "azerty sur un quai", "quebec en hiver, brr", "le 7 mars 2019 il neigeait", "Sept-Îles ou Gaspé?", "ouaouaron ouananiche",
    ];

    [Theory, MemberData(nameof(Common))]
    public void What_everybody_tries_first_is_common(string password) => Assert.True(_passwords.IsCommon(password));

    [Theory, MemberData(nameof(Fine))]
    public void What_nobody_tries_first_is_not(string password) => Assert.False(_passwords.IsCommon(password));

    public void Dispose() => _passwords.Dispose();
}
