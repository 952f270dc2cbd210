using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "cart");

            migrationBuilder.CreateSequence(
                name: "order_numbers",
                schema: "cart");

            migrationBuilder.CreateTable(
                name: "carts",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    family = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_carts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "orders",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    family = table.Column<Guid>(type: "uuid", nullable: false),
                    payer_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    placed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    held_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    paid_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    expired_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    cancelled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stuck_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stuck_reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    @base = table.Column<long>(name: "base", type: "bigint", nullable: false),
                    gst = table.Column<long>(type: "bigint", nullable: false),
                    qst = table.Column<long>(type: "bigint", nullable: false),
                    total = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_orders", x => x.id);
                    table.CheckConstraint("ck_orders_total", "total = base + gst + qst");
                });

            migrationBuilder.CreateTable(
                name: "lines",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_price = table.Column<long>(type: "bigint", nullable: false),
                    order = table.Column<Guid>(type: "uuid", nullable: true),
                    cart_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lines", x => x.id);
                    table.ForeignKey(
                        name: "FK_lines_carts_cart_id",
                        column: x => x.cart_id,
                        principalSchema: "cart",
                        principalTable: "carts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "attempts",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    session = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    is_processing = table.Column<bool>(type: "boolean", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_ask = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attempts", x => x.id);
                    table.ForeignKey(
                        name: "FK_attempts_orders_order_id",
                        column: x => x.order_id,
                        principalSchema: "cart",
                        principalTable: "orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "order_lines",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    group = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    first_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    last_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    age = table.Column<int>(type: "integer", nullable: false),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: false),
                    activity_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    group_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    schedule = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    programme = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    tariff = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    tax_status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    price = table.Column<long>(type: "bigint", nullable: false),
                    gst = table.Column<long>(type: "bigint", nullable: false),
                    qst = table.Column<long>(type: "bigint", nullable: false),
                    total = table.Column<long>(type: "bigint", nullable: false),
                    search = table.Column<string>(type: "character varying(800)", maxLength: 800, nullable: false),
                    lost_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_order_lines", x => x.id);
                    table.CheckConstraint("ck_order_lines_total", "total = price + gst + qst");
                    table.ForeignKey(
                        name: "FK_order_lines_orders_order_id",
                        column: x => x.order_id,
                        principalSchema: "cart",
                        principalTable: "orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "payments",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    charge = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    attempt = table.Column<Guid>(type: "uuid", nullable: true),
                    last_digits = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payments", x => x.id);
                    table.CheckConstraint("ck_payments_amount", "amount >= 0");
                    table.ForeignKey(
                        name: "FK_payments_orders_order_id",
                        column: x => x.order_id,
                        principalSchema: "cart",
                        principalTable: "orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "refunds",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    payment = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    charge = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_refunds", x => x.id);
                    table.CheckConstraint("ck_refunds_amount", "amount > 0");
                    table.ForeignKey(
                        name: "FK_refunds_orders_order_id",
                        column: x => x.order_id,
                        principalSchema: "cart",
                        principalTable: "orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_attempts_key",
                schema: "cart",
                table: "attempts",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_attempts_next_ask",
                schema: "cart",
                table: "attempts",
                column: "next_ask");

            migrationBuilder.CreateIndex(
                name: "IX_attempts_order_id_number",
                schema: "cart",
                table: "attempts",
                columns: new[] { "order_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_attempts_session",
                schema: "cart",
                table: "attempts",
                column: "session",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_carts_family",
                schema: "cart",
                table: "carts",
                column: "family",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lines_cart_id_group_person",
                schema: "cart",
                table: "lines",
                columns: new[] { "cart_id", "group", "person" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lines_order",
                schema: "cart",
                table: "lines",
                column: "order");

            migrationBuilder.CreateIndex(
                name: "IX_order_lines_group",
                schema: "cart",
                table: "order_lines",
                column: "group");

            migrationBuilder.CreateIndex(
                name: "IX_order_lines_order_id_number",
                schema: "cart",
                table: "order_lines",
                columns: new[] { "order_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_order_lines_person",
                schema: "cart",
                table: "order_lines",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_orders_family_placed_at",
                schema: "cart",
                table: "orders",
                columns: new[] { "family", "placed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_orders_number",
                schema: "cart",
                table: "orders",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_orders_one_open_a_family",
                schema: "cart",
                table: "orders",
                column: "family",
                unique: true,
                filter: "state = 'Paying'");

            migrationBuilder.CreateIndex(
                name: "IX_orders_state_held_until",
                schema: "cart",
                table: "orders",
                columns: new[] { "state", "held_until" });

            migrationBuilder.CreateIndex(
                name: "IX_payments_charge",
                schema: "cart",
                table: "payments",
                column: "charge",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payments_order_id",
                schema: "cart",
                table: "payments",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "IX_refunds_key",
                schema: "cart",
                table: "refunds",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_refunds_order_id",
                schema: "cart",
                table: "refunds",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "IX_refunds_state",
                schema: "cart",
                table: "refunds",
                column: "state");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attempts",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "lines",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "order_lines",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "payments",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "refunds",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "carts",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "orders",
                schema: "cart");

            migrationBuilder.DropSequence(
                name: "order_numbers",
                schema: "cart");
        }
    }
}
