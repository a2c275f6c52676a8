namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>
/// The example codes published by UCUM, unchanged: those of the validation cases of its functional tests (of 3 February 2021), and those of its table of
/// example codes for electronic messaging (1.5). The latter includes Torr, which UCUM 2.2 does not have.
/// </summary>
internal static class UcumExamples
{
    public static string[] Valid => Split("""
        % %{Hb} %{RBCs} %{WBCs} %{abnormal} %{activity} %{aggregation} %{at_60_min} %{bacteria} %{basal_activity} %{baseline} %{binding} %{blockade}
        %{blocked} %{bound} %{breakdown} %{cells} %{deficient} %{dose} %{excretion} %{hemolysis} %{index} %{inhibition} %{loss_AChR} %{loss} %{lysis}
        %{normal} %{penetration} %{pooled_plasma} %{positive} %{reactive} %{recovery} %{reference} %{relative} %{residual} %{response} %{saturation} %{total}
        %{uptake} %{viable} %{vol} /(12.h) /10*10 /10*12 /10*12{RBCs} /10*3 /10*3{RBCs} /10*4{RBCs} /10*6 /10*9 /100 /100{WBCs} /100{cells} /100{neutrophils}
        /100{spermatozoa} /L /U /[HPF] /[IU] /[LPF] /[arb'U] /[iU] /a /cm[H2O] /d /dL /g /g{Hb} /g{creat} /g{tot_nit} /g{tot_prot} /g{wet_tis} /h /kg
        /kg{body_wt} /m /m2 /m3 /mL /mg /min /mm /mmol /mmol{creat} /mo /s /uL /wk /{LPF} /{OIF} /{entity} /{tot} 1/d 1/mL 1/min 10*+3/ul 10*-3/ul 10*12/L
        10*23 10*3 10*3/L 10*3/mL 10*3/mm3 10*3/uL 10*3/ul 10*3{RBCs} 10*3{copies}/mL 10*3{rbc} 10*4/uL 10*5 10*6 10*6.[CFU]/L 10*6.[IU] 10*6/(24.h) 10*6/L
        10*6/kg 10*6/mL 10*6/mm3 10*6/uL 10*8 10*9/L 10*9/mL 10*9/mm3 10*9/uL 10.L/(min.m2) 10.L/min 10.uN.s/(cm5.m2) 1{c} 24.h 4.[pi].10*-7.N/A2 A A/m Bq Cel
        F Gy H Hz J J/L K K/W L L.s L/(24.h) L/(8.h) L/(min.m2) L/L L/d L/h L/kg L/min L/min/m2 L/s L/s/s2 Ms N N.cm N.s Ohm Ohm.m Pa REM S Sv T U
        U/(10.g){feces} U/(12.h) U/(2.h) U/(24.h) U/10 U/10*10 U/10*10{cells} U/10*12 U/10*12{RBCs} U/10*6 U/10*9 U/L U/d U/dL U/g U/g{Hb} U/g{creat}
        U/g{protein} U/h U/kg U/kg{Hb} U/l U/mL U/mL{RBCs} U/min U/mmol{creat} U/s U{25Cel}/L U{37Cel}/L V Wb [APL'U] [APL'U]/mL [AU] [CFU] [CFU]/L [CFU]/mL
        [Ch] [GPL'U] [GPL'U]/mL [HPF] [IU] [IU]/(2.h) [IU]/(24.h) [IU]/10*9{RBCs} [IU]/L [IU]/L{37Cel} [IU]/d [IU]/dL [IU]/g [IU]/g{Hb} [IU]/h [IU]/kg
        [IU]/kg/d [IU]/mL [IU]/mg{creat} [IU]/min [LPF] [MET].min/wk [MPL'U] [MPL'U]/mL [arb'U] [arb'U]/mL [bdsk'U] [beth'U] [cin_i] [cup_us] [degF] [diop]
        [dr_av] [drp] [drp]/{HPF} [foz_br] [foz_us] [ft_i] [ft_us]/[ft_us] [gal_br] [gal_us] [iU] [iU]/L [iU]/d [iU]/h [iU]/kg [iU]/mL [iU]/min [in_i'H2O]
        [in_i'Hg] [in_i] [in_us] [ka'U] [knk'U] [lb_av] [mclg'U] [mi_i] [mi_us] [oz_av] [oz_tr] [pH] [ppb] [ppm] [ppm]{v/v} [ppth] [pptr] [psi] [pt_br]
        [pt_us] [qt_br] [qt_us] [sft_i] [sin_i] [syd_i] [tb'U] [tbs_us] [todd'U] [tsp_us] [yd_i] a a/m ag/{cell} atm bar cL cP cSt cal cg cm cm/s cm2 cm2/s
        cm3 cm[H2O] cm[H2O].s/L cm[H2O]/(s.m) cm[H2O]/L/s cm[H2O]/s/m cm[Hg] d d/(7.d) d/wk dB dB[10.nV] dB[SPL] dL daL/min daL/min/m2 deg deg/s dg dl dm
        dm2/s2 dyn.s/(cm.m2) dyn.s/(cm5.m2) dyn.s/cm dyn.s/cm5 eV eq eq/L eq/mL eq/mmol eq/umol erg fL fg fm fmol fmol/L fmol/g fmol/mL fmol/mg
        fmol/mg{cyt_prot} fmol/mg{prot} g g.m g.m/m2{hb} g.m/{beat} g.m/{hb} g/(100.g) g/(12.h) g/(24.h) g/(3.d) g/(4.h) g/(48.h) g/(5.h) g/(6.h) g/(72.h)
        g/(8.h) g/(8.h){shift} g/(8.kg.h) g/(kg.d) g/(kg.h) g/(kg.min) g/L g/cm2 g/cm3 g/d g/dL g/g g/g{creat} g/g{globulin} g/g{tissue} g/h g/h/m2 g/kg
        g/kg/(8.h) g/kg/(8.h){shift} g/kg/d g/kg/h g/kg/min g/l g/m2 g/mL g/mg g/min g/mmol g/mol{creat} g/{specimen} g/{total_output} g/{total_weight} g{Hb}
        g{creat} g{hgb} g{tit_nit} g{tot_prot} g{total_nit} g{total_prot} g{wet_tissue} g{wet_tis} h h/d h/wk hL kL kPa kU kU/L kU/L{class} kU/g kU/mL k[IU]/L
        k[IU]/mL kat kat/L kat/kg kcal kcal/(24.h) kcal/(8.h) kcal/[oz_av] kcal/d kcal/h kcal/kg/(24.h) kg kg.m/s kg/(s.m2) kg/L kg/h kg/m2 kg/m3 kg/min
        kg/mol kg/s kg{body_wt} km ks l lm lm.m2 m m/s m/s2 m2 m2/s m3.kg-1.s-2 m3/s mA mL mL/(10.h) mL/(12.h) mL/(2.h) mL/(24.h) mL/(4.h) mL/(5.h) mL/(6.h)
        mL/(72.h) mL/(8.h) mL/(8.h)/kg mL/(8.h.kg) mL/(kg.d) mL/(kg.h) mL/(kg.min) mL/(min.m2) mL/[sin_i] mL/cm[H2O] mL/d mL/dL mL/h mL/kg mL/kg/(8.h) mL/kg/d
        mL/kg/h mL/kg/min mL/m2 mL/mbar mL/min mL/min/m2 mL/min/{1.73_m2} mL/mm mL/s mL/{beat} mL/{beat}/m2 mL/{hb} mL/{hb}.m2 mL{fetal_RBCs} mPa mPa.s mU
        mU/L mU/g mU/g{Hb} mU/g{prot} mU/mL mU/mL/min mU/mg mU/mg{creat} mU/mmol{RBCs} mU/mmol{creat} mV mV/s m[H2O] m[IU]/L m[IU]/mL m[iU]/mL mbar mbar.s/L
        mbar/L/s meq meq/(2.h) meq/(24.h) meq/(8.h) meq/(8.h.kg) meq/(kg.d) meq/(kg.h) meq/(kg.min) meq/L meq/d meq/dL meq/g meq/g{creat} meq/h meq/kg
        meq/kg/h meq/m2 meq/mL meq/min meq/{specimen} meq/{total_volume} mg mg/(10.h) mg/(12.h) mg/(2.h) mg/(24.h) mg/(6.h) mg/(72.h) mg/(8.h) mg/(8.h.kg)
        mg/(kg.d) mg/(kg.h) mg/(kg.min) mg/L mg/L{RBCs} mg/d mg/d/{1.73_m2} mg/dL mg/dL{RBCs} mg/g mg/g{creat} mg/g{dry_tissue} mg/g{feces} mg/g{tissue}
        mg/g{wet_tissue} mg/h mg/kg mg/kg/(8.h) mg/kg/d mg/kg/h mg/kg/min mg/m2 mg/m3 mg/mL mg/mg mg/mg{creat} mg/min mg/mmol mg/mmol{creat} mg/wk
        mg/{collection} mg/{specimen} mg/{total_output} mg/{total_volume} mg{FEU}/L min min/d min/wk ml ml/s mm mm/h mm/min mm2 mm3 mm[H2O] mm[Hg] mmol
        mmol/(12.h) mmol/(2.h) mmol/(24.h) mmol/(5.h) mmol/(6.h) mmol/(8.h) mmol/(8.h.kg) mmol/(kg.d) mmol/(kg.h) mmol/(kg.min) mmol/L mmol/L{RBCs} mmol/d
        mmol/dL mmol/g mmol/g{creat} mmol/h mmol/h/mg{Hb} mmol/h/mg{prot} mmol/kg mmol/kg/(8.h) mmol/kg/d mmol/kg/h mmol/kg/min mmol/l mmol/m2 mmol/min
        mmol/mmol mmol/mmol{creat} mmol/mmol{urea} mmol/mol mmol/mol{creat} mmol/s/L mmol/{ejaculate} mmol/{specimen} mmol/{total_vol} mo mol mol/(kg.s) mol/L
        mol/kg mol/kg/s mol/m3 mol/mL mol/mol mol/s mosm mosm/L mosm/kg ms ms/s nL nU/mL nU/{RBC} ng ng/(24.h) ng/(8.h) ng/(8.h.kg) ng/(kg.d) ng/(kg.h)
        ng/(kg.min) ng/10*6 ng/10*6{RBCs} ng/L ng/U ng/d ng/dL ng/g ng/g{creat} ng/h ng/kg ng/kg/(8.h) ng/kg/h ng/kg/min ng/m2 ng/mL ng/mL/h ng/mL{RBCs} ng/mg
        ng/mg/h ng/mg{creat} ng/mg{prot} ng/min ng/s ng{FEU}/mL nkat nl nm nm/s/L nmol nmol/(24.h) nmol/L nmol/L/mmol{creat} nmol/L{RBCs} nmol/d nmol/dL
        nmol/dL{GF} nmol/g nmol/g{creat} nmol/g{dry_wt} nmol/h/L nmol/h/mL nmol/h/mg{prot} nmol/m/mg{prot} nmol/mL nmol/mL/h nmol/mL/min nmol/mg nmol/mg/h
        nmol/mg{creat} nmol/mg{prot} nmol/mg{prot}/h nmol/min nmol/min/10*6{cells} nmol/min/mL nmol/min/mg{Hb} nmol/min/mg{protein} nmol/min/mg{prot}
        nmol/mmol nmol/mmol{creat} nmol/mol nmol/mol{creat} nmol/nmol nmol/s nmol/s/L nmol/umol{creat} nmol{ATP} nmol{BCE} nmol{BCE}/L ns osm osm/L osm/kg pA
        pH pL pT pg pg/L pg/dL pg/mL pg/mL{sLT} pg/mg pg/mg{creat} pg/ml pg/mm pg/{RBC} pg/{cell} pkat pm pmol pmol/(24.h) pmol/H/mg{protein} pmol/L pmol/d
        pmol/dL pmol/g pmol/h/mL pmol/h/mg pmol/h/mg{prot} pmol/mL pmol/mg{prot} pmol/min pmol/min/mg{prot} pmol/mmol pmol/mmol{creat} pmol/umol
        pmol/umol{creat} pmol/{RBC} ps pt rad2 rad2{a} s s/{control} t uL uL/(2.h) uL/h uOhm uU/L uU/g uU/mL uV u[IU] u[IU]/L u[IU]/mL u[iU] ueq ueq/L ueq/mL
        ug ug/(100.g) ug/(24.h) ug/(8.h) ug/(8.h.kg) ug/(kg.d) ug/(kg.h) ug/(kg.min) ug/L ug/L/(24.h) ug/L{RBCs} ug/[sft_i] ug/d ug/dL ug/dL{RBCs} ug/g
        ug/g{Hb} ug/g{creat} ug/g{dry_tissue} ug/g{dry_wt} ug/g{feces} ug/g{hair} ug/g{tissue} ug/h ug/kg ug/kg/(8.h) ug/kg/d ug/kg/h ug/kg/min ug/m2 ug/m3
        ug/mL ug/mL{class} ug/mL{eqv} ug/mg ug/mg{creat} ug/min ug/mmol ug/mmol{creat} ug/ng ug/{specimen} ug{FEU}/mL ukat ul um um/s umol umol/(2.h)
        umol/(24.h) umol/(8.h) umol/10*6{RBC} umol/2.h umol/L umol/L/h umol/L{RBCs} umol/d umol/dL umol/dL{GF} umol/g umol/g{Hb} umol/g{creat} umol/h umol/kg
        umol/kg{feces} umol/l umol/mL umol/mL/min umol/mg umol/mg{creat} umol/min umol/min/L umol/min/g umol/min/g{mucosa} umol/min/g{prot} umol/mmol
        umol/mmol{creat} umol/mol umol/mol{Hb} umol/mol{creat} umol/umol umol/umol{creat} umol{BCE}/mol us wk {#} {#}/L {#}/[HPF] {#}/[LPF] {#}/a {#}/d {#}/g
        {#}/mL {#}/min {#}/uL {#}/wk {#}/{platelet} {AHF'U} {APS'U} {ARU} {CAE'U} {CAG_repeats} {CH100'U} {CPM} {CPM}/10*3{cell} {Ct_value} {EIA'U} {EIA'U}/U
        {EIA_index} {EIA_titer} {ELISA'U} {EV} {Ehrlich'U} {Ehrlich'U}/(2.h) {Ehrlich'U}/100.g {Ehrlich'U}/d {Ehrlich'U}/dL {FIU} {GAA_repeats} {GPS'U}
        {Globules}/[HPF] {HA_titer} {IFA_index} {IFA_titer} {INR} {ISR} {ImmuneComplex'U} {JDF'U} {JDF'U}/L {KCT'U} {KRONU'U}/mL {Log_IU} {Log_IU}/mL
        {Log_copies}/mL {Log} {Lyme_index_value} {M.o.M} {MPS'U} {MPS'U}/mL {OD_unit} {Pan_Bio'U} {RBC}/uL {Rubella_virus} {STDV} {TSI_index} {TmStp} {Tscore}
        {WBCs} {Zscore} {absorbance} {activity} {a}.rad2{b} {beats}/min {binding_index} {breaths}/min {bsa} {cells} {cells}/[HPF] {cells}/uL {cfu}
        {clock_time} {copies} {copies}/mL {copies}/ug {count} {delta_OD} {dilution} {e} {fraction} {genomes}/mL {index_val} {index} {minidrop}/min
        {minidrop}/s {mm/dd/yyyy} {mutation} {od} {percentile} {phenotype} {ratio} {rel_saturation} {risk} {s_co_ratio} {saturation} {score} {shift}
        {spermatozoa}/mL {titer} {yyyy}
        """);

    public static string[] Invalid => Split("""
        10+3/ul U/12h U/1h U/2h [BETH'U] [M'U] [iIU] [iIU]/L [iIU]/d [iIU]/mL cm[H20] g/12h g/48h g/4h g/6h g/72h iU m/ mL/10h mL/12h mL/2h mL/4h mL/5h mL/6h
        mL/72h mL/8h m[iIU]/L mg/12h mmol/12h mmol/5h mmol/6h mmol/kg[H20] molv rad2{錠} u[iIU]/mL ug(8.h) ug(8hr) {a}rad2{b} {|}1 Torr
        """);

    private static string[] Split(string codes) => codes.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries);
}
