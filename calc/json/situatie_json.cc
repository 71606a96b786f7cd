#include "calc/json/situatie_json.h"

#include <utility>

#include "calc/json/lezer.h"
#include "calc/json/situatie_delen.h"

namespace minima {
namespace {

Huishouden lees(Lezer& lezer, const Knoop& knoop) {
  Huishouden huishouden;
  const Pad wortel;
  ObjectLezer situatie(lezer, knoop, wortel);
  std::optional<Date> peildatum;
  if (const Lid lid = situatie.verplicht("peildatum")) {
    peildatum = lezer.datum(*lid.knoop, lid.pad);
  }
  if (peildatum) huishouden.peildatum = *peildatum;
  situatie.verplicht_id("gemeente", huishouden.gemeente);
  const bool kinderen_gelezen = lees_personen(situatie, peildatum, huishouden);
  const Verwijzingen verwijzingen(huishouden, kinderen_gelezen);
  lees_middelen(situatie, verwijzingen, huishouden);
  lees_verleden(situatie, verwijzingen, huishouden);
  lees_kosten(situatie, verwijzingen, huishouden);
  return huishouden;
}

Result<Huishouden> lees(Lezer&& lezer, const Knoop& knoop) {
  Huishouden huishouden = lees(lezer, knoop);
  if (lezer.aantal_fouten() > 0) return std::move(lezer).neem_fouten();
  return huishouden;
}

}  // namespace

Result<Huishouden> lees_situatie(std::string_view text) {
  Boom boom = ontleed(text);
  if (!boom.wortel) return std::move(boom.faults);
  Lezer lezer;
  lezer.voeg_toe(std::move(boom.faults));
  return lees(std::move(lezer), *boom.wortel);
}

Result<Huishouden> lees_situatie(const Knoop& knoop) { return lees(Lezer(), knoop); }

}  // namespace minima
