using Freeside.Domain.Credits;
using Freeside.Domain.Payments;

namespace Freeside.Domain.Billing.Application;

/// <summary>A payment or a credit as money that can be applied to invoices, with what is left of it.</summary>
public sealed class Funds
{
    /// <summary>Money as it was read.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="number">The payment's or credit's number.</param>
    /// <param name="pkgnum">The package it is meant for, if any.</param>
    /// <param name="unapplied">What is left, two decimals.</param>
    public Funds(FundsKind kind, int number, int? pkgnum, decimal unapplied) =>
        (Kind, Number, Pkgnum, Unapplied) = (kind, number, pkgnum, unapplied);

    /// <summary>What it is.</summary>
    public FundsKind Kind { get; }

    /// <summary>The payment's or credit's number.</summary>
    public int Number { get; }

    /// <summary>The package it is meant for; matters only where packages have balances of their own.</summary>
    public int? Pkgnum { get; }

    /// <summary>When it was paid or given, epoch seconds.</summary>
    public int? Date { get; init; }

    /// <summary>What is neither applied nor paid back (cust_pay.pm unapplied, cust_credit.pm credited), two decimals.</summary>
    public decimal Unapplied { get; private set; }

    /// <summary>A payment made in this call: nothing of it is applied yet.</summary>
    public static Funds Of(Payment payment) => new(FundsKind.Payment, payment.Paynum, payment.Pkgnum, payment.Paid) { Date = payment.Date };

    /// <summary>A credit given in this call: nothing of it is applied yet.</summary>
    public static Funds Of(Credit credit) => new(FundsKind.Credit, credit.Crednum, credit.Pkgnum, credit.Amount) { Date = credit.Date };

    /// <summary>Some of it was applied.</summary>
    /// <param name="amount">How much, two decimals, at most what is left.</param>
    internal void Use(decimal amount) => Unapplied -= amount;
}
