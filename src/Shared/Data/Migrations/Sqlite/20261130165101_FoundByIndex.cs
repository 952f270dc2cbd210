using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Shared.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FoundByIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "parked_deliveries",
                table: "house_deliveries");

            migrationBuilder.CreateIndex(
                name: "IX_house_idempotency_keys_at",
                table: "house_idempotency_keys",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "parked_deliveries",
                table: "house_deliveries",
                column: "id",
                filter: "done_at IS NULL AND parked_at IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_house_idempotency_keys_at",
                table: "house_idempotency_keys");

            migrationBuilder.DropIndex(
                name: "parked_deliveries",
                table: "house_deliveries");

            migrationBuilder.CreateIndex(
                name: "parked_deliveries",
                table: "house_deliveries",
                column: "parked_at",
                filter: "done_at IS NULL AND parked_at IS NOT NULL");
        }
    }
}
