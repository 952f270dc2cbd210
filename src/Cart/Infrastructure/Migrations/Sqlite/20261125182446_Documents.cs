using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cart_document_counters",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_document_counters", x => x.kind);
                });

            migrationBuilder.CreateTable(
                name: "cart_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    order = table.Column<Guid>(type: "TEXT", nullable: false),
                    line = table.Column<Guid>(type: "TEXT", nullable: true),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    organiser = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    organiser_address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    gst_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    qst_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    @base = table.Column<long>(name: "base", type: "INTEGER", nullable: false),
                    gst = table.Column<long>(type: "INTEGER", nullable: false),
                    qst = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_documents", x => x.id);
                });

            migrationBuilder.InsertData(
                table: "cart_document_counters",
                columns: new[] { "kind", "last" },
                values: new object[,]
                {
                    { "CreditNote", 0L },
                    { "Receipt", 0L }
                });

            migrationBuilder.CreateIndex(
                name: "IX_cart_documents_kind_sequence",
                table: "cart_documents",
                columns: new[] { "kind", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_documents_line",
                table: "cart_documents",
                column: "line",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_one_receipt_an_order",
                table: "cart_documents",
                column: "order",
                unique: true,
                filter: "kind = 'Receipt'");
            migrationBuilder.Sql(DocumentTriggers.Sqlite);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cart_document_counters");

            migrationBuilder.DropTable(
                name: "cart_documents");
        }
    }
}
