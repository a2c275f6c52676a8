using Shop;

// A cited figure: the constant, its text with the qualifier, and where it stands.
int companies = Rates.Companies.In2022;
Console.WriteLine(companies);
Console.WriteLine(Rates.Companies.Fact);
Console.WriteLine(Rates.Companies.Fact.Citation);

// A rate by date: 19 % of 250 is not what the invoice of 2020-12-31 says.
var invoiceDate = new DateOnly(2020, 12, 31);
decimal tax = 250 * Rates.Vat.Fractions.On(invoiceDate);
Console.WriteLine(FormattableString.Invariant($"{tax} ({Rates.Vat.On(invoiceDate)} %)"));
