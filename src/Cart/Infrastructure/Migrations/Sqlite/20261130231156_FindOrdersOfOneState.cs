using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FindOrdersOfOneState : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_cart_refunds_state",
                table: "cart_refunds");

            migrationBuilder.DropIndex(
                name: "IX_cart_orders_state_held_until",
                table: "cart_orders");

            migrationBuilder.DropIndex(
                name: "IX_cart_documents_date",
                table: "cart_documents");

            migrationBuilder.DropIndex(
                name: "ix_documents_one_credit_a_line",
                table: "cart_documents");

            migrationBuilder.CreateIndex(
                name: "ix_refunds_failed",
                table: "cart_refunds",
                column: "done_at",
                filter: "state = 'Failed'");

            migrationBuilder.CreateIndex(
                name: "ix_orders_being_paid",
                table: "cart_orders",
                column: "held_until",
                filter: "state = 'Paying'");

            migrationBuilder.CreateIndex(
                name: "ix_orders_stuck",
                table: "cart_orders",
                column: "stuck_at",
                filter: "state = 'Stuck'");

            migrationBuilder.CreateIndex(
                name: "IX_cart_documents_date",
                table: "cart_documents",
                column: "date",
                unique: true,
                filter: "date IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_documents_one_credit_a_line",
                table: "cart_documents",
                column: "line",
                unique: true,
                filter: "date IS NULL AND line IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_refunds_failed",
                table: "cart_refunds");

            migrationBuilder.DropIndex(
                name: "ix_orders_being_paid",
                table: "cart_orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_stuck",
                table: "cart_orders");

            migrationBuilder.DropIndex(
                name: "IX_cart_documents_date",
                table: "cart_documents");

            migrationBuilder.DropIndex(
                name: "ix_documents_one_credit_a_line",
                table: "cart_documents");

            migrationBuilder.CreateIndex(
                name: "IX_cart_refunds_state",
                table: "cart_refunds",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_cart_orders_state_held_until",
                table: "cart_orders",
                columns: new[] { "state", "held_until" });

            migrationBuilder.CreateIndex(
                name: "IX_cart_documents_date",
                table: "cart_documents",
                column: "date",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_one_credit_a_line",
                table: "cart_documents",
                column: "line",
                unique: true,
                filter: "date IS NULL");
        }
    }
}
