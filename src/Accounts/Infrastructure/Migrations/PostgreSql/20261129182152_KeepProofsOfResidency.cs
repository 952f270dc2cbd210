using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class KeepProofsOfResidency : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "proofs",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    family = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    length = table.Column<int>(type: "integer", nullable: false),
                    decision_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decision_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decision_isaccepted = table.Column<bool>(type: "boolean", nullable: true),
                    decision_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    destroyed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proofs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "proof_files",
                schema: "accounts",
                columns: table => new
                {
                    proof = table.Column<Guid>(type: "uuid", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proof_files", x => x.proof);
                    table.ForeignKey(
                        name: "FK_proof_files_proofs_proof",
                        column: x => x.proof,
                        principalSchema: "accounts",
                        principalTable: "proofs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_proofs_family",
                schema: "accounts",
                table: "proofs",
                column: "family");

            migrationBuilder.CreateIndex(
                name: "one_waiting_proof_a_family",
                schema: "accounts",
                table: "proofs",
                column: "family",
                unique: true,
                filter: "decision_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "proof_files",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "proofs",
                schema: "accounts");
        }
    }
}
