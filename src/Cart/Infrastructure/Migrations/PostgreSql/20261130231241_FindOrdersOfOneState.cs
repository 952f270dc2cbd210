using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FindOrdersOfOneState : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_refunds_state",
                schema: "cart",
                table: "refunds");

            migrationBuilder.DropIndex(
                name: "IX_orders_state_held_until",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "IX_documents_date",
                schema: "cart",
                table: "documents");

            migrationBuilder.DropIndex(
                name: "ix_documents_one_credit_a_line",
                schema: "cart",
                table: "documents");

            migrationBuilder.CreateIndex(
                name: "ix_refunds_failed",
                schema: "cart",
                table: "refunds",
                column: "done_at",
                filter: "state = 'Failed'");

            migrationBuilder.CreateIndex(
                name: "ix_orders_being_paid",
                schema: "cart",
                table: "orders",
                column: "held_until",
                filter: "state = 'Paying'");

            migrationBuilder.CreateIndex(
                name: "ix_orders_stuck",
                schema: "cart",
                table: "orders",
                column: "stuck_at",
                filter: "state = 'Stuck'");

            migrationBuilder.CreateIndex(
                name: "IX_documents_date",
                schema: "cart",
                table: "documents",
                column: "date",
                unique: true,
                filter: "date IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_documents_one_credit_a_line",
                schema: "cart",
                table: "documents",
                column: "line",
                unique: true,
                filter: "date IS NULL AND line IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_refunds_failed",
                schema: "cart",
                table: "refunds");

            migrationBuilder.DropIndex(
                name: "ix_orders_being_paid",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_orders_stuck",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "IX_documents_date",
                schema: "cart",
                table: "documents");

            migrationBuilder.DropIndex(
                name: "ix_documents_one_credit_a_line",
                schema: "cart",
                table: "documents");

            migrationBuilder.CreateIndex(
                name: "IX_refunds_state",
                schema: "cart",
                table: "refunds",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_orders_state_held_until",
                schema: "cart",
                table: "orders",
                columns: new[] { "state", "held_until" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_date",
                schema: "cart",
                table: "documents",
                column: "date",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_one_credit_a_line",
                schema: "cart",
                table: "documents",
                column: "line",
                unique: true,
                filter: "date IS NULL");
        }
    }
}
