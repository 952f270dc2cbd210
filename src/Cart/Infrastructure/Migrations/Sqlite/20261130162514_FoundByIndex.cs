using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FoundByIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_cart_waiting_person",
                table: "cart_waiting",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cart_payments_order_id",
                table: "cart_payments",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "IX_cart_orders_placed_at_id",
                table: "cart_orders",
                columns: new[] { "placed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_of_an_order",
                table: "cart_documents",
                column: "order");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_cart_waiting_person",
                table: "cart_waiting");

            migrationBuilder.DropIndex(
                name: "IX_cart_payments_order_id",
                table: "cart_payments");

            migrationBuilder.DropIndex(
                name: "IX_cart_orders_placed_at_id",
                table: "cart_orders");

            migrationBuilder.DropIndex(
                name: "ix_documents_of_an_order",
                table: "cart_documents");
        }
    }
}
