namespace Freeside.Domain.Settings;

/// <summary>The names of the settings this program reads, as Freeside spells them.</summary>
public static class Conf
{
    /// <summary>The secret every call carries.</summary>
    public const string ApiSharedSecret = "api_shared_secret";

    /// <summary>Switch: the API daemon may run.</summary>
    public const string XmlRpcApi = "xmlrpc_api";

    /// <summary>Switch: customers are shown by their agent's own number.</summary>
    public const string DefaultAgentCustid = "cust_main-default_agent_custid";

    /// <summary>What stands before a customer's shown number, per agent.</summary>
    public const string CustnumDisplayPrefix = "cust_main-custnum-display_prefix";

    /// <summary>To how many digits a customer's shown number is padded.</summary>
    public const string CustnumDisplayLength = "cust_main-custnum-display_length";

    /// <summary>The order in which a customer's status is decided: <c>Classic</c> or <c>Recurring</c>.</summary>
    public const string StatusModule = "cust_main-status_module";

    /// <summary>How much of a card's number is shown.</summary>
    public const string CardMaskingMethod = "card_masking_method";

    /// <summary>The card types the shop takes, one a line.</summary>
    public const string CardTypes = "card-types";

    /// <summary>The country whose form account numbers have.</summary>
    public const string CheckCountry = "echeck-country";

    /// <summary>Switch: a card's name is left as sent.</summary>
    public const string RequireCardName = "require_cardname";

    /// <summary>Switch: refusals taken from the message catalogue carry their code.</summary>
    public const string ShowMessageCodes = "show-msgcat-codes";

    /// <summary>The shop's locale.</summary>
    public const string Locale = "locale";

    /// <summary>The shop's currency sign: characters that texts may contain beyond the usual.</summary>
    public const string MoneyCharacters = "money_char";

    /// <summary>Switch: coordinates must be north-western.</summary>
    public const string RequireNorthWest = "geocode-require_nw_coordinates";

    /// <summary>Switch: card and account numbers are stored encrypted.</summary>
    public const string Encryption = "encryption";

    /// <summary>The Perl module the original encrypts with.</summary>
    public const string EncryptionModule = "encryptionmodule";

    /// <summary>The RSA key to encrypt with, PEM.</summary>
    public const string EncryptionPublicKey = "encryptionpublickey";

    /// <summary>The RSA key to decrypt with, PEM.</summary>
    public const string EncryptionPrivateKey = "encryptionprivatekey";

    /// <summary>Switch: addresses have no city.</summary>
    public const string NoCityInAddress = "cust_main-no_city_in_address";

    /// <summary>Switch: every address needs its second line.</summary>
    public const string RequireAddress2 = "cust_main-require_address2";

    /// <summary>The census that tracts are of.</summary>
    public const string CensusYear = "census_year";

    /// <summary>How tax districts are looked up.</summary>
    public const string TaxDistrictMethod = "tax_district_method";

    /// <summary>The advertising source meant for customers who name none.</summary>
    public const string DefaultRefnum = "signup_server-default_refnum";

    /// <summary>What seven-digit phone numbers are preceded by.</summary>
    public const string DefaultAreaCode = "cust_main-default_areacode";

    /// <summary>How the agent's own number is made where none is sent.</summary>
    public const string AutoAgentCustid = "cust_main-auto_agent_custid";

    /// <summary>Switch: a new customer needs a language.</summary>
    public const string RequireLocale = "cust_main-require_locale";

    /// <summary>Switch: a customer's choice of the address on invoices is left alone.</summary>
    public const string InvoiceShipAddress = "invoice-ship_address";

    /// <summary>Switch: an apostrophe may stand in an e-mail address.</summary>
    public const string EmailApostrophe = "emailinvoice-apostrophe";

    /// <summary>Exports run for customers.</summary>
    public const string CustomerExports = "cust_main-exports";

    /// <summary>Exports run for locations.</summary>
    public const string LocationExports = "cust_location-exports";

    /// <summary>The gateway that verifies cards.</summary>
    public const string CardVerification = "business-onlinepayment-verification";

    /// <summary>Switch, per agent: one phone number is needed.</summary>
    public const string RequirePhone = "cust_main-require_phone";

    /// <summary>Switch, per agent: one e-mail address is needed among the invoice recipients.</summary>
    public const string RequireInvoiceEmail = "cust_main-require_invoicing_list_email";

    /// <summary>Switch: a package that took another's place is billed at once, whatever was changed.</summary>
    public const string ChangeBillNow = "cust_pkg-change_pkgpart-bill_now";

    /// <summary>Switch: months are counted from the 28th at the latest.</summary>
    public const string AnniversaryRollback = "anniversary-rollback";

    /// <summary>The reason of credits for which none is sent.</summary>
    public const string ApiCreditReason = "api_credit_reason";

    /// <summary>Switch: payments in cash tell where they were paid in.</summary>
    public const string RequireCashDepositInfo = "require_cash_deposit_info";

    /// <summary>The kind of reason for credits that go with paying for several months at once.</summary>
    public const string PrepaymentCreditType = "prepayment_discounts-credit_type";

    /// <summary>Switch: packages have balances of their own, and payments and credits may be for one of them.</summary>
    public const string PackageBalances = "pkg-balances";

    /// <summary>Switch: what is paid for is exported.</summary>
    public const string ExportOnPayment = "trigger_export_insert_on_payment";

    /// <summary>Switch: what is due later today is billed now.</summary>
    public const string NextBillIgnoreTime = "next-bill-ignore-time";

    /// <summary>Switch: charges may be negative.</summary>
    public const string AllowNegativeCharges = "allow_negative_charges";

    /// <summary>Switch: lines that discounts leave nothing of are shown.</summary>
    public const string DiscountShowAlways = "discount-show-always";

    /// <summary>For how many days a package stays suspended before it is cancelled.</summary>
    public const string DelayCancelDays = "part_pkg-delay_cancel-days";

    /// <summary>After how many percent of what they may use customers are warned.</summary>
    public const string UsageThreshold = "svc_acct-usage_threshold";

    /// <summary>The kind of reason of credits for unused time of cancelled packages.</summary>
    public const string CancelCreditType = "cancel_credit_type";

    /// <summary>The kind of reason of credits for unused time of suspended packages.</summary>
    public const string SuspendCreditType = "suspend_credit_type";

    /// <summary>Switch: the time a package was suspended is added to its next bill date.</summary>
    public const string AlwaysAdjustBill = "unsuspend-always_adjust_next_bill_date";

    /// <summary>Switch: services become ones of another definition where a package that is changed may not keep them as they are.</summary>
    public const string ChangeServices = "cust_pkg-change_svcpart";

    /// <summary>How little a customer must owe for a payment or credit to unsuspend packages.</summary>
    public const string UnsuspendBalance = "unsuspend_balance";

    /// <summary>Switch: usage is billed when a package is cancelled.</summary>
    public const string BillUsageOnCancel = "bill_usage_on_cancel";

    /// <summary>Switch: usage has a section of its own on invoices.</summary>
    public const string SeparateUsage = "separate_usage";

    /// <summary>The definition of the package that charges for an invoice on paper, per agent.</summary>
    public const string PostalFee = "postal_invoice-fee_pkgpart";

    /// <summary>Switch: only invoices that charge something for a period cost something on paper.</summary>
    public const string PostalFeeRecurring = "postal_invoice-recurring_only";

    /// <summary>Switch: a package's location decides on its taxes.</summary>
    public const string TaxPackageAddress = "tax-pkg_address";

    /// <summary>Switch: where the customer is served decides on taxes.</summary>
    public const string TaxShipAddress = "tax-ship_address";

    /// <summary>Switch: taxes are rounded line by line.</summary>
    public const string TaxRoundPerLine = "tax-round_per_line_item";

    /// <summary>Switch: the customer's class decides who pays no taxes.</summary>
    public const string TaxExemptClass = "cust_class-tax_exempt";

    /// <summary>Switch: definitions may name tax vendors' products.</summary>
    public const string TaxProducts = "enable_taxproducts";

    /// <summary>The summary on typeset invoices.</summary>
    public const string InvoiceLatexSummary = "invoice_latexsummary";

    /// <summary>The summary on invoices in HTML.</summary>
    public const string InvoiceHtmlSummary = "invoice_htmlsummary";

    /// <summary>Switch, per agent: receipts are sent for payments.</summary>
    public const string PaymentReceipt = "payment_receipt";

    /// <summary>What receipts are sent for, per agent: each payment, or each line that is paid.</summary>
    public const string PaymentReceiptTrigger = "payment_receipt-trigger";

    /// <summary>The message template of receipts, per agent.</summary>
    public const string PaymentReceiptTemplate = "payment_receipt_msgnum";

    /// <summary>The text of receipts without a message template.</summary>
    public const string PaymentReceiptText = "payment_receipt_email";

    /// <summary>Switch: customers all of whose packages are cancelled have no events.</summary>
    public const string CancelledNoEvents = "cancelled_cust-noevents";

    /// <summary>The gateway that charges cards and accounts.</summary>
    public const string PaymentGateway = "business-onlinepayment";

    /// <summary>The class of late fees that name none.</summary>
    public const string FinanceClass = "finance_pkgclass";

    /// <summary>Switch: every definition needs a tax class.</summary>
    public const string RequireTaxclasses = "require_taxclasses";

    /// <summary>The terms of invoices, per agent.</summary>
    public const string DefaultTerms = "invoice_default_terms";

    /// <summary>Switch: each agent has batches of payments of its own.</summary>
    public const string BatchPerAgent = "batch-spoolagent";

    /// <summary>Those the original reads anew at every call.</summary>
    public static IReadOnlySet<string> ReadPerCall { get; } = new HashSet<string>(StringComparer.Ordinal)
        {
            ApiSharedSecret, CustnumDisplayPrefix, CardMaskingMethod, CardTypes, CheckCountry, RequireCardName,
            NoCityInAddress, RequireAddress2, CensusYear, TaxDistrictMethod, DefaultRefnum,
            DefaultAreaCode, AutoAgentCustid, RequireLocale, InvoiceShipAddress, EmailApostrophe,
            CustomerExports, LocationExports, CardVerification, RequirePhone, RequireInvoiceEmail, ChangeBillNow, AnniversaryRollback,
            ApiCreditReason, RequireCashDepositInfo, PrepaymentCreditType,
            PackageBalances, ExportOnPayment,
            PaymentReceipt, PaymentReceiptTrigger, PaymentReceiptTemplate, PaymentReceiptText,
            CancelCreditType, SuspendCreditType, AlwaysAdjustBill, BillUsageOnCancel, UnsuspendBalance, ChangeServices,
            NextBillIgnoreTime, AllowNegativeCharges, SeparateUsage, PostalFee, PostalFeeRecurring, MoneyCharacters, DiscountShowAlways, DelayCancelDays, UsageThreshold,
            TaxPackageAddress, TaxShipAddress, TaxRoundPerLine, TaxExemptClass, TaxProducts, InvoiceLatexSummary, InvoiceHtmlSummary,
            CancelledNoEvents, PaymentGateway, FinanceClass, RequireTaxclasses, DefaultTerms, BatchPerAgent,
        };

    /// <summary>Of these, those that calls ask for which change nothing.</summary>
    public static IReadOnlySet<string> ReadWhenReading { get; } = new HashSet<string>(StringComparer.Ordinal) { ApiSharedSecret, CustnumDisplayPrefix };

    /// <summary>Those the original reads once, when its process starts.</summary>
    public static IReadOnlySet<string> ReadAtStart { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        ApiSharedSecret, XmlRpcApi, DefaultAgentCustid, CustnumDisplayLength, StatusModule, ShowMessageCodes, Locale, MoneyCharacters,
        RequireNorthWest, Encryption, EncryptionModule, EncryptionPublicKey, EncryptionPrivateKey,
    };
}
