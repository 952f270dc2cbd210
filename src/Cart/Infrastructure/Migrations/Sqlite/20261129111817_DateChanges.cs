using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DateChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "changed_at",
                table: "cart_orders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_orders_changed_at",
                table: "cart_orders",
                column: "changed_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_cart_orders_changed_at",
                table: "cart_orders");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "cart_orders");
        }
    }
}
