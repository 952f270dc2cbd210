using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Shared.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FoundByIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "parked_deliveries",
                schema: "house",
                table: "deliveries");

            migrationBuilder.CreateIndex(
                name: "IX_idempotency_keys_at",
                schema: "house",
                table: "idempotency_keys",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "parked_deliveries",
                schema: "house",
                table: "deliveries",
                column: "id",
                filter: "done_at IS NULL AND parked_at IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_idempotency_keys_at",
                schema: "house",
                table: "idempotency_keys");

            migrationBuilder.DropIndex(
                name: "parked_deliveries",
                schema: "house",
                table: "deliveries");

            migrationBuilder.CreateIndex(
                name: "parked_deliveries",
                schema: "house",
                table: "deliveries",
                column: "parked_at",
                filter: "done_at IS NULL AND parked_at IS NOT NULL");
        }
    }
}
