using Freeside.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_main</c>.</summary>
internal sealed class CustomerTable() : LegacyTable<Customer>("cust_main")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Customer> row)
    {
        row.Property(c => c.Custnum).HasColumnName("custnum");
        row.Property(c => c.Agentnum).HasColumnName("agentnum");
        row.Property(c => c.AgentCustid).HasColumnName("agent_custid");
        row.Property(c => c.Refnum).HasColumnName("refnum");
        row.Property(c => c.BillLocationnum).HasColumnName("bill_locationnum");
        row.Property(c => c.ShipLocationnum).HasColumnName("ship_locationnum");
        row.Property(c => c.Classnum).HasColumnName("classnum");
        row.Property(c => c.Salesnum).HasColumnName("salesnum");
        row.Property(c => c.Custbatch).HasColumnName("custbatch");
        row.Property(c => c.Last).HasColumnName("last");
        row.Property(c => c.First).HasColumnName("first");
        row.Property(c => c.Signupdate).HasColumnName("signupdate");
        row.Property(c => c.Birthdate).HasColumnName("birthdate");
        row.Property(c => c.SpouseLast).HasColumnName("spouse_last");
        row.Property(c => c.SpouseFirst).HasColumnName("spouse_first");
        row.Property(c => c.SpouseBirthdate).HasColumnName("spouse_birthdate");
        row.Property(c => c.AnniversaryDate).HasColumnName("anniversary_date");
        row.Property(c => c.Company).HasColumnName("company");
        row.Property(c => c.ShipCompany).HasColumnName("ship_company");
        row.Property(c => c.ReferralCustnum).HasColumnName("referral_custnum");
        row.Property(c => c.Stateid).HasColumnName("stateid");
        row.Property(c => c.StateidState).HasColumnName("stateid_state");
        row.Property(c => c.InvoiceTerms).HasColumnName("invoice_terms");
        row.Property(c => c.CdrTerminationPercentage).HasColumnName("cdr_termination_percentage");
        row.Property(c => c.CreditLimit).HasColumnName("credit_limit");
        row.Property(c => c.Billday).HasColumnName("billday");
        row.Property(c => c.Dundate).HasColumnName("dundate");
        row.Property(c => c.ProrateDay).HasColumnName("prorate_day");
        row.Property(c => c.EditSubject).HasColumnName("edit_subject");
        row.Property(c => c.CallingListExempt).HasColumnName("calling_list_exempt");
        row.Property(c => c.InvoiceNoemail).HasColumnName("invoice_noemail");
        row.Property(c => c.MessageNoemail).HasColumnName("message_noemail");
        row.Property(c => c.Locale).HasColumnName("locale");
        row.Property(c => c.InvoiceShipAddress).HasColumnName("invoice_ship_address");
        row.Property(c => c.Ss).HasColumnName("ss");
        row.Property(c => c.Daytime).HasColumnName("daytime");
        row.Property(c => c.Night).HasColumnName("night");
        row.Property(c => c.Fax).HasColumnName("fax");
        row.Property(c => c.Mobile).HasColumnName("mobile");
        row.Property(c => c.Payby).HasColumnName("payby");
        row.Property(c => c.PaystartMonth).HasColumnName("paystart_month");
        row.Property(c => c.PaystartYear).HasColumnName("paystart_year");
        row.Property(c => c.Payissue).HasColumnName("payissue");
        row.Property(c => c.Paytype).HasColumnName("paytype");
        row.Property(c => c.Payip).HasColumnName("payip");
        row.Property(c => c.Payinfo).HasColumnName("payinfo");
        row.Property(c => c.Paycvv).HasColumnName("paycvv");
        row.Property(c => c.Paymask).HasColumnName("paymask");
        row.Property(c => c.Paydate).HasColumnName("paydate");
        row.Property(c => c.Payname).HasColumnName("payname");
        row.Property(c => c.Tax).HasColumnName("tax");
        row.Property(c => c.SpoolCdr).HasColumnName("spool_cdr");
        row.Property(c => c.SquelchCdr).HasColumnName("squelch_cdr");
        row.Property(c => c.Archived).HasColumnName("archived");
        row.Property(c => c.EmailCsvCdr).HasColumnName("email_csv_cdr");
        row.Property(c => c.Usernum).HasColumnName("usernum");
    }
}
