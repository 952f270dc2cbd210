using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FoundByIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_waiting_person",
                schema: "cart",
                table: "waiting",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_payments_order_id",
                schema: "cart",
                table: "payments",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "IX_orders_placed_at_id",
                schema: "cart",
                table: "orders",
                columns: new[] { "placed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_of_an_order",
                schema: "cart",
                table: "documents",
                column: "order");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_waiting_person",
                schema: "cart",
                table: "waiting");

            migrationBuilder.DropIndex(
                name: "IX_payments_order_id",
                schema: "cart",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "IX_orders_placed_at_id",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_documents_of_an_order",
                schema: "cart",
                table: "documents");
        }
    }
}
