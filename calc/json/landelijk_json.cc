#include "calc/json/landelijk_json.h"

#include <array>
#include <string>

#include "calc/json/blok.h"
#include "calc/value/sha256.h"

namespace minima {
namespace {

using N = Normcategorie;

constexpr std::array<Keuze<Wet>, 2> kWetten = {
    {{"WWB", Wet::kWwb}, {"Participatiewet", Wet::kParticipatiewet}}};

// Those of the WWB first, those of the Participatiewet next, those of both last: as the enumeration
// has them.
constexpr std::array<Keuze<N>, kNormcategorieen> kCategorieen = {{
    {"gehuwden-21-65", N::kGehuwden21Tot65},
    {"alleenstaande-ouder-21-65", N::kAlleenstaandeOuder21Tot65},
    {"alleenstaande-21-65", N::kAlleenstaande21Tot65},
    {"toeslag-maximaal", N::kToeslagMaximaal},
    {"gehuwden-beiden-65-plus", N::kGehuwdenBeiden65Plus},
    {"gehuwden-een-65-plus", N::kGehuwdenEen65Plus},
    {"alleenstaande-ouder-65-plus", N::kAlleenstaandeOuder65Plus},
    {"alleenstaande-65-plus", N::kAlleenstaande65Plus},
    {"alleenstaande-ouder-18-20", N::kAlleenstaandeOuder18Tot21},
    {"alleenstaande-21-aow", N::kAlleenstaande21TotAow},
    {"gehuwden-21-aow", N::kGehuwden21TotAow},
    {"alleenstaande-aow", N::kAlleenstaandeAow},
    {"gehuwden-aow", N::kGehuwdenAow},
    {"inrichting-alleenstaande", N::kInrichtingAlleenstaande},
    {"inrichting-gehuwden", N::kInrichtingGehuwden},
    {"inrichting-verhoging-alleenstaande", N::kInrichtingVerhogingAlleenstaande},
    {"inrichting-verhoging-gehuwden", N::kInrichtingVerhogingGehuwden},
    {"kostendeler-echtgenoot-18-20-met-kind", N::kKostendelerEchtgenoot18Tot21MetKind},
    {"alleenstaande-18-20", N::kAlleenstaande18Tot21},
    {"gehuwden-beiden-18-20", N::kGehuwdenBeiden18Tot21},
    {"gehuwden-beiden-18-20-met-kind", N::kGehuwdenBeiden18Tot21MetKind},
    {"gehuwden-een-18-20", N::kGehuwdenEen18Tot21},
    {"gehuwden-een-18-20-met-kind", N::kGehuwdenEen18Tot21MetKind},
}};

bool is_van(N categorie, Wet wet) {
  if (categorie >= N::kAlleenstaande18Tot21) return true;
  return (categorie < N::kAlleenstaande21TotAow) == (wet == Wet::kWwb);
}

void check_bron(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  std::string dropped;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_tekst("document", dropped);
  blok.tekst("artikel", dropped);
  blok.url("url", dropped);
}

// What every amount carries: its article, and the certainty, source and remark that are not
// calculated with.
void lees_herkomst(Blok& blok, std::string& artikel) {
  std::string dropped;
  Zekerheid zekerheid{};
  blok.verplicht_tekst("artikel", artikel);
  blok.keuze("zekerheid", kZekerheden, zekerheid);
  blok.verplicht_als_er("bron", check_bron);
  blok.tekst("opmerking", dropped);
}

void lees_norm(Lezer& lezer, const Knoop& knoop, const Pad& pad, std::optional<Wet> wet,
               Landelijk& tabel, Uniek& uniek) {
  Normbedrag norm;
  norm.zekerheid = tabel.zekerheid;
  std::optional<N> categorie;
  std::optional<Money> exclusief;
  std::string dropped;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_als_er("categorie", [&](Lezer& l, const Knoop& k, const Pad& plek) {
    categorie = l.keuze(k, plek, kCategorieen);
    if (!categorie) return;
    uniek.voeg_toe(l, k.tekst, k, plek);
    if (!wet || is_van(*categorie, *wet)) return;
    l.fout(plek, "categorie-wet", "Deze categorie hoort niet bij de wet van deze tabel.", &k);
  });
  blok.verplicht_bedrag("bedrag", norm.bedrag);
  blok.bedrag("exclusief", exclusief);
  blok.verplicht_tekst("artikel", norm.artikel);
  blok.keuze("zekerheid", kZekerheden, norm.zekerheid);
  blok.als_er("bron", check_bron);
  blok.tekst("opmerking", dropped);
  if (exclusief && norm.bedrag > Money() && *exclusief > norm.bedrag) {
    lezer.fout(pad.lid("exclusief"), "exclusief-hoger",
               "Zonder vakantietoeslag is de norm niet hoger dan met.", &knoop);
  }
  if (categorie) tabel.normen[static_cast<std::size_t>(*categorie)] = std::move(norm);
}

// {"bedrag": "...", "artikel": ...}
void lees_los_bedrag(Blok& ouder, std::string_view sleutel, std::optional<Money>& doel) {
  ouder.als_er(sleutel, [&doel](Lezer& lezer, const Knoop& knoop, const Pad& pad) {
    std::string dropped;
    Blok blok(lezer, knoop, pad);
    blok.verplicht_bedrag("bedrag", doel);
    lees_herkomst(blok, dropped);
  });
}

void lees_per_vorm(Blok& ouder, std::string_view sleutel, std::optional<BedragPerVorm>& doel) {
  ouder.als_er(sleutel, [&doel](Lezer& lezer, const Knoop& knoop, const Pad& pad) {
    BedragPerVorm bedrag;
    Blok blok(lezer, knoop, pad);
    blok.verplicht_bedrag("alleenstaande", bedrag.alleenstaande);
    blok.verplicht_bedrag("alleenstaandeOuder", bedrag.alleenstaande_ouder);
    blok.verplicht_bedrag("gehuwden", bedrag.gehuwden);
    lees_herkomst(blok, bedrag.artikel);
    doel = std::move(bedrag);
  });
}

void lees_vermogensgrenzen(Lezer& lezer, const Knoop& knoop, const Pad& pad, Landelijk& tabel) {
  BedragPerVorm grenzen;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_bedrag("alleenstaande", grenzen.alleenstaande);
  blok.verplicht_bedrag("alleenstaandeOuder", grenzen.alleenstaande_ouder);
  blok.verplicht_bedrag("gehuwden", grenzen.gehuwden);
  lees_herkomst(blok, grenzen.artikel);
  lees_los_bedrag(blok, "eigenWoning", tabel.eigen_woning_vrij);
  tabel.vermogensgrenzen = std::move(grenzen);
}

// Art. 33 lid 5 knows two amounts: a single parent has that of a single.
void lees_klein_pensioen(Lezer& lezer, const Knoop& knoop, const Pad& pad, Landelijk& tabel) {
  BedragPerVorm vrij;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_bedrag("alleenstaande", vrij.alleenstaande);
  blok.verplicht_bedrag("gehuwden", vrij.gehuwden);
  lees_herkomst(blok, vrij.artikel);
  vrij.alleenstaande_ouder = vrij.alleenstaande;
  tabel.klein_pensioen_vrij = std::move(vrij);
}

void lees_kostendelers(Lezer& lezer, const Knoop& knoop, const Pad& pad, Landelijk& tabel) {
  Kostendelersnorm norm;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_geheel("leeftijdVanaf", {18, 67}, norm.leeftijd_vanaf);
  blok.verplicht_procent("basisProcent", {0, 100}, norm.basis);
  blok.verplicht_procent("perPersoonProcent", {0, 100}, norm.per_persoon);
  lees_herkomst(blok, norm.artikel);
  tabel.kostendelersnorm = std::move(norm);
}

void lees_aow_leeftijd(Lezer& lezer, const Knoop& knoop, const Pad& pad, Landelijk& tabel) {
  AowLeeftijd leeftijd;
  std::string dropped;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_geheel("jaren", {60, 80}, leeftijd.jaren);
  blok.verplicht_geheel("maanden", {0, 11}, leeftijd.maanden);
  lees_herkomst(blok, dropped);
  tabel.aow_leeftijd = leeftijd;
}

void lees_studietoeslag(Lezer& lezer, const Knoop& knoop, const Pad& pad, Landelijk& tabel) {
  std::string dropped;
  Blok blok(lezer, knoop, pad);
  blok.gevulde_lijst("bedragen", [&](Lezer& l, const Knoop& k, const Pad& plek) {
    LeeftijdBedrag regel;
    Blok element(l, k, plek);
    element.verplicht_geheel("leeftijd", {15, 30}, regel.leeftijd);
    element.verplicht_bedrag("bedrag", regel.bedrag);
    if (!tabel.studietoeslag.empty() && tabel.studietoeslag.back().leeftijd >= regel.leeftijd) {
      l.fout(plek.lid("leeftijd"), "volgorde", "De leeftijden lopen op.", &k);
    }
    tabel.studietoeslag.push_back(regel);
  });
  lees_herkomst(blok, dropped);
}

// {"geldt": true, "artikel": ...}: a rule that holds from this table on.
void lees_doorlopend(Lezer& lezer, const Knoop& knoop, const Pad& pad, Landelijk& tabel) {
  bool geldt = false;
  std::string artikel;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_waarheid("geldt", geldt);
  lees_herkomst(blok, artikel);
  if (geldt) tabel.vermogenstoets_doorlopend = std::move(artikel);
}

// Blocks that only one of the two laws has are unknown keys under the other.
void lees_per_wet(Blok& blok, std::optional<Wet> wet, Landelijk& tabel) {
  if (!wet) {
    return blok.sla_over({"langdurigheidstoeslag", "kostendelersnorm", "studietoeslag",
                          "vrijgelatenGiftenPerJaar", "vermogenstoetsDoorlopend"});
  }
  if (*wet == Wet::kWwb) {
    lees_per_vorm(blok, "langdurigheidstoeslag", tabel.langdurigheidstoeslag);
    return;
  }
  blok.verplicht_als_er("kostendelersnorm", [&tabel](Lezer& l, const Knoop& k, const Pad& p) {
    lees_kostendelers(l, k, p, tabel);
  });
  blok.als_er("studietoeslag", [&tabel](Lezer& l, const Knoop& k, const Pad& p) {
    lees_studietoeslag(l, k, p, tabel);
  });
  lees_los_bedrag(blok, "vrijgelatenGiftenPerJaar", tabel.vrijgelaten_giften_per_jaar);
  blok.als_er("vermogenstoetsDoorlopend", [&tabel](Lezer& l, const Knoop& k, const Pad& p) {
    lees_doorlopend(l, k, p, tabel);
  });
}

void lees_tabel(Lezer& lezer, const Knoop& knoop, const Pad& pad, Landelijk& tabel) {
  std::string dropped;
  int aandeel = 0;
  std::optional<Wet> wet;
  Uniek uniek;
  Blok blok(lezer, knoop, pad);
  blok.tekst("$schema", dropped);
  blok.geldigheid(tabel.geldig_vanaf, tabel.geldig_tot);
  blok.verplicht_keuze("wet", kWetten, wet);
  tabel.wet = wet.value_or(tabel.wet);
  blok.verplicht_keuze("zekerheid", kZekerheden, tabel.zekerheid);
  blok.verplicht_als_er("bron", check_bron);
  blok.tekst("opmerking", dropped);
  blok.verplicht_geheel("vakantietoeslagAandeel", {1, 2000}, aandeel);
  tabel.vakantietoeslag_aandeel = Rate::basis_points(aandeel);
  blok.gevulde_lijst("normen", [&](Lezer& l, const Knoop& k, const Pad& p) {
    lees_norm(l, k, p, wet, tabel, uniek);
  });
  blok.als_er("vermogensgrenzen", [&tabel](Lezer& l, const Knoop& k, const Pad& p) {
    lees_vermogensgrenzen(l, k, p, tabel);
  });
  lees_los_bedrag(blok, "drempelbedrag", tabel.drempelbedrag);
  blok.als_er("kleinPensioenVrij", [&tabel](Lezer& l, const Knoop& k, const Pad& p) {
    lees_klein_pensioen(l, k, p, tabel);
  });
  lees_per_wet(blok, wet, tabel);
  blok.verplicht_als_er("aowLeeftijd", [&tabel](Lezer& l, const Knoop& k, const Pad& p) {
    lees_aow_leeftijd(l, k, p, tabel);
  });
}

}  // namespace

Result<Landelijk> lees_landelijk(std::string_view text) {
  return lees_bestand<Landelijk>(
      text, [text](Lezer& lezer, const Knoop& knoop, const Pad& pad, Landelijk& tabel) {
        lees_tabel(lezer, knoop, pad, tabel);
        tabel.hash = "sha256:" + sha256(text);
      });
}

}  // namespace minima
