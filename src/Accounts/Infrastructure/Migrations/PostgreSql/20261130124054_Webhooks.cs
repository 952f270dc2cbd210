using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Webhooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "webhooks",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: false),
                    address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    events = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    secret = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    new_secret = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    new_secret_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ending_by = table.Column<Guid>(type: "uuid", nullable: true),
                    ending_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    rests_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_webhooks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "webhook_deliveries",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    webhook = table.Column<Guid>(type: "uuid", nullable: false),
                    @event = table.Column<Guid>(name: "event", type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    aggregate = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    delivered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    given_up_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    next_try = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    leased_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    last_status = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_webhook_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "FK_webhook_deliveries_webhooks_webhook",
                        column: x => x.webhook,
                        principalSchema: "accounts",
                        principalTable: "webhooks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_webhook_deliveries_event_webhook",
                schema: "accounts",
                table: "webhook_deliveries",
                columns: new[] { "event", "webhook" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_webhook_deliveries_next_try",
                schema: "accounts",
                table: "webhook_deliveries",
                column: "next_try",
                filter: "delivered_at IS NULL AND given_up_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_webhook_deliveries_since",
                schema: "accounts",
                table: "webhook_deliveries",
                column: "since");

            migrationBuilder.CreateIndex(
                name: "IX_webhook_deliveries_webhook_aggregate_id",
                schema: "accounts",
                table: "webhook_deliveries",
                columns: new[] { "webhook", "aggregate", "id" },
                filter: "delivered_at IS NULL AND given_up_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_webhook_deliveries_webhook_id",
                schema: "accounts",
                table: "webhook_deliveries",
                columns: new[] { "webhook", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_webhooks_client",
                schema: "accounts",
                table: "webhooks",
                column: "client");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "webhook_deliveries",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "webhooks",
                schema: "accounts");
        }
    }
}
