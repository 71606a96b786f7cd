#include "calc/json/situatie_schrijver.h"

#include <string_view>
#include <utility>

#include "calc/json/inkomensoorten.h"

namespace minima {
namespace {

constexpr std::string_view kOnderwijs[] = {"geen", "basis", "voortgezet", "mbo", "hoger"};
constexpr std::string_view kVerblijven[] = {"niemand", "aanvrager", "partner", "beiden"};
constexpr std::string_view kPer[] = {"week", "vier-weken", "maand", "jaar"};
constexpr std::string_view kMaatregelen[] = {"waarschuwing", "verlaging"};
constexpr std::string_view kRedenen[] = {"niet-ingeschreven-cwi", "arbeidsverplichting", "overig"};
constexpr std::string_view kDocumenten[] = {"paspoort", "identiteitskaart", "rijbewijs", "geen"};
constexpr std::string_view kLeningen[] = {"mogelijk", "geweigerd"};

struct Situatie {
  Schrijver& json;
  const Huishouden& huishouden;

  template <typename T>
  void lid(std::string_view naam, const std::optional<T>& waarde) {
    if (waarde) json.lid(naam, *waarde);
  }
  template <typename E, std::size_t N>
  void woord(std::string_view naam, const std::optional<E>& waarde,
             const std::string_view (&woorden)[N]) {
    if (waarde) json.lid(naam, woorden[static_cast<std::size_t>(*waarde)]);
  }
  // A range that says nothing is an unknown: the key is left out.
  void bedrag(std::string_view naam, const Range<Money>& waarde, Money laagste = Money()) {
    if (!(waarde == unknown_amount(laagste))) json.lid(naam, waarde);
  }
  void geheel(std::string_view naam, const Range<int>& waarde, const Range<int>& onbekend) {
    if (!(waarde == onbekend)) json.lid(naam, waarde);
  }
  void datum(std::string_view naam, const Range<Date>& waarde) {
    if (waarde.is_known()) json.lid(naam, waarde.low);
  }
  void datum(std::string_view naam, const Gegeven<Date>& waarde) {
    if (!waarde.is_known()) return;
    json.sleutel(naam);
    waarde.is_none() ? json.niets() : json.waarde(waarde.value());
  }
  void waar(std::string_view naam, bool waarde) {
    if (waarde) json.lid(naam, true);
  }
  // An object for each; `inhoud` writes its members.
  template <typename V, typename F>
  void lijst(std::string_view naam, const V& waarden, F inhoud) {
    json.open_lijst(naam);
    for (const auto& een : waarden) {
      json.open_object();
      inhoud(een);
      json.sluit_object();
    }
    json.sluit_lijst();
  }
  // Null for what isn't there; left out when nobody told.
  template <typename T, typename F>
  void gegeven(std::string_view naam, const Gegeven<T>& waarde, F inhoud) {
    if (waarde.is_none()) {
      json.sleutel(naam);
      json.niets();
    } else if (waarde.has_value()) {
      json.open_object(naam);
      inhoud(waarde.value());
      json.sluit_object();
    }
  }

  void persoon(const Persoon& p) {
    if (p.geboren.is_known()) {
      json.lid("geboortedatum", p.geboren.low);
    } else if (p.met_leeftijd) {
      json.lid("leeftijd", Range<int>(age_on(p.geboren.high, huishouden.peildatum),
                                      age_on(p.geboren.low, huishouden.peildatum)));
    }
    lid("studeert", p.studeert);
  }
  void volwassene(const Persoon& p) {
    persoon(p);
    datum("opleidingAfgerond", p.opleiding_afgerond);
  }

  void personen() {
    json.open_object("aanvrager");
    volwassene(huishouden.aanvrager);
    json.sluit_object();
    gegeven("partner", huishouden.partner, [this](const Persoon& p) { volwassene(p); });
    if (huishouden.verblijf != Verblijf::kThuis) {
      json.lid("verblijfInInrichting", kVerblijven[static_cast<std::size_t>(huishouden.verblijf)]);
    }
    if (huishouden.kinderen) {
      lijst("kinderen", *huishouden.kinderen, [this](const Kind& kind) {
        json.lid("id", kind.id);
        persoon(kind.persoon);
        lid("thuiswonend", kind.thuiswonend);
        woord("onderwijs", kind.onderwijs, kOnderwijs);
      });
    }
    if (!huishouden.medebewoners) return;
    lijst("medebewoners", *huishouden.medebewoners, [this](const Medebewoner& ander) {
      persoon(ander.persoon);
      lid("kostendeler", ander.kostendeler);
    });
  }

  void inkomen() {
    if (!huishouden.inkomen) return;
    lijst("inkomen", *huishouden.inkomen, [this](const Inkomensregel& regel) {
      for (const auto& keuze : kInkomenSoortKeuzes) {
        if (keuze.waarde == regel.soort) json.lid("soort", keuze.naam);
      }
      lid("van", regel.van);
      bedrag("bedrag", regel.bedrag);
      json.lid("per", kPer[static_cast<std::size_t>(regel.per)]);
      if (regel.vakantietoeslag_inbegrepen) {
        json.lid("vakantietoeslag",
                 *regel.vakantietoeslag_inbegrepen ? "inbegrepen" : "niet-inbegrepen");
      }
    });
  }

  void bezit() {
    if (huishouden.vermogen) {
      json.open_object("vermogen");
      bedrag("bank", huishouden.vermogen->bank);
      bedrag("overig", huishouden.vermogen->overig);
      bedrag("auto", huishouden.vermogen->auto_);
      bedrag("schulden", huishouden.vermogen->schulden);
      json.sluit_object();
    }
    gegeven("eigenWoning", huishouden.eigen_woning, [this](const EigenWoning& woning) {
      bedrag("waarde", woning.waarde);
      bedrag("hypotheek", woning.hypotheek);
    });
  }

  void laag_inkomen() {
    if (!huishouden.laag_inkomen) return;
    lijst("laagInkomen", *huishouden.laag_inkomen, [this](const LaagInkomen& regel) {
      json.lid("procent", regel.procent.in_basis_points() / 100);
      json.lid("maanden", regel.maanden);
    });
  }

  void dossier() {
    lid("bijstandInReferteperiode", huishouden.bijstand_in_referteperiode);
    lid("arbeidsverplichtingNagekomen", huishouden.arbeidsverplichting_nagekomen);
    if (huishouden.maatregelen) {
      lijst("maatregelen", *huishouden.maatregelen, [this](const Maatregel& maatregel) {
        woord("soort", maatregel.soort, kMaatregelen);
        lid("procent", maatregel.procent);
        lid("maanden", maatregel.maanden);
        woord("reden", maatregel.reden, kRedenen);
        lid("datum", maatregel.datum);
      });
    }
    if (huishouden.identiteitsbewijzen) {
      lijst("identiteitsbewijzen", *huishouden.identiteitsbewijzen,
            [this](const Identiteitsbewijs& bewijs) {
              json.lid("persoon", bewijs.persoon);
              woord("soort", bewijs.soort, kDocumenten);
              lid("geldigTotEnMet", bewijs.geldig_tot_en_met);
            });
    }
    lid("schuldhulptraject", huishouden.schuldhulptraject);
    woord("lening", huishouden.lening, kLeningen);
  }

  void kost(const Kost& k) {
    json.lid("id", k.id);
    lid("regeling", k.regeling);
    json.lid("soort", k.soort);
    bedrag("bedrag", k.bedrag, Money::cents(1));
    datum("datum", k.datum);
    lid("persoon", k.persoon);
    lid("betaalbewijs", k.betaalbewijs);
    bedrag("vergoedDoorAnderen", k.vergoed_door_anderen);
    waar("offerte", k.offerte);
    waar("voorliggend", k.voorliggend);
    waar("dringend", k.dringend);
    waar("eersteKaart", k.eerste_kaart);
    if (k.per_maand) {
      json.lid("per", "maand");
      json.lid("maanden", k.maanden);
    }
    bijzonderheden(k);
  }

  // Facts only some policies ask for.
  void bijzonderheden(const Kost& k) {
    const Kost leeg;
    lid("draagkrachtregime", k.draagkrachtregime);
    lid("voldaan", k.voldaan);
    if (k.indicatie) json.lid("indicatie", *k.indicatie ? "positief" : "negatief");
    lid("grond", k.grond);
    geheel("categorie", k.categorie, leeg.categorie);
    geheel("zwangerschapsmaanden", k.zwangerschapsmaanden, leeg.zwangerschapsmaanden);
    datum("termijnBegin", k.termijn_begin);
    geheel("duurMaanden", k.duur_maanden, leeg.duur_maanden);
    lid("bovenHuurgrens", k.boven_huurgrens);
    bedrag("mogelijkeVerlaging", k.mogelijke_verlaging);
    geheel("ovZones", k.ov_zones, leeg.ov_zones);
    if (!k.kilometers.is_known()) return;
    json.sleutel("kilometers");
    k.kilometers.is_none() ? json.niets() : json.waarde(k.kilometers.value());
  }

  void verleden() {
    if (huishouden.eerdere_verstrekkingen) {
      lijst("eerdereVerstrekkingen", *huishouden.eerdere_verstrekkingen,
            [this](const EerdereVerstrekking& eerder) {
              json.lid("regeling", eerder.regeling);
              lid("soort", eerder.soort);
              bedrag("bedrag", eerder.bedrag);
              datum("datum", eerder.datum);
              lid("persoon", eerder.persoon);
              if (eerder.als_lening) json.lid("vorm", "lening");
            });
    }
    if (huishouden.eerdere_aanvragen.empty()) return;
    lijst("eerdereAanvragen", huishouden.eerdere_aanvragen, [this](const EerdereAanvraag& eerder) {
      json.lid("regeling", eerder.regeling);
      json.lid("datum", eerder.datum);
    });
  }

  void periode() {
    if (!huishouden.draagkrachtperiode) return;
    const Draagkrachtperiode& p = *huishouden.draagkrachtperiode;
    json.open_object("draagkrachtperiode");
    json.lid("begin", p.begin);
    bedrag("inkomenPerMaand", p.inkomen_per_maand);
    bedrag("verbruikt", p.verbruikt);
    if (p.verbruikt_per_soort) {
      json.open_object("verbruiktPerSoort");
      // Also of an amount that isn't known: that there is such a kind was told.
      for (const auto& deel : *p.verbruikt_per_soort) json.lid(deel.soort, deel.bedrag);
      json.sluit_object();
    }
    json.sluit_object();
  }

  void schrijf() {
    json.open_object();
    json.lid("peildatum", huishouden.peildatum);
    json.lid("gemeente", huishouden.gemeente);
    lid("inwoner", huishouden.inwoner);
    personen();
    inkomen();
    bezit();
    laag_inkomen();
    dossier();
    lijst("kosten", huishouden.kosten, [this](const Kost& k) { kost(k); });
    verleden();
    bedrag("vermogenInvordering", huishouden.vermogen_invordering);
    bedrag("bijzondereBijstandPerJaar", huishouden.bijzondere_bijstand_per_jaar);
    bedrag("kostenVestigingHypotheek", huishouden.kosten_vestiging_hypotheek);
    periode();
    lid("rotterdampakket", huishouden.gemeentepolis);
    lid("rechtInkomenstoeslag2024", huishouden.recht_inkomenstoeslag_2024);
    json.sluit_object();
  }
};

}  // namespace

void schrijf_situatie(Schrijver& json, const Huishouden& huishouden) {
  Situatie{json, huishouden}.schrijf();
}

std::string situatie_json(const Huishouden& huishouden) {
  Schrijver json;
  schrijf_situatie(json, huishouden);
  return std::move(json).neem();
}

}  // namespace minima
