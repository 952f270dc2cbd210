using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Loisirs.Accounts.Tests.SignIn;

/// <summary>A device's key in a test: answers as a browser does, and lies where the test asks for it.</summary>
internal sealed class SoftKey : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private byte[] _owner = [];

    /// <summary>What the device's counter says next; 0 for a device that does not count.</summary>
    public uint Counter { get; set; }

    public string Origin { get; set; } = "https://localhost";

    public string Domain { get; set; } = "localhost";

    public bool VerifiesItsOwner { get; set; } = true;

    /// <summary>The answer to a question that makes a key.</summary>
    public string Makes(string question)
    {
        using var asked = JsonDocument.Parse(question);
        _owner = Base64Url.DecodeFromChars(asked.RootElement.GetProperty("user").GetProperty("id").GetString());
        var statement = new CborWriter();
        statement.WriteStartMap(3);
        statement.WriteTextString("fmt");
        statement.WriteTextString("none");
        statement.WriteTextString("attStmt");
        statement.WriteStartMap(0);
        statement.WriteEndMap();
        statement.WriteTextString("authData");
        statement.WriteByteString([.. Data(0x40), .. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()]);
        statement.WriteEndMap();
        return Answer(new
        {
            attestationObject = Text(statement.Encode()),
            clientDataJSON = Text(ClientData("webauthn.create", asked)),
            transports = new[] { "internal" },
        });
    }

    /// <summary>The answer to a question that proves it.</summary>
    public string Proves(string question)
    {
        using var asked = JsonDocument.Parse(question);
        var (data, client) = (Data(0), ClientData("webauthn.get", asked));
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new { authenticatorData = Text(data), clientDataJSON = Text(client), signature = Text(signature), userHandle = Text(_owner) });
    }

    public void Dispose() => _key.Dispose();

    private byte[] Data(byte flags)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, Counter);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Domain)), (byte)(flags | 0x01 | (VerifiesItsOwner ? 0x04 : 0)), .. counter];
    }

    private byte[] ClientData(string type, JsonDocument asked) => JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = asked.RootElement.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        var key = new CborWriter();
        key.WriteStartMap(5);
        foreach (var (label, value) in ((int, int)[])[(1, 2), (3, -7), (-1, 1)])
        {
            key.WriteInt32(label);
            key.WriteInt32(value);
        }

        key.WriteInt32(-2);
        key.WriteByteString(point.X!);
        key.WriteInt32(-3);
        key.WriteByteString(point.Y!);
        key.WriteEndMap();
        return key.Encode();
    }

    private string Answer(object response) =>
        JsonSerializer.Serialize(new { id = Text(_id), rawId = Text(_id), type = "public-key", clientExtensionResults = new { }, response });

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
