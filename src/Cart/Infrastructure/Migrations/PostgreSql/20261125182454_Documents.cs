using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "document_counters",
                schema: "cart",
                columns: table => new
                {
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_counters", x => x.kind);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    order = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<Guid>(type: "uuid", nullable: true),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    organiser = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    organiser_address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    gst_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    qst_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    @base = table.Column<long>(name: "base", type: "bigint", nullable: false),
                    gst = table.Column<long>(type: "bigint", nullable: false),
                    qst = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents", x => x.id);
                });

            migrationBuilder.InsertData(
                schema: "cart",
                table: "document_counters",
                columns: new[] { "kind", "last" },
                values: new object[,]
                {
                    { "CreditNote", 0L },
                    { "Receipt", 0L }
                });

            migrationBuilder.CreateIndex(
                name: "IX_documents_kind_sequence",
                schema: "cart",
                table: "documents",
                columns: new[] { "kind", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_line",
                schema: "cart",
                table: "documents",
                column: "line",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_one_receipt_an_order",
                schema: "cart",
                table: "documents",
                column: "order",
                unique: true,
                filter: "kind = 'Receipt'");
            migrationBuilder.Sql(DocumentTriggers.PostgreSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION cart.document_stays() CASCADE");
            migrationBuilder.DropTable(
                name: "document_counters",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "documents",
                schema: "cart");
        }
    }
}
