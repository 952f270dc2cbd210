using Loisirs.Shared.Audit;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Shared.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ChainAuditTrail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "number",
                schema: "house",
                table: "audit_entries",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "seal",
                schema: "house",
                table: "audit_entries",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_number",
                schema: "house",
                table: "audit_entries",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "unsealed_audit_entries",
                schema: "house",
                table: "audit_entries",
                column: "id",
                filter: "number IS NULL");

            migrationBuilder.Sql(AuditTriggers.PostgreSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION house.audit_only_added() CASCADE;");

            migrationBuilder.DropIndex(
                name: "IX_audit_entries_number",
                schema: "house",
                table: "audit_entries");

            migrationBuilder.DropIndex(
                name: "unsealed_audit_entries",
                schema: "house",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "number",
                schema: "house",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "seal",
                schema: "house",
                table: "audit_entries");
        }
    }
}
