using Loisirs.Shared.Audit;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Shared.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ChainAuditTrail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "number",
                table: "house_audit_entries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "seal",
                table: "house_audit_entries",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_house_audit_entries_number",
                table: "house_audit_entries",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "unsealed_audit_entries",
                table: "house_audit_entries",
                column: "id",
                filter: "number IS NULL");

            migrationBuilder.Sql(AuditTriggers.Sqlite);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER house_audit_entries_stay; DROP TRIGGER house_audit_entries_kept;");

            migrationBuilder.DropIndex(
                name: "IX_house_audit_entries_number",
                table: "house_audit_entries");

            migrationBuilder.DropIndex(
                name: "unsealed_audit_entries",
                table: "house_audit_entries");

            migrationBuilder.DropColumn(
                name: "number",
                table: "house_audit_entries");

            migrationBuilder.DropColumn(
                name: "seal",
                table: "house_audit_entries");
        }
    }
}
