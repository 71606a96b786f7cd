#include "calc/beheer/simulatie_verslag.h"

#include "calc/beheer/blad.h"

namespace minima::beheer {
namespace {

std::string uren(std::int64_t aanvragen, int minuten) { return aantal(aanvragen * minuten / 60); }

std::string plus(Money bedrag) { return (bedrag > Money() ? "+" : "") + euro_tekst(bedrag); }

struct Tekstverslag {
  const Simulatieverslag& v;
  std::string uit;

  void regel(const std::string& tekst) { uit += tekst + "\n"; }
  void paar(const std::string& naam, const std::string& oud, const std::string& nieuw) {
    regel("  " + naam + ": " + oud + " -> " + nieuw);
  }

  void kop() {
    regel("Simulatie: " + v.paar.beleid(false).titel.nl + " tegen " + v.paar.beleid(true).titel.nl);
    regel(v.herkomst);
    if (!v.toelichting.empty()) regel(v.toelichting);
    const Groep& alles = v.simulatie.alles();
    regel("\nHuishoudens: " + aantal(alles.aantal));
    regel("Gaan erop vooruit: " + aantal(alles.winnaars) + ", samen " + plus(alles.winst));
    regel("Gaan erop achteruit: " + aantal(alles.verliezers) + ", samen " + plus(alles.verlies));
    regel("Verschil niet te zeggen: " + aantal(v.simulatie.onbekend()));
    if (v.niet_gelezen > 0) regel("Niet gelezen regels: " + aantal(v.niet_gelezen));
  }

  static std::string kant(const Regelingtotaal& een, std::size_t i) {
    const std::string zin = zonder_bedrag_zin(een.zonder_bedrag[i]);
    return aantal(een.toegekend[i]) + " met recht, " + euro_tekst(een.zeker[i] + een.indicatie[i]) +
           (zin.empty() ? "" : " (" + zin + ")");
  }

  void kosten() {
    const Regelingtotaal som = v.simulatie.totaal();
    regel("\nPer jaar, oud -> nieuw");
    paar("Uitgaven met recht", euro_tekst(som.zeker[0]), euro_tekst(som.zeker[1]));
    paar("Uitgaven als alles ter beoordeling wordt toegekend", euro_tekst(som.indicatie[0]),
         euro_tekst(som.indicatie[1]));
    for (const std::size_t i : {0U, 1U}) {
      const std::string zin = zonder_bedrag_zin(som.zonder_bedrag[i]);
      if (!zin.empty()) regel(std::string("  ! ") + (i == 0 ? "oud: " : "nieuw: ") + zin);
    }
    paar("Aanvragen", aantal(som.aanvragen[0]), aantal(som.aanvragen[1]));
    paar("Uren", uren(som.aanvragen[0], v.minuten_per_aanvraag),
         uren(som.aanvragen[1], v.minuten_per_aanvraag));
    regel("  (" + aantal(v.minuten_per_aanvraag) + " minuten per aanvraag: " + v.bron_minuten +
          ")");
    regel("\nPer regeling, oud -> nieuw");
    for (std::size_t i = 0; i < v.simulatie.regelingen().size(); ++i) {
      const Regelingtotaal& een = v.simulatie.regelingen()[i];
      if (een.aanvragen[0] + een.aanvragen[1] == 0) continue;
      paar(v.paar.regelingen()[i], kant(een, 0), kant(een, 1));
    }
  }

  void verdeling() {
    regel("\nVerdeling van het verschil per huishouden");
    for (std::size_t i = 0; i < v.simulatie.verdeling().size(); ++i) {
      regel("  " + klasse_naam(i) + ": " + aantal(v.simulatie.verdeling()[i]));
    }
    regel("\nPer soort huishouden");
    for (const auto& [naam, groep] : v.simulatie.groepen()) {
      regel("  " + naam + ": " + aantal(groep.aantal) + ", vooruit " + aantal(groep.winnaars) +
            " (" + plus(groep.winst) + "), achteruit " + aantal(groep.verliezers) + " (" +
            plus(groep.verlies) + ")");
    }
  }

  void verliezers() {
    if (v.simulatie.verliezers().empty()) return;
    regel("\nWie het meest verliest");
    for (const Verliezer& een : v.simulatie.verliezers()) {
      regel("  Huishouden " + aantal(een.nummer) + " (" + een.groep + "): " + plus(een.verschil));
      for (const Verliesreden& reden : waarom(v.paar, een.huishouden, v.teksten)) {
        std::string tekst = "    " + reden.regeling + ": " + reden.oud + " -> " + reden.nieuw +
                            ". " + reden.reden.zin;
        tekst = met_artikel(std::move(tekst), reden.reden.artikel);
        regel(tekst);
      }
    }
  }

  void verlopen() {
    if (v.verlopen.empty()) return;
    regel("\nInkomensvallen: waar een cent meer inkomen per maand meer kost dan zij oplevert");
    for (const Inkomensverloop& verloop : v.verlopen) {
      regel("  " + verloop.titel);
      for (const Inkomensval& val : verloop.vallen) {
        std::string tekst = std::string("    ") + (val.nieuw ? "nieuw" : "oud") + ", boven " +
                            euro_tekst(val.inkomen) + " per maand: " + euro_tekst(val.verlies) +
                            " per jaar";
        for (const std::string& regeling : val.regelingen) tekst += "; " + regeling;
        regel(tekst);
      }
      for (const Marginaal& stuk : verloop.hoogste) {
        regel(std::string("    ") + (stuk.nieuw ? "nieuw" : "oud") +
              ", buiten de vallen: van elke " + "euro meer inkomen gaat ten hoogste " +
              std::to_string(stuk.procent) + " % verloren, vanaf " + euro_tekst(stuk.van) +
              " tot " + euro_tekst(stuk.tot));
      }
    }
  }
};

}  // namespace

std::string klasse_naam(std::size_t klasse) {
  const auto bedrag = [](std::int64_t cents) { return euro_tekst(Money::cents(cents)); };
  if (klasse == 0) return "minder dan " + bedrag(kKlassen.front());
  if (klasse == kKlassen.size()) return bedrag(kKlassen.back()) + " of meer";
  const std::int64_t van = kKlassen[klasse - 1];
  const std::int64_t tot = kKlassen[klasse] - 1;
  return van == tot ? "geen verschil" : bedrag(van) + " tot en met " + bedrag(tot);
}

std::string zonder_bedrag_zin(std::int64_t aanvragen) {
  if (aanvragen == 0) return {};
  return "van " + aantal(aanvragen) + (aanvragen == 1 ? " aanvraag" : " aanvragen") +
         " is het bedrag niet te zeggen";
}

std::string als_tekst(const Simulatieverslag& verslag) {
  Tekstverslag tekst{verslag, {}};
  tekst.kop();
  tekst.kosten();
  tekst.verdeling();
  tekst.verliezers();
  tekst.verlopen();
  return std::move(tekst.uit);
}

std::string csv_kop() {
  return "huishouden,soort,recht_oud,recht_nieuw,beoordeling_oud,beoordeling_nieuw,verschil,"
         "regelingen,zonder_bedrag_oud,zonder_bedrag_nieuw\r\n";
}

std::string csv_rij(std::int64_t nummer, const std::string& groep,
                    const Huishoudverschil& vergelijking, const Beleidspaar& paar) {
  std::string anders;
  for (std::size_t i = 0; i < vergelijking.giften.size(); ++i) {
    const auto& gift = vergelijking.giften[i];
    if (gift[0].uitslag == gift[1].uitslag && gift[0].bedrag == gift[1].bedrag) continue;
    if (!anders.empty()) anders += ' ';
    anders += paar.regelingen()[i];
  }
  std::string uit = std::to_string(nummer) + "," + csv_cel(groep);
  for (const Money bedrag : {vergelijking.zeker[0], vergelijking.zeker[1],
                             vergelijking.indicatie[0], vergelijking.indicatie[1]}) {
    uit += "," + bedrag_tekst(bedrag);
  }
  uit += ",";
  if (vergelijking.verschil) uit += bedrag_tekst(*vergelijking.verschil);
  uit += "," + anders;
  for (const std::int64_t zonder : vergelijking.zonder_bedrag) uit += "," + std::to_string(zonder);
  return uit + "\r\n";
}

}  // namespace minima::beheer
