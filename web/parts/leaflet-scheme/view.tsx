// One scheme of the leaflet: for whom, which costs, what it pays, what to bring, when to apply, and where that stands.
import type { LeafletScheme, LeafletTexts, Line } from '../../src/leaflet/contract';

interface Props {
  scheme: LeafletScheme;
  texts: LeafletTexts;
}

export const article = (texts: LeafletTexts, number: string): string =>
  number && `(${(texts['artikel'] ?? '{artikel}').replace('{artikel}', number)})`;

/** Lines in a row that share an article: it stands once, with the last of them. */
function articleOf(lines: Line[], i: number): string {
  const { artikel = '' } = lines[i] ?? {};
  return lines[i + 1]?.artikel === artikel ? '' : artikel;
}

function Lines({ heading, lines, texts }: { heading: string; lines: Line[]; texts: LeafletTexts }) {
  if (lines.length === 0) return null;
  return (
    <div class="leaflet__part">
      <h3 class="nl-heading nl-heading--level-4">{texts[heading]}</h3>
      <ul class="utrecht-unordered-list">
        {lines.map(({ tekst }, i) => (
          <li class="utrecht-unordered-list__item" key={i}>
            {tekst} <span class="leaflet__source">{article(texts, articleOf(lines, i))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Source({ scheme: { bron }, texts }: Props) {
  return (
    <p class="nl-paragraph leaflet__source">
      {texts['kop.bronnen']}:{' '}
      {bron.url ? (
        <a class="nl-link" href={bron.url} rel="noreferrer">
          {bron.document}
        </a>
      ) : (
        bron.document
      )}{' '}
      {article(texts, bron.artikel)}
    </p>
  );
}

export function LeafletSchemeView({ scheme, texts }: Props) {
  const { id, naam, officieel, verwijzing, opmerking, bewijsstukken } = scheme;
  return (
    <section class="leaflet__scheme" id={id} aria-labelledby={`kop-${id}`}>
      <h2 class="nl-heading nl-heading--level-3" id={`kop-${id}`}>
        {naam}
      </h2>
      <p class="nl-paragraph leaflet__source">{officieel}</p>
      <Lines heading="kop.voor-wie" lines={scheme.voorWie} texts={texts} />
      <Lines heading="kop.kosten" lines={scheme.kosten} texts={texts} />
      <Lines heading="kop.krijgt" lines={scheme.krijgt} texts={texts} />
      <Lines heading="kop.bewijsstukken" lines={bewijsstukken.map((tekst) => ({ tekst }))} texts={texts} />
      <Lines heading="kop.aanvragen" lines={scheme.aanvragen} texts={texts} />
      {verwijzing && <p class="nl-paragraph">{verwijzing}</p>}
      {opmerking && <p class="nl-paragraph">{opmerking}</p>}
      <Source scheme={scheme} texts={texts} />
    </section>
  );
}
