using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_pkg</c>.</summary>
internal sealed class PackageTable() : LegacyTable<Package>("cust_pkg")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Package> row)
    {
        row.Property(p => p.Pkgnum).HasColumnName("pkgnum");
        row.Property(p => p.Custnum).HasColumnName("custnum");
        row.Property(p => p.Pkgpart).HasColumnName("pkgpart");
        row.Property(p => p.Contactnum).HasColumnName("contactnum");
        row.Property(p => p.Locationnum).HasColumnName("locationnum");
        row.Property(p => p.Usernum).HasColumnName("usernum");
        row.Property(p => p.Salesnum).HasColumnName("salesnum");
        row.Property(p => p.Quantity).HasColumnName("quantity");
        row.Property(p => p.WaiveSetup).HasColumnName("waive_setup");
        row.Property(p => p.OrderDate).HasColumnName("order_date");
        row.Property(p => p.StartDate).HasColumnName("start_date");
        row.Property(p => p.Setup).HasColumnName("setup");
        row.Property(p => p.Bill).HasColumnName("bill");
        row.Property(p => p.LastBill).HasColumnName("last_bill");
        row.Property(p => p.Susp).HasColumnName("susp");
        row.Property(p => p.Adjourn).HasColumnName("adjourn");
        row.Property(p => p.Resume).HasColumnName("resume");
        row.Property(p => p.Cancel).HasColumnName("cancel");
        row.Property(p => p.Expire).HasColumnName("expire");
        row.Property(p => p.Dundate).HasColumnName("dundate");
        row.Property(p => p.ContractEnd).HasColumnName("contract_end");
        row.Property(p => p.ChangeDate).HasColumnName("change_date");
        row.Property(p => p.ChangePkgnum).HasColumnName("change_pkgnum");
        row.Property(p => p.ChangePkgpart).HasColumnName("change_pkgpart");
        row.Property(p => p.ChangeLocationnum).HasColumnName("change_locationnum");
        row.Property(p => p.ChangeCustnum).HasColumnName("change_custnum");
        row.Property(p => p.ChangeToPkgnum).HasColumnName("change_to_pkgnum");
        row.Property(p => p.MainPkgnum).HasColumnName("main_pkgnum");
        row.Property(p => p.Pkglinknum).HasColumnName("pkglinknum");
        row.Property(p => p.NoAuto).HasColumnName("no_auto");
        row.Property(p => p.SeparateBill).HasColumnName("separate_bill");
        row.Property(p => p.SetupShowZero).HasColumnName("setup_show_zero");
        row.Property(p => p.RecurShowZero).HasColumnName("recur_show_zero");
    }
}
