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
            migrationBuilder.DropIndex(
                name: "ix_orders_not_booked",
                schema: "cart",
                table: "orders");

            migrationBuilder.CreateIndex(
                name: "IX_waiting_choice",
                schema: "cart",
                table: "waiting",
                column: "choice");

            migrationBuilder.CreateIndex(
                name: "IX_waiting_person",
                schema: "cart",
                table: "waiting",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_refunds_done_at",
                schema: "cart",
                table: "refunds",
                column: "done_at");

            migrationBuilder.CreateIndex(
                name: "ix_refunds_due",
                schema: "cart",
                table: "refunds",
                column: "id",
                filter: "state <> 'Succeeded' AND state <> 'Failed'");

            migrationBuilder.CreateIndex(
                name: "IX_payments_at",
                schema: "cart",
                table: "payments",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_payments_order_id",
                schema: "cart",
                table: "payments",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_orders_not_booked",
                schema: "cart",
                table: "orders",
                column: "id",
                filter: "NOT is_booked");

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
                name: "IX_waiting_choice",
                schema: "cart",
                table: "waiting");

            migrationBuilder.DropIndex(
                name: "IX_waiting_person",
                schema: "cart",
                table: "waiting");

            migrationBuilder.DropIndex(
                name: "IX_refunds_done_at",
                schema: "cart",
                table: "refunds");

            migrationBuilder.DropIndex(
                name: "ix_refunds_due",
                schema: "cart",
                table: "refunds");

            migrationBuilder.DropIndex(
                name: "IX_payments_at",
                schema: "cart",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "IX_payments_order_id",
                schema: "cart",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_orders_not_booked",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "IX_orders_placed_at_id",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_documents_of_an_order",
                schema: "cart",
                table: "documents");

            migrationBuilder.CreateIndex(
                name: "ix_orders_not_booked",
                schema: "cart",
                table: "orders",
                column: "is_booked",
                filter: "NOT is_booked");
        }
    }
}
