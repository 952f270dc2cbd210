using Loisirs.Cart.Domain.Answers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>Orders, and all that is only ever added to them.</summary>
internal sealed class OrderTables : IEntityTypeConfiguration<Order>, IEntityTypeConfiguration<OrderLine>
{
    private const int NumberLength = 20;
    private const int NameLength = 200;
    private const int PolicyLength = 2000;
    private const int ReasonLength = 500;

    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("Orders", table => table.HasCheckConstraint("ck_orders_total", "total = base + gst + qst"));
        builder.Property(order => order.Id).ValueGeneratedNever();
        builder.Property(order => order.Number).HasMaxLength(NumberLength);
        builder.HasIndex(order => order.Number).IsUnique();
        builder.Property(order => order.PayerName).HasMaxLength(NameLength);
        builder.Property(order => order.Version).IsConcurrencyToken();
        builder.HasIndex(order => order.Family).IsUnique().HasFilter("state = 'Paying'").HasDatabaseName("ix_orders_one_open_a_family");
        builder.HasIndex(order => new { order.Family, order.PlacedAt });
        // Of one state each: an index of all states would be followed to find a family's paid orders among the town's
        builder.HasIndex(order => order.HeldUntil, "ix_orders_being_paid").HasFilter("state = 'Paying'");
        builder.HasIndex(order => order.StuckAt, "ix_orders_stuck").HasFilter("state = 'Stuck'");
        builder.HasIndex(order => new { order.PlacedAt, order.Id });
        builder.IsDated();
        builder.Ignore(order => order.KeptLines);
        builder.Ignore(order => order.Due);
        builder.Ignore(order => order.ToCome);
        builder.Property(order => order.Deferred).HasDefaultValue(Money.Zero);
        builder.Property(order => order.Covered).HasDefaultValue(Money.Zero);
        builder.Property(order => order.Carried).HasDefaultValue(Money.Zero);
        builder.HasIndex(order => order.Replaced).IsUnique().HasFilter("state = 'Paid' AND replaced IS NOT NULL").HasDatabaseName("ix_orders_one_in_place_of_a_line");
        builder.HasMany(order => order.Lines).WithOne().HasForeignKey("OrderId").IsRequired();
        builder.HasMany(order => order.Attempts).WithOne().HasForeignKey("OrderId").IsRequired();
        builder.HasMany(order => order.Payments).WithOne().HasForeignKey("OrderId").IsRequired();
        builder.HasMany(order => order.Disputes).WithOne().HasForeignKey("OrderId").IsRequired();
        builder.HasMany(order => order.Refunds).WithOne().HasForeignKey("OrderId").IsRequired();
        builder.HasMany(order => order.Instalments).WithOne().HasForeignKey("OrderId").IsRequired();
        builder.HasMany(order => order.Entries).WithOne().HasForeignKey("OrderId");
        builder.HasIndex(order => order.Id, "ix_orders_not_booked").HasFilter("NOT is_booked");
    }

    public void Configure(EntityTypeBuilder<OrderLine> builder)
    {
        builder.ToTable("OrderLines", table => table.HasCheckConstraint("ck_order_lines_total", "total = price + gst + qst"));
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Ignore(line => line.IsTickets);
        builder.Ignore(line => line.Ledger);
        builder.Ignore(line => line.Fee);
        builder.Ignore(line => line.Course);
        builder.Ignore(line => line.KeepsFee);
        builder.Property(line => line.Dates).HasConversion(dates => dates.Write(), text => DatesGivenBack.Read(text)).HasDefaultValue(DatesGivenBack.None);
        builder.Property(line => line.DatesBack).HasDefaultValue(Money.Zero);
        builder.Property(line => line.DatesGst).HasDefaultValue(Money.Zero);
        builder.Property(line => line.DatesQst).HasDefaultValue(Money.Zero);
        builder.Property(line => line.FeePrice).HasDefaultValue(Money.Zero);
        builder.Property(line => line.FeeGst).HasDefaultValue(Money.Zero);
        builder.Property(line => line.FeeQst).HasDefaultValue(Money.Zero);
        builder.Property(line => line.LedgerCode).HasMaxLength(NumberLength).HasDefaultValue("");
        builder.Property(line => line.FirstName).HasMaxLength(NameLength);
        builder.Property(line => line.LastName).HasMaxLength(NameLength);
        builder.Property(line => line.ActivityName).HasMaxLength(NameLength);
        builder.Property(line => line.GroupCode).HasMaxLength(NumberLength * 2);
        builder.Property(line => line.Schedule).HasMaxLength(NameLength * 2);
        builder.Property(line => line.Programme).HasMaxLength(NameLength);
        builder.Property(line => line.Tariff).HasMaxLength(NumberLength * 2);
        builder.Property(line => line.Search).HasMaxLength(NameLength * 4);
        builder.Property(line => line.Policy).HasMaxLength(PolicyLength).HasConversion(policy => policy.Write(), text => RefundPolicy.Read(text))
            .HasDefaultValue(RefundPolicy.Unknown);
        builder.Property(line => line.Answers).HasField("_answers").HasConversion(answers => answers.Write(), text => GivenAnswers.Read(text))
            .HasDefaultValue(GivenAnswers.None);
        builder.Property(line => line.Steps).HasField("_steps").HasConversion(steps => steps.Write(), text => PriceSteps.Read(text)).HasDefaultValue(PriceSteps.None);
        builder.HasIndex(line => line.AnswersUntil);
        builder.OwnsOne(line => line.Cancellation, cancellation =>
        {
            cancellation.Property<Guid>("OrderLineId").HasColumnName("id");
            cancellation.Property(known => known.At).HasColumnName("cancellation_at");
            cancellation.Property(known => known.By).HasColumnName("cancellation_by");
            cancellation.Property(known => known.Cause).HasColumnName("cancellation_cause");
            cancellation.Property(known => known.Reason).HasColumnName("cancellation_reason").HasMaxLength(ReasonLength);
            cancellation.Property(known => known.Back).HasColumnName("cancellation_back");
            cancellation.Property(known => known.Gst).HasColumnName("cancellation_gst");
            cancellation.Property(known => known.Qst).HasColumnName("cancellation_qst");
        });
        builder.HasIndex("OrderId", nameof(OrderLine.Number)).IsUnique();
        builder.HasIndex(line => line.Person);
        builder.HasIndex(line => line.Group);
    }
}
