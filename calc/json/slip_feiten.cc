// The parts of a household, in the order in which a code holds them.
#include "calc/json/slip_feiten.h"

#include "calc/json/situatie_json.h"

namespace minima {
namespace {

bool heeft_eigenschappen(const Kost& k) {
  return k.offerte || k.voorliggend || k.dringend || k.eerste_kaart || k.per_maand;
}

bool heeft_bijzonderheden(const Kost& k) {
  const Kost leeg;
  return k.draagkrachtregime || k.voldaan || k.indicatie || k.grond ||
         !(k.categorie == leeg.categorie) ||
         !(k.zwangerschapsmaanden == leeg.zwangerschapsmaanden) || k.termijn_begin.is_known() ||
         !(k.duur_maanden == leeg.duur_maanden) || k.boven_huurgrens ||
         !(k.mogelijke_verlaging == leeg.mogelijke_verlaging) || !(k.ov_zones == leeg.ov_zones) ||
         k.kilometers.is_known();
}

bool heeft_zeldens(const Huishouden& h) {
  const Range<Money> onbekend = unknown_amount();
  return !h.eerdere_aanvragen.empty() || !(h.vermogen_invordering == onbekend) ||
         !(h.bijzondere_bijstand_per_jaar == onbekend) ||
         !(h.kosten_vestiging_hypotheek == onbekend) || h.draagkrachtperiode || h.gemeentepolis ||
         h.recht_inkomenstoeslag_2024 || h.verblijf != Verblijf::kThuis;
}

}  // namespace

// The name a page gives, or `anders`, or any.
template <typename Gang>
void Slipfeiten<Gang>::naam(std::string& id, const std::string& gewoon, const std::string* anders) {
  if (als(id == gewoon)) {
    id = gewoon;
  } else if (anders != nullptr && als(id == *anders)) {
    id = *anders;
  } else {
    woord(id);
  }
}

template <typename Gang>
void Slipfeiten<Gang>::verwijzing(std::string& wie) {
  enum Wie : std::uint32_t { kAanvrager, kPartner, kKind, kAnder };
  const auto kinderen = huishouden_->kinderen ? huishouden_->kinderen->size() : 0;
  std::size_t nummer = 0;
  while (nummer < kinderen && (*huishouden_->kinderen)[nummer].id != wie) ++nummer;
  const std::uint32_t soort = wie == "aanvrager"  ? kAanvrager
                              : wie == "partner"  ? kPartner
                              : nummer < kinderen ? kKind
                                                  : kAnder;
  switch (gang_.getal(soort, 2)) {
    case kAanvrager:
      wie = "aanvrager";
      return;
    case kPartner:
      wie = "partner";
      return;
    case kKind:
      nummer = aantal(nummer, kMaxKinderen);
      if (nummer >= kinderen) return gang_.breek();
      wie = (*huishouden_->kinderen)[nummer].id;
      return;
    default:
      woord(wie);
  }
}

template <typename Gang>
void Slipfeiten<Gang>::persoon(Persoon& p) {
  if (!als(p.met_leeftijd || p.geboren.is_known())) {
    p.geboren = {Date::earliest(), Date::latest()};
  } else if (als(p.met_leeftijd)) {
    Range<int> jaren{age_on(p.geboren.high, peildatum_), age_on(p.geboren.low, peildatum_)};
    gehelen(jaren, {0, kMaxLeeftijd});
    p.geboren = geboren_bij_leeftijd(jaren, peildatum_);
    p.met_leeftijd = true;
  } else {
    dag(p.geboren.low, true);
    p.geboren.high = p.geboren.low;
  }
  misschien(p.studeert);
}

template <typename Gang>
void Slipfeiten<Gang>::volwassene(Persoon& p) {
  persoon(p);
  gegeven(p.opleiding_afgerond, [this](Date& d) { dag(d); });
}

template <typename Gang>
void Slipfeiten<Gang>::personen(Huishouden& h) {
  volwassene(h.aanvrager);
  gegeven(h.partner, [this](Persoon& p) { volwassene(p); });
  misschien(h.kinderen, [this](std::vector<Kind>& kinderen) {
    lijst(kinderen, kMaxKinderen, [this](Kind& kind, std::size_t i) {
      naam(kind.id, "kind-" + std::to_string(i + 1));
      persoon(kind.persoon);
      misschien(kind.thuiswonend);
      misschien_keuze(kind.onderwijs, 5);
    });
  });
  misschien(h.medebewoners, [this](std::vector<Medebewoner>& anderen) {
    lijst(anderen, kMaxAndereRegels, [this](Medebewoner& ander, std::size_t) {
      persoon(ander.persoon);
      misschien(ander.kostendeler);
    });
  });
}

template <typename Gang>
void Slipfeiten<Gang>::inkomensregel(Inkomensregel& regel) {
  keuze(regel.soort, kInkomenSoorten);
  misschien(regel.van, [this](std::string& wie) { verwijzing(wie); });
  bedrag(regel.bedrag);
  if (als(regel.per == InkomenPer::kMaand)) {
    regel.per = InkomenPer::kMaand;
  } else {
    keuze(regel.per, 4);
  }
  misschien(regel.vakantietoeslag_inbegrepen);
}

template <typename Gang>
void Slipfeiten<Gang>::laag_inkomen(LaagInkomen& regel, const LaagInkomen* vorige) {
  // The percentages policies ask for: 100, 105 .. 135.
  int procent = static_cast<int>(regel.procent.in_basis_points() / 100);
  if (als(procent % 5 == 0 && procent >= 100 && procent <= 135)) {
    int stap = (procent - 100) / 5;
    geheel(stap, {0, 7});
    procent = 100 + 5 * stap;
  } else {
    geheel(procent, {0, 1000});
  }
  regel.procent = Rate::percent(procent);
  // Often the same months count for two percentages.
  if (vorige != nullptr && als(regel.maanden == vorige->maanden)) {
    regel.maanden = vorige->maanden;
  } else {
    maanden(regel.maanden);
  }
}

template <typename Gang>
void Slipfeiten<Gang>::middelen(Huishouden& h) {
  misschien(h.inkomen, [this](std::vector<Inkomensregel>& regels) {
    lijst(regels, kMaxInkomen, [this](Inkomensregel& regel, std::size_t) { inkomensregel(regel); });
  });
  misschien(h.vermogen, [this](Vermogen& v) {
    bedrag(v.bank);
    bedrag(v.overig);
    bedrag(v.auto_);
    bedrag(v.schulden);
  });
  gegeven(h.eigen_woning, [this](EigenWoning& w) {
    bedrag(w.waarde);
    bedrag(w.hypotheek);
  });
  misschien(h.laag_inkomen, [this](std::vector<LaagInkomen>& regels) {
    lijst(regels, kMaxAndereRegels, [&](LaagInkomen& regel, std::size_t i) {
      laag_inkomen(regel, i > 0 ? &regels[i - 1] : nullptr);
    });
  });
}

template <typename Gang>
void Slipfeiten<Gang>::dossier(Huishouden& h) {
  misschien(h.bijstand_in_referteperiode);
  misschien(h.arbeidsverplichting_nagekomen);
  misschien(h.maatregelen, [this](std::vector<Maatregel>& lijst_) {
    lijst(lijst_, kMaxAndereRegels, [this](Maatregel& m, std::size_t) {
      misschien_keuze(m.soort, 2);
      misschien(m.procent, [this](Range<int>& p) { gehelen(p, {0, 100}); });
      misschien(m.maanden, [this](Range<int>& n) { maanden(n); });
      misschien_keuze(m.reden, 3);
      misschien_dag(m.datum);
    });
  });
  misschien(h.identiteitsbewijzen, [this](std::vector<Identiteitsbewijs>& lijst_) {
    lijst(lijst_, kMaxAndereRegels, [this](Identiteitsbewijs& bewijs, std::size_t) {
      verwijzing(bewijs.persoon);
      misschien_keuze(bewijs.soort, 4);
      misschien_dag(bewijs.geldig_tot_en_met);
    });
  });
  misschien(h.schuldhulptraject);
  misschien_keuze(h.lening, 2);
}

template <typename Gang>
void Slipfeiten<Gang>::kost(Kost& k, std::size_t plaats) {
  woord(k.soort);
  naam(k.id, "k" + std::to_string(plaats + 1), &k.soort);
  misschien_woord(k.regeling);
  bedrag(k.bedrag, Money::cents(1));
  dag_of_niets(k.datum);
  misschien(k.persoon, [this](std::string& wie) { verwijzing(wie); });
  misschien(k.betaalbewijs);
  bedrag(k.vergoed_door_anderen);
  if (als(heeft_eigenschappen(k))) eigenschappen(k);
  if (als(heeft_bijzonderheden(k))) bijzonderheden(k);
}

template <typename Gang>
void Slipfeiten<Gang>::eigenschappen(Kost& k) {
  waar(k.offerte);
  waar(k.voorliggend);
  waar(k.dringend);
  waar(k.eerste_kaart);
  waar(k.per_maand);
  if (k.per_maand) gehelen(k.maanden, kKostMaanden);
}

template <typename Gang>
void Slipfeiten<Gang>::bijzonderheden(Kost& k) {
  misschien_woord(k.draagkrachtregime);
  misschien(k.voldaan);
  misschien(k.indicatie);
  misschien_woord(k.grond);
  gehelen_of_niets(k.categorie, {1, 6});
  gehelen_of_niets(k.zwangerschapsmaanden, {0, 10});
  gegeven(k.termijn_begin, [this](Date& d) { dag(d); });
  gehelen_of_niets(k.duur_maanden, {0, kMaxMaanden});
  misschien(k.boven_huurgrens);
  bedrag(k.mogelijke_verlaging);
  gehelen_of_niets(k.ov_zones, {0, 1000});
  gegeven(k.kilometers, [this](Range<int>& km) { gehelen(km, {0, 100'000}); });
}

template <typename Gang>
void Slipfeiten<Gang>::verstrekking(EerdereVerstrekking& eerder) {
  woord(eerder.regeling);
  misschien_woord(eerder.soort);
  bedrag(eerder.bedrag);
  dag_of_niets(eerder.datum);
  misschien(eerder.persoon, [this](std::string& wie) { verwijzing(wie); });
  waar(eerder.als_lening);
}

template <typename Gang>
void Slipfeiten<Gang>::zelden(Huishouden& h) {
  lijst(h.eerdere_aanvragen, kMaxAndereRegels, [this](EerdereAanvraag& aanvraag, std::size_t) {
    woord(aanvraag.regeling);
    dag(aanvraag.datum);
  });
  bedrag(h.vermogen_invordering);
  bedrag(h.bijzondere_bijstand_per_jaar);
  bedrag(h.kosten_vestiging_hypotheek);
  misschien(h.draagkrachtperiode, [this](Draagkrachtperiode& p) { periode(p); });
  misschien(h.gemeentepolis);
  misschien(h.recht_inkomenstoeslag_2024);
  h.verblijf = static_cast<Verblijf>(gang_.getal(static_cast<std::uint32_t>(h.verblijf), 2));
}

template <typename Gang>
void Slipfeiten<Gang>::periode(Draagkrachtperiode& p) {
  dag(p.begin);
  bedrag(p.inkomen_per_maand);
  bedrag(p.verbruikt);
  misschien(p.verbruikt_per_soort, [this](std::vector<Draagkrachtperiode::Gebruik>& delen) {
    lijst(delen, kMaxAndereRegels, [this](Draagkrachtperiode::Gebruik& deel, std::size_t) {
      woord(deel.soort);
      bedrag(deel.bedrag);
    });
  });
}

template <typename Gang>
void Slipfeiten<Gang>::alles(Huishouden& h) {
  huishouden_ = &h;
  const Date eerste = Date::of(kEersteJaar, 1, 1);
  h.peildatum = eerste.plus_days(static_cast<int>(
      gang_.getal(static_cast<std::uint32_t>(h.peildatum.days() - eerste.days()), 17)));
  peildatum_ = h.peildatum;
  gemeente(h.gemeente);
  misschien(h.inwoner);
  personen(h);
  middelen(h);
  dossier(h);
  lijst(h.kosten, kMaxKosten, [this](Kost& k, std::size_t i) { kost(k, i); });
  misschien(h.eerdere_verstrekkingen, [this](std::vector<EerdereVerstrekking>& eerdere) {
    lijst(eerdere, kMaxAndereRegels,
          [this](EerdereVerstrekking& eerder, std::size_t) { verstrekking(eerder); });
  });
  if (als(heeft_zeldens(h))) zelden(h);
}

template class Slipfeiten<Schrijfgang>;
template class Slipfeiten<Leesgang>;

}  // namespace minima
