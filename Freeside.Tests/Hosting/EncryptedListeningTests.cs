using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Freeside.Tests.Support;

namespace Freeside.Tests.Hosting;

/// <summary>TLS is a matter of settings: Kestrel's own.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class EncryptedListeningTests
{
    [Test]
    public async Task An_https_endpoint_serves_calls()
    {
        await using var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        using var folder = TestFolder.Create();
        using var certificate = await MakeAsync(folder.Path);
        await using var program = ProgramProcess.Launch(
            ProgramShop.On(database),
            "--Kestrel:Endpoints:Https:Url=https://127.0.0.1:0",
            $"--Kestrel:Endpoints:Https:Certificate:Path={folder.Path}/billing.pem",
            $"--Kestrel:Endpoints:Https:Certificate:KeyPath={folder.Path}/billing.key");
        var address = await program.AddressAsync();
        Assert.That(address.Scheme, Is.EqualTo("https"));

        var thumbprint = certificate.Thumbprint;
        using var client = new XmlRpcClient(address, new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, seen, _, _) => ((X509Certificate2)seen!).Thumbprint == thumbprint },
        });
        var reply = await client.CallAsync("FS.API.customer_info", ("secret", ProgramShop.Secret), ("custnum", "2"));
        Assert.That(reply.Members["first"], Is.EqualTo("José"));
    }

    private static async Task<X509Certificate2> MakeAsync(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=billing.example.com", key, HashAlgorithmName.SHA256);
        var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        await File.WriteAllTextAsync(Path.Combine(folder, "billing.pem"), certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(Path.Combine(folder, "billing.key"), key.ExportPkcs8PrivateKeyPem());
        return certificate;
    }
}
