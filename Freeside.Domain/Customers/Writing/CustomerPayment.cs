using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;

namespace Freeside.Domain.Customers.Writing;

/// <summary>How a customer pays, between the customer's row, where numbers are encrypted, and the rules, which need them readable.</summary>
internal static class CustomerPayment
{
    /// <summary>The fields of a draft.</summary>
    public static CustomerPaymentFields Read(FieldValues customer) => new()
    {
        Payby = customer["payby"],
        Payinfo = customer["payinfo"],
        Paymask = customer["paymask"],
        Paydate = customer["paydate"],
        Paycvv = customer["paycvv"],
        Payname = customer["payname"],
        PaystartMonth = customer["paystart_month"],
        PaystartYear = customer["paystart_year"],
        Payissue = customer["payissue"],
    };

    /// <summary>Puts fields into a draft.</summary>
    public static void Write(CustomerPaymentFields fields, FieldValues customer)
    {
        customer["payby"] = fields.Payby;
        customer["payinfo"] = fields.Payinfo;
        customer["paymask"] = fields.Paymask;
        customer["paydate"] = fields.Paydate;
        customer["paycvv"] = fields.Paycvv;
        customer["payname"] = fields.Payname;
        customer["paystart_month"] = fields.PaystartMonth;
        customer["paystart_year"] = fields.PaystartYear;
        customer["payissue"] = fields.Payissue;
    }

    /// <summary>Puts a customer's stored number and code, made readable, into a draft.</summary>
    public static void Open(Customer customer, FieldValues draft, IFieldCipher cipher)
    {
        draft["payinfo"] = cipher.Decrypt(customer.Payinfo ?? "");
        draft["paycvv"] = cipher.Decrypt(customer.Paycvv ?? "");
    }

    /// <summary>
    /// Stores a draft's number and code in the customer: the number encrypted where its way to pay is secret, the code always.
    /// What did not change keeps its ciphertext.
    /// </summary>
    /// <returns>The fault where nothing can be encrypted.</returns>
    public static Refusal? Seal(FieldValues draft, Customer customer, IFieldCipher cipher)
    {
        var payinfo = PayBy.IsSecret(draft["payby"]) ? Sealed(draft["payinfo"], customer.Payinfo, cipher) : Checked.Fine(draft["payinfo"]);
        var paycvv = Sealed(draft["paycvv"], customer.Paycvv, cipher);
        customer.Payinfo = FieldText.OrNull(payinfo.Value);
        customer.Paycvv = FieldText.OrNull(paycvv.Value);
        return payinfo.Refusal ?? paycvv.Refusal;
    }

    private static Checked Sealed(string readable, string? stored, IFieldCipher cipher)
    {
        if (readable.Length == 0)
            return Checked.Fine("");
        return stored is not null && cipher.IsOn && CipherText.IsLike(stored) && cipher.Decrypt(stored) == readable
            ? Checked.Fine(stored)
            : cipher.Encrypt(readable);
    }
}
