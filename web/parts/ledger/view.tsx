// Cost by cost: what somebody pays of it, what the municipality may pay, and what is left to pay after it.
import type { Amount, Cost, LedgerLine, Range } from '../../src/contract';
import { costName } from '../../src/cost-name';
import { ends, showCents } from '../../src/format/amount';
import { useWords, type Key, type Words } from '../../src/i18n';

const COLUMNS = {
  kosten: 'grootboek.kosten',
  verbruikt: 'grootboek.zelf',
  vergoed: 'grootboek.gemeente',
  resteert: 'grootboek.rest',
} satisfies Partial<Record<keyof LedgerLine, Key>>;
const AMOUNTS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** Worth a table: somebody pays a part, or one cost comes after another. */
export const tells = (lines: LedgerLine[]): boolean =>
  lines.length > 1 || lines.some(({ verbruikt }) => verbruikt !== undefined && ends(verbruikt).to !== 0);

function shown({ t }: Words, amount: Range<Amount> | undefined): string {
  const { from, to } = amount === undefined ? {} : ends(amount);
  if (to === undefined) return t('grootboek.onbekend');
  if (from === to) return showCents(to);
  return t(from === undefined || from === 0 ? 'grootboek.tot' : 'kaart.tussen', { van: showCents(from ?? 0), tot: showCents(to) });
}

function Line({ line, costs, regimes }: { line: LedgerLine; costs: Cost[]; regimes: boolean }) {
  const w = useWords();
  const details = [
    typeof line.datum === 'string' && w.date(line.datum),
    regimes && line.regime !== undefined && w.policyWord(`regime.${line.regime}`),
  ].filter((detail) => typeof detail === 'string');
  return (
    <tr class="ledger__line" role="row">
      <th class="ledger__cost" scope="row" role="rowheader">
        {costName(w, costs, line.kost)}
        {details.length > 0 && <span class="ledger__details">{w.list(details)}</span>}
      </th>
      {AMOUNTS.map((column) => (
        <td class="ledger__amount" role="cell" data-label={w.t(COLUMNS[column])} key={column}>
          {shown(w, line[column])}
        </td>
      ))}
    </tr>
  );
}

/** Roles are written out: on a narrow screen the rows are blocks, and some browsers then forget the table. */
export function Ledger({ lines, costs }: { lines: LedgerLine[]; costs: Cost[] }) {
  const { t } = useWords();
  // Only where costs are counted by different rules does a line say by which.
  const regimes = new Set(lines.map((line) => line.regime)).size > 1;
  return (
    <table class="ledger" role="table">
      <caption class="ledger__caption">
        <strong class="ledger__title">{t('grootboek.kop')}</strong>
        {t('grootboek.uitleg')}
      </caption>
      <thead class="ledger__head" role="rowgroup">
        <tr role="row">
          <th class="ledger__column" scope="col" role="columnheader">
            {t('grootboek.soort')}
          </th>
          {AMOUNTS.map((column) => (
            <th class="ledger__column ledger__column--amount" scope="col" role="columnheader" key={column}>
              {t(COLUMNS[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="ledger__lines" role="rowgroup">
        {lines.map((line) => (
          <Line key={line.kost} line={line} costs={costs} regimes={regimes} />
        ))}
      </tbody>
    </table>
  );
}
