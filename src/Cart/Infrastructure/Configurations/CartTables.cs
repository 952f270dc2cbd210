using Loisirs.Cart.Domain.Answers;
using Loisirs.Cart.Domain.Carts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>One cart a family; a person or a price class and a group once in it.</summary>
internal sealed class CartTables : IEntityTypeConfiguration<FamilyCart>, IEntityTypeConfiguration<CartLine>
{
    public void Configure(EntityTypeBuilder<FamilyCart> builder)
    {
        builder.ToTable("Carts");
        builder.Property(cart => cart.Id).ValueGeneratedNever();
        builder.Property(cart => cart.Version).IsConcurrencyToken();
        builder.HasIndex(cart => cart.Family).IsUnique();
        builder.HasMany(cart => cart.Lines).WithOne().HasForeignKey("CartId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(cart => cart.Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Ignore(cart => cart.Waiting);
    }

    public void Configure(EntityTypeBuilder<CartLine> builder)
    {
        builder.ToTable("Lines");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.HasIndex("CartId", nameof(CartLine.Group), nameof(CartLine.Person)).IsUnique();
        builder.HasIndex(line => line.Order);
        builder.Property(line => line.Answers).HasConversion(answers => answers.Write(), text => GivenAnswers.Read(text)).HasDefaultValue(GivenAnswers.None);
        builder.HasIndex(line => line.AnswersUntil);
    }
}
