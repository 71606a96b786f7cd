// Limits in euro for each kind of household. On a narrow screen every household is a block: the roles then keep it a table
// for a screen reader, and each amount repeats what it is.
import type { LimitsRow } from '../../src/leaflet/contract';

export interface LimitsTableProps {
  /** What the columns after the household are. */
  columns: string[];
  household: string;
  caption: string;
  rows: LimitsRow[];
}

/** No amount known: left open, never a zero. */
const OPEN = '–';

function Row({ row, columns }: { row: LimitsRow; columns: string[] }) {
  const amounts = [row.bijstand, ...row.grenzen, row.vermogen];
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {row.huishouden}
      </th>
      {columns.map((column, i) => (
        <td role="cell" key={column} data-label={column}>
          {amounts[i] || OPEN}
        </td>
      ))}
    </tr>
  );
}

export function LimitsTable({ columns, household, caption, rows }: LimitsTableProps) {
  return (
    <table role="table" class="limits">
      <caption class="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[household, ...columns].map((head) => (
            <th role="columnheader" scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.huishouden} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}
