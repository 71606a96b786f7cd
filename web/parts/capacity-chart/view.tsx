// What somebody pays himself as income rises, with a mark at the own income, and the same numbers in a table. Rules differ in
// their dashes, not by colour alone; where an amount can lie between two, both are drawn with what is between them.
import type { Curve, Ends } from '../../src/capacity-curve';
import { showCents } from '../../src/format/amount';
import { useWords, type Words } from '../../src/i18n';
import { AmountsTable } from '../amounts-table/view';
import { Why } from '../why/view';

const LINES = ['chart__line chart__line--full', 'chart__line chart__line--dash', 'chart__line chart__line--dot'];
/** The drawing in units of its own; at 360 px a unit is about a pixel. */
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [330, 230, 52, 318, 22, 196];

/** The next round number: 1, 2, 2.5 or 5 times a power of ten. */
export function rounded(cents: number): number {
  const power = 10 ** Math.floor(Math.log10(cents));
  return ([1, 2, 2.5, 5, 10].find((n) => n * power >= cents) ?? 10) * power;
}

interface Scale {
  x: (income: number) => number;
  y: (cents: number) => number;
  lowest: number;
  highest: number;
  top: number;
}

function scaleOf({ points }: Curve): Scale {
  const lowest = points[0]!.income;
  const highest = points.at(-1)!.income;
  const top = rounded(Math.max(...points.flatMap(({ capacity }) => capacity.map(({ to }) => to))));
  const x = (income: number): number => LEFT + ((income - lowest) / (highest - lowest)) * (RIGHT - LEFT);
  const y = (cents: number): number => BOTTOM - (cents / top) * (BOTTOM - TOP);
  return { x, y, lowest, highest, top };
}

const coordinates = (list: [number, number][]): string => list.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

function Line({ curve, scale, n }: { curve: Curve; scale: Scale; n: number }) {
  const along = (end: keyof Ends): [number, number][] =>
    curve.points.map(({ income, capacity }) => [scale.x(income), scale.y(capacity[n]![end])]);
  const [low, high] = [along('from'), along('to')];
  const apart = curve.points.some(({ capacity }) => capacity[n]!.from !== capacity[n]!.to);
  return (
    <>
      {apart && <polygon class="chart__between" points={coordinates([...low, ...high.reverse()])} />}
      <polyline class={LINES[n % LINES.length]} points={coordinates(along('to'))} />
      {apart && <polyline class={LINES[n % LINES.length]} points={coordinates(low)} />}
    </>
  );
}

function Axes({ scale }: { scale: Scale }) {
  const { t } = useWords();
  const { x, y, lowest, highest, top } = scale;
  return (
    <g class="chart__axes">
      {[0, top / 2, top].map((cents) => (
        <g key={cents}>
          <line x1={LEFT} x2={RIGHT} y1={y(cents)} y2={y(cents)} />
          <text x={LEFT - 6} y={y(cents) + 4} text-anchor="end">
            {showCents(cents)}
          </text>
        </g>
      ))}
      {[lowest, (lowest + highest) / 2, highest].map((income, i) => (
        <text key={income} x={x(income)} y={BOTTOM + 16} text-anchor={['start', 'middle', 'end'][i]}>
          {showCents(Math.round(income / 100) * 100)}
        </text>
      ))}
      <text x={(LEFT + RIGHT) / 2} y={HEIGHT - 3} text-anchor="middle">
        {t('grafiek.inkomen')}
      </text>
    </g>
  );
}

function Own({ curve, scale: { x, y } }: { curve: Curve; scale: Scale }) {
  const { t } = useWords();
  const own = curve.points.find((point) => point.own);
  if (!own) return null;
  const at = x(own.income);
  return (
    <g class="chart__own">
      <line x1={at} x2={at} y1={TOP - 4} y2={BOTTOM} />
      <text x={at} y={TOP - 9} text-anchor={at > (LEFT + RIGHT) / 2 ? 'end' : 'start'}>
        {t('grafiek.u')}
      </text>
      {own.capacity.map(({ to }, i) => (
        <circle key={i} cx={at} cy={y(to)} r="4.5" />
      ))}
    </g>
  );
}

const amount = ({ t }: Words, { from, to }: Ends): string =>
  from === to ? showCents(to) : t('kaart.tussen', { van: showCents(from), tot: showCents(to) });

export function CapacityChart({ curve }: { curve: Curve }) {
  const w = useWords();
  const scale = scaleOf(curve);
  const names = curve.regimes.map((regime) => w.policy(`regime.${regime}`));
  return (
    <figure class="chart">
      <figcaption class="nl-paragraph">{w.t('grafiek.uitleg')}</figcaption>
      <svg class="chart__drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={w.t('grafiek.beschrijving')}>
        <Axes scale={scale} />
        {names.map((name, n) => (
          <Line key={name} curve={curve} scale={scale} n={n} />
        ))}
        <Own curve={curve} scale={scale} />
      </svg>
      <ul class="chart__legend">
        {names.map((name, n) => (
          <li key={name}>
            <svg class="chart__sample" viewBox="0 0 44 12" aria-hidden="true" focusable="false">
              <line class={LINES[n % LINES.length]} x1="0" x2="44" y1="6" y2="6" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <Why summary={w.t('grafiek.tabel')}>
        <AmountsTable
          caption={w.t('grafiek.tabel')}
          corner={w.t('grafiek.inkomen')}
          columns={names}
          rows={curve.points.map(({ income, own, capacity }) => ({
            head: showCents(income) + (own ? ` (${w.t('grafiek.u')})` : ''),
            cells: capacity.map((ends) => amount(w, ends)),
          }))}
        />
      </Why>
    </figure>
  );
}
