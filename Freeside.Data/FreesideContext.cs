using Freeside.Data.Reading;
using Freeside.Data.Saving;
using Freeside.Domain.Agents;
using Freeside.Domain.Credits;
using Freeside.Domain.Customers;
using Freeside.Domain.Events;
using Freeside.Domain.Invoices;
using Freeside.Domain.Locations;
using Freeside.Domain.Packages;
using Freeside.Domain.Payments;
using Freeside.Domain.Payments.Batches;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Reasons;
using Freeside.Domain.Refunds;
using Freeside.Domain.Services;
using Freeside.Domain.Settings;
using Freeside.Domain.Users;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data;

/// <summary>Freeside's database as far as the domain needs it: domain classes straight on the legacy tables.</summary>
internal sealed class FreesideContext(DbContextOptions<FreesideContext> options) : DbContext(options)
{
    /// <summary><c>cust_main</c>.</summary>
    public DbSet<Customer> Customers => Set<Customer>();

    /// <summary><c>cust_main_invoice</c>.</summary>
    public DbSet<InvoiceDestination> InvoiceDestinations => Set<InvoiceDestination>();

    /// <summary><c>cust_location</c>.</summary>
    public DbSet<Location> Locations => Set<Location>();

    /// <summary><c>cust_bill</c>.</summary>
    public DbSet<Invoice> Invoices => Set<Invoice>();

    /// <summary><c>cust_event</c>.</summary>
    public DbSet<CustomerEvent> CustomerEvents => Set<CustomerEvent>();

    /// <summary><c>part_event</c>.</summary>
    public DbSet<EventDefinition> EventDefinitions => Set<EventDefinition>();

    /// <summary><c>cust_event_fee</c>.</summary>
    public DbSet<EventFee> EventFees => Set<EventFee>();

    /// <summary><c>pkg_svc</c>.</summary>
    public DbSet<PackageServiceQuantity> PackageServices => Set<PackageServiceQuantity>();

    /// <summary><c>type_pkgs</c>.</summary>
    public DbSet<AgentTypePackage> AgentTypePackages => Set<AgentTypePackage>();

    /// <summary><c>cust_bill_pkg</c>.</summary>
    public DbSet<InvoiceLine> InvoiceLines => Set<InvoiceLine>();

    /// <summary><c>cust_bill_pkg_detail</c>.</summary>
    public DbSet<InvoiceLineDetail> InvoiceLineDetails => Set<InvoiceLineDetail>();

    /// <summary><c>cust_pkg_option</c>.</summary>
    public DbSet<PackageOption> PackageOptions => Set<PackageOption>();

    /// <summary><c>cust_bill_pkg_tax_location</c>.</summary>
    public DbSet<TaxLocationShare> TaxLocationShares => Set<TaxLocationShare>();

    /// <summary><c>cust_bill_pkg_tax_rate_location</c>.</summary>
    public DbSet<TaxRateShare> TaxRateShares => Set<TaxRateShare>();

    /// <summary><c>cust_tax_exempt_pkg</c>.</summary>
    public DbSet<TaxExemption> TaxExemptions => Set<TaxExemption>();

    /// <summary><c>tax_rate</c>.</summary>
    public DbSet<VendorTax> VendorTaxes => Set<VendorTax>();

    /// <summary><c>cust_bill_pay_pkg</c>.</summary>
    public DbSet<LinePayment> LinePayments => Set<LinePayment>();

    /// <summary><c>cust_credit_bill_pkg</c>.</summary>
    public DbSet<LineCredit> LineCredits => Set<LineCredit>();

    /// <summary><c>cust_pay</c>.</summary>
    public DbSet<Payment> Payments => Set<Payment>();

    /// <summary><c>cust_bill_pay</c>.</summary>
    public DbSet<PaymentApplication> PaymentApplications => Set<PaymentApplication>();

    /// <summary><c>cust_credit</c>.</summary>
    public DbSet<Credit> Credits => Set<Credit>();

    /// <summary><c>cust_credit_bill</c>.</summary>
    public DbSet<CreditApplication> CreditApplications => Set<CreditApplication>();

    /// <summary><c>cust_refund</c>.</summary>
    public DbSet<Refund> Refunds => Set<Refund>();

    /// <summary><c>reason</c>.</summary>
    public DbSet<Reason> Reasons => Set<Reason>();

    /// <summary><c>reason_type</c>.</summary>
    public DbSet<ReasonType> ReasonTypes => Set<ReasonType>();

    /// <summary><c>cust_credit_refund</c>.</summary>
    public DbSet<CreditRefund> CreditRefunds => Set<CreditRefund>();

    /// <summary><c>cust_pay_refund</c>.</summary>
    public DbSet<PaymentRefund> PaymentRefunds => Set<PaymentRefund>();

    /// <summary><c>banned_pay</c>.</summary>
    public DbSet<BannedPayment> BannedPayments => Set<BannedPayment>();

    /// <summary><c>cust_pkg</c>.</summary>
    public DbSet<Package> Packages => Set<Package>();

    /// <summary><c>part_pkg</c>.</summary>
    public DbSet<PackageDefinition> PackageDefinitions => Set<PackageDefinition>();

    /// <summary><c>part_pkg_option</c>.</summary>
    public DbSet<PackageDefinitionOption> PackageDefinitionOptions => Set<PackageDefinitionOption>();

    /// <summary><c>part_pkg_link</c>.</summary>
    public DbSet<SupplementalLink> SupplementalLinks => Set<SupplementalLink>();

    /// <summary><c>cust_pkg_detail</c>.</summary>
    public DbSet<PackageDetail> PackageDetails => Set<PackageDetail>();

    /// <summary><c>cust_pkg_discount</c>.</summary>
    public DbSet<PackageDiscount> PackageDiscounts => Set<PackageDiscount>();

    /// <summary><c>discount</c>.</summary>
    public DbSet<Discount> Discounts => Set<Discount>();

    /// <summary><c>cust_pkg_usage</c>.</summary>
    public DbSet<PackageUsage> PackageUsage => Set<PackageUsage>();

    /// <summary><c>cdr_cust_pkg_usage</c>.</summary>
    public DbSet<CallUsage> CallUsage => Set<CallUsage>();

    /// <summary><c>part_referral</c>.</summary>
    public DbSet<ReferralSource> ReferralSources => Set<ReferralSource>();

    /// <summary><c>cust_svc</c>.</summary>
    public DbSet<Service> Services => Set<Service>();

    /// <summary><c>part_svc</c>.</summary>
    public DbSet<ServiceDefinition> ServiceDefinitions => Set<ServiceDefinition>();

    /// <summary><c>cust_pkg_reason</c>.</summary>
    public DbSet<PackageReason> PackageReasons => Set<PackageReason>();

    /// <summary><c>svc_phone</c>.</summary>
    public DbSet<PhoneLine> PhoneLines => Set<PhoneLine>();

    /// <summary><c>svc_acct</c>.</summary>
    public DbSet<MailAccount> MailAccounts => Set<MailAccount>();

    /// <summary><c>svc_domain</c>.</summary>
    public DbSet<MailDomain> MailDomains => Set<MailDomain>();

    /// <summary><c>conf</c>.</summary>
    public DbSet<ConfRow> Conf => Set<ConfRow>();

    /// <summary><c>access_user</c>.</summary>
    public DbSet<AccessUser> AccessUsers => Set<AccessUser>();

    /// <summary><c>access_user_pref</c>.</summary>
    public DbSet<UserPreference> UserPreferences => Set<UserPreference>();

    /// <summary><c>msgcat</c>.</summary>
    public DbSet<MessageRow> Messages => Set<MessageRow>();

    /// <summary><c>agent</c>.</summary>
    public DbSet<Agent> Agents => Set<Agent>();

    /// <summary><c>sales</c>.</summary>
    public DbSet<SalesPerson> SalesPeople => Set<SalesPerson>();

    /// <summary><c>cust_class</c>.</summary>
    public DbSet<CustomerClass> CustomerClasses => Set<CustomerClass>();

    /// <summary><c>part_tag</c>.</summary>
    public DbSet<TagDefinition> TagDefinitions => Set<TagDefinition>();

    /// <summary><c>cust_tag</c>.</summary>
    public DbSet<CustomerTag> CustomerTags => Set<CustomerTag>();

    /// <summary><c>contact</c>.</summary>
    public DbSet<Contact> Contacts => Set<Contact>();

    /// <summary><c>cust_main_county</c>.</summary>
    public DbSet<County> Counties => Set<County>();

    /// <summary><c>pay_batch</c>.</summary>
    public DbSet<PaymentBatch> PaymentBatches => Set<PaymentBatch>();

    /// <summary><c>cust_pay_batch</c>.</summary>
    public DbSet<BatchedPayment> BatchedPayments => Set<BatchedPayment>();

    /// <summary><c>prepay_credit</c>.</summary>
    public DbSet<PrepaidCard> PrepaidCards => Set<PrepaidCard>();

    /// <summary><c>access_usergroup</c>.</summary>
    public DbSet<GroupMembership> GroupMemberships => Set<GroupMembership>();

    /// <summary><c>access_right</c>.</summary>
    public DbSet<AccessRight> AccessRights => Set<AccessRight>();

    /// <summary>One row of nothing, for queries made of sums and questions.</summary>
    public IQueryable<OneRow> One => Set<OneRow>();

    /// <summary>While a batch is put together and read: its queries (see <see cref="ReadBatch"/>).</summary>
    public HeldReads? Held { get; set; }

    /// <summary>While rows are saved: what goes with them (see <see cref="RowBatch"/>).</summary>
    public Companions? Beside { get; set; }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(FreesideContext).Assembly);
        modelBuilder.Entity<OneRow>(row =>
        {
            row.HasNoKey().ToSqlQuery(OneRow.Sql);
            row.Property(r => r.Number).HasColumnName("number");
        });
    }
}
