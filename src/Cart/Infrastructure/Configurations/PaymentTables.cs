using Loisirs.Cart.Domain.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>Pages of the gateway, money received and money given back: a page, a charge and a key are known once.</summary>
internal sealed class PaymentTables : IEntityTypeConfiguration<Attempt>, IEntityTypeConfiguration<Payment>, IEntityTypeConfiguration<Refund>
{
    private const int NameLength = 200;
    private const int AddressLength = 2000;

    public void Configure(EntityTypeBuilder<Attempt> builder)
    {
        builder.ToTable("Attempts");
        builder.Property(attempt => attempt.Id).ValueGeneratedNever();
        builder.Property(attempt => attempt.Key).HasMaxLength(NameLength);
        builder.Property(attempt => attempt.Session).HasMaxLength(NameLength);
        builder.Property(attempt => attempt.Address).HasMaxLength(AddressLength);
        builder.HasIndex(attempt => attempt.Key).IsUnique();
        builder.HasIndex(attempt => attempt.Session).IsUnique();
        builder.HasIndex(attempt => attempt.NextAsk);
        builder.HasIndex("OrderId", nameof(Attempt.Number)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("Payments", table => table.HasCheckConstraint("ck_payments_amount", "amount >= 0"));
        builder.Property(payment => payment.Id).ValueGeneratedNever();
        builder.Property(payment => payment.Charge).HasMaxLength(NameLength);
        builder.Property(payment => payment.LastDigits).HasMaxLength(NameLength);
        builder.HasIndex(payment => payment.Charge).IsUnique();
        builder.HasIndex("OrderId");
        builder.HasIndex(payment => payment.At);
        builder.Property(payment => payment.CarriedCharge).HasMaxLength(NameLength);
        builder.HasIndex(payment => payment.CarriedCharge).HasFilter("carried_charge IS NOT NULL");
        builder.Ignore(payment => payment.GivenBackTo);
        builder.HasIndex("OrderId", nameof(Payment.Instalment)).IsUnique().HasFilter("instalment IS NOT NULL").HasDatabaseName("ix_payments_one_for_an_instalment");
    }

    public void Configure(EntityTypeBuilder<Refund> builder)
    {
        builder.ToTable("Refunds", table => table.HasCheckConstraint("ck_refunds_amount", "amount > 0"));
        builder.Property(refund => refund.Id).ValueGeneratedNever();
        builder.Property(refund => refund.Key).HasMaxLength(NameLength);
        builder.Property(refund => refund.Charge).HasMaxLength(NameLength);
        builder.Property(refund => refund.To).HasDefaultValue(RefundTo.Origin);
        builder.HasIndex(refund => refund.Key).IsUnique();
        builder.HasIndex(refund => refund.DoneAt, "ix_refunds_failed").HasFilter("state = 'Failed'");
        builder.HasIndex(refund => refund.DoneAt);
        builder.HasIndex(refund => refund.Id, "ix_refunds_due").HasFilter("state <> 'Succeeded' AND state <> 'Failed'");
    }
}
