using Loisirs.Accounts.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Accounts.Infrastructure.Webhooks;

/// <summary>Webhooks, and each event on its way to one.</summary>
internal sealed class WebhookTables : IEntityTypeConfiguration<Webhook>, IEntityTypeConfiguration<WebhookDelivery>
{
    private const int LongestName = 100;
    private const int LongestSecret = 1000;
    private const int LongestBody = 2000;

    public void Configure(EntityTypeBuilder<Webhook> webhook)
    {
        webhook.Property(w => w.Address).HasMaxLength(WebhookAddress.Longest);
        webhook.Property(w => w.Events).HasMaxLength(Webhook.LongestEvents);
        webhook.Property(w => w.Secret).HasMaxLength(LongestSecret);
        webhook.Property(w => w.NewSecret).HasMaxLength(LongestSecret);
        webhook.Property(w => w.NewSecretAt).IsConcurrencyToken(); // of two who renew at once, one is told that there are two
        webhook.Ignore(w => w.EventList).Ignore(w => w.Secrets);
        webhook.HasIndex(w => w.Client);
        webhook.Fact(w => w.Ending, "ending");
    }

    public void Configure(EntityTypeBuilder<WebhookDelivery> delivery)
    {
        delivery.Property(d => d.Id).ValueGeneratedOnAdd();
        delivery.Property(d => d.Name).HasMaxLength(LongestName);
        delivery.Property(d => d.Body).HasMaxLength(LongestBody);
        delivery.HasOne<Webhook>().WithMany().HasForeignKey(d => d.Webhook);
        delivery.HasIndex(d => d.NextTry).HasFilter("delivered_at IS NULL AND given_up_at IS NULL");
        delivery.HasIndex(d => new { d.Webhook, d.Aggregate, d.Id }).HasFilter("delivered_at IS NULL AND given_up_at IS NULL");
        delivery.HasIndex(d => new { d.Webhook, d.Id });
        delivery.HasIndex(d => new { d.Event, d.Webhook }).IsUnique();
        delivery.HasIndex(d => d.GivenUpAt).HasFilter("given_up_at IS NOT NULL");
        delivery.HasIndex(d => d.Since);
    }
}
