using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeepProofsOfResidency : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts_proofs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    length = table.Column<int>(type: "INTEGER", nullable: false),
                    decision_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decision_at = table.Column<long>(type: "INTEGER", nullable: true),
                    decision_isaccepted = table.Column<bool>(type: "INTEGER", nullable: true),
                    decision_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    destroyed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_proofs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_proof_files",
                columns: table => new
                {
                    proof = table.Column<Guid>(type: "TEXT", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_proof_files", x => x.proof);
                    table.ForeignKey(
                        name: "FK_accounts_proof_files_accounts_proofs_proof",
                        column: x => x.proof,
                        principalTable: "accounts_proofs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_proofs_family",
                table: "accounts_proofs",
                column: "family");

            migrationBuilder.CreateIndex(
                name: "one_waiting_proof_a_family",
                table: "accounts_proofs",
                column: "family",
                unique: true,
                filter: "decision_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_proof_files");

            migrationBuilder.DropTable(
                name: "accounts_proofs");
        }
    }
}
