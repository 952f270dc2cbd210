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
            migrationBuilder.DropIndex(
                name: "ix_orders_not_booked",
                table: "cart_orders");

            migrationBuilder.CreateIndex(
                name: "IX_cart_waiting_choice",
                table: "cart_waiting",
                column: "choice");

            migrationBuilder.CreateIndex(
                name: "IX_cart_waiting_person",
                table: "cart_waiting",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_cart_refunds_done_at",
                table: "cart_refunds",
                column: "done_at");

            migrationBuilder.CreateIndex(
                name: "ix_refunds_due",
                table: "cart_refunds",
                column: "id",
                filter: "state <> 'Succeeded' AND state <> 'Failed'");

            migrationBuilder.CreateIndex(
                name: "IX_cart_payments_at",
                table: "cart_payments",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_cart_payments_order_id",
                table: "cart_payments",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "IX_cart_orders_placed_at_id",
                table: "cart_orders",
                columns: new[] { "placed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_not_booked",
                table: "cart_orders",
                column: "id",
                filter: "NOT is_booked");

            migrationBuilder.CreateIndex(
                name: "ix_documents_of_an_order",
                table: "cart_documents",
                column: "order");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_cart_waiting_choice",
                table: "cart_waiting");

            migrationBuilder.DropIndex(
                name: "IX_cart_waiting_person",
                table: "cart_waiting");

            migrationBuilder.DropIndex(
                name: "IX_cart_refunds_done_at",
                table: "cart_refunds");

            migrationBuilder.DropIndex(
                name: "ix_refunds_due",
                table: "cart_refunds");

            migrationBuilder.DropIndex(
                name: "IX_cart_payments_at",
                table: "cart_payments");

            migrationBuilder.DropIndex(
                name: "IX_cart_payments_order_id",
                table: "cart_payments");

            migrationBuilder.DropIndex(
                name: "IX_cart_orders_placed_at_id",
                table: "cart_orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_not_booked",
                table: "cart_orders");

            migrationBuilder.DropIndex(
                name: "ix_documents_of_an_order",
                table: "cart_documents");

            migrationBuilder.CreateIndex(
                name: "ix_orders_not_booked",
                table: "cart_orders",
                column: "is_booked",
                filter: "NOT is_booked");
        }
    }
}
