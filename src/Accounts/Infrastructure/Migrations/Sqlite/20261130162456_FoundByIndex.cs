using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FoundByIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_accounts_families_sort_key",
                table: "accounts_families");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_webhook_deliveries_given_up_at",
                table: "accounts_webhook_deliveries",
                column: "given_up_at",
                filter: "given_up_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "homes_of_a_person",
                table: "accounts_second_homes",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "proofs_waiting",
                table: "accounts_proofs",
                column: "id",
                filter: "decision_at IS NULL OR decision_by IS NULL OR decision_isaccepted IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_members_birth_date",
                table: "accounts_members",
                column: "birth_date");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_letters_parked_at",
                table: "accounts_letters",
                column: "parked_at",
                filter: "parked_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "families_standing",
                table: "accounts_families",
                column: "sort_key",
                filter: "(merged_at IS NULL OR merged_by IS NULL OR merged_into IS NULL) AND (erased_at IS NULL OR erased_by IS NULL)");

            migrationBuilder.CreateIndex(
                name: "families_waiting",
                table: "accounts_families",
                column: "id",
                filter: "confirmation_at IS NOT NULL AND (approval_at IS NULL OR approval_by IS NULL) AND (refusal_at IS NULL OR refusal_by IS NULL OR refusal_reason IS NULL) AND (merged_at IS NULL OR merged_by IS NULL OR merged_into IS NULL) AND (erased_at IS NULL OR erased_by IS NULL)");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_families_phone",
                table: "accounts_families",
                column: "phone");

            // What the model cannot say: a column of an address, and an order of an expression.
            migrationBuilder.Sql("CREATE INDEX ix_families_postal_code ON accounts_families (postal_code)");
            migrationBuilder.Sql("CREATE INDEX ix_letters_parked_first ON accounts_letters ((parked_at IS NOT NULL), id)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP INDEX ix_families_postal_code");
            migrationBuilder.Sql("DROP INDEX ix_letters_parked_first");

            migrationBuilder.DropIndex(
                name: "IX_accounts_webhook_deliveries_given_up_at",
                table: "accounts_webhook_deliveries");

            migrationBuilder.DropIndex(
                name: "homes_of_a_person",
                table: "accounts_second_homes");

            migrationBuilder.DropIndex(
                name: "proofs_waiting",
                table: "accounts_proofs");

            migrationBuilder.DropIndex(
                name: "IX_accounts_members_birth_date",
                table: "accounts_members");

            migrationBuilder.DropIndex(
                name: "IX_accounts_letters_parked_at",
                table: "accounts_letters");

            migrationBuilder.DropIndex(
                name: "families_standing",
                table: "accounts_families");

            migrationBuilder.DropIndex(
                name: "families_waiting",
                table: "accounts_families");

            migrationBuilder.DropIndex(
                name: "IX_accounts_families_phone",
                table: "accounts_families");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_families_sort_key",
                table: "accounts_families",
                column: "sort_key");
        }
    }
}
