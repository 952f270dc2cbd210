using Loisirs.Cart.Domain.Instalments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>What the town lets families pay later, and the parts of orders that are paid so.</summary>
internal sealed class InstalmentTables : IEntityTypeConfiguration<PaymentPlan>, IEntityTypeConfiguration<ActivityPlan>, IEntityTypeConfiguration<Instalment>
{
    private const int ReasonLength = 500;

    public void Configure(EntityTypeBuilder<PaymentPlan> builder)
    {
        builder.ToTable("PaymentPlans", table => table.HasCheckConstraint("ck_payment_plans_one", "id = 1"));
        builder.Property(plan => plan.Id).ValueGeneratedNever();
        builder.Ignore(plan => plan.IsOn);
        builder.Ignore(plan => plan.Terms);
        builder.HasData(new { Id = PaymentPlan.TheOne, Parts = 0, Minimum = new Money(PaymentPlan.LeastMinimum), Deposit = Money.Zero });
    }

    public void Configure(EntityTypeBuilder<ActivityPlan> builder)
    {
        builder.ToTable("ActivityPlans", table => table.HasCheckConstraint("ck_activity_plans_parts", "(parts = 0 AND deposit = 0) OR (parts >= 2 AND parts <= 6 AND deposit >= 0)"));
        builder.HasKey(plan => plan.Activity);
        builder.Property(plan => plan.Activity).ValueGeneratedNever();
        builder.Ignore(plan => plan.Terms);
    }

    public void Configure(EntityTypeBuilder<Instalment> builder)
    {
        builder.ToTable("Instalments", table => table.HasCheckConstraint("ck_instalments_amount", "amount > 0 AND reduced >= 0 AND reduced <= amount"));
        builder.Property(part => part.Id).ValueGeneratedNever();
        builder.Ignore(part => part.Asked);
        builder.Ignore(part => part.Owed);
        builder.Ignore(part => part.Until);
        builder.Property(part => part.DelayReason).HasMaxLength(ReasonLength);
        builder.HasIndex("OrderId", nameof(Instalment.Number)).IsUnique();
        builder.HasIndex(part => part.DueOn).HasFilter("paid_at IS NULL").HasDatabaseName("ix_instalments_open");
    }
}
