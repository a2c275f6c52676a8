open System
open Facts

let invoiceDate = DateOnly(2020, 12, 31)

printfn $"{Rates.Vat.On invoiceDate} %%"
printfn $"{250m * Rates.Vat.Fractions.On invoiceDate}"

match Rates.TryGet "vat" with
| true, fact -> printfn $"{fact.Citation}"
| _ -> printfn "there is no such fact"
