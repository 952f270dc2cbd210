using Loisirs.Shared.Audit;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Shared.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReasonInAudit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "house_audit_entries",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reason_hash",
                table: "house_audit_entries",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.Sql(AuditTriggers.SqliteWithReason);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER house_audit_entries_stay; DROP TRIGGER house_audit_entries_kept;");

            migrationBuilder.DropColumn(
                name: "reason",
                table: "house_audit_entries");

            migrationBuilder.DropColumn(
                name: "reason_hash",
                table: "house_audit_entries");

            migrationBuilder.Sql(AuditTriggers.Sqlite);
        }
    }
}
