using Loisirs.Shared.Audit;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Shared.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ReasonInAudit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(AuditTriggers.PostgreSqlBeforeReason);

            migrationBuilder.AlterColumn<string>(
                name: "role",
                schema: "house",
                table: "audit_entries",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<string>(
                name: "reason",
                schema: "house",
                table: "audit_entries",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reason_hash",
                schema: "house",
                table: "audit_entries",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.Sql(AuditTriggers.PostgreSqlWithReason);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER audit_entries_stay ON house.audit_entries; DROP TRIGGER audit_entries_kept ON house.audit_entries; DROP TRIGGER audit_entries_whole ON house.audit_entries; DROP FUNCTION house.audit_only_added();");

            migrationBuilder.DropColumn(
                name: "reason",
                schema: "house",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "reason_hash",
                schema: "house",
                table: "audit_entries");

            migrationBuilder.AlterColumn<string>(
                name: "role",
                schema: "house",
                table: "audit_entries",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(100)",
                oldMaxLength: 100);

            migrationBuilder.Sql(AuditTriggers.PostgreSql);
        }
    }
}
