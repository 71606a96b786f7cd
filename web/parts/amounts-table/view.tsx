// Amounts by row and column. On a narrow screen every row is a block: the roles then keep it a table for a screen reader, and
// each amount repeats what it is.

export interface AmountsRow {
  head: string;
  /** One for each column; "" or absent: not known. */
  cells: (string | undefined)[];
}

export interface AmountsTableProps {
  caption: string;
  /** What the rows are. */
  corner: string;
  columns: string[];
  rows: AmountsRow[];
}

/** No amount known: left open, never a zero. */
const OPEN = '–';

export function AmountsTable({ caption, corner, columns, rows }: AmountsTableProps) {
  return (
    <table role="table" class="amounts">
      <caption class="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[corner, ...columns].map((head) => (
            <th role="columnheader" scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ head, cells }) => (
          <tr role="row" key={head}>
            <th role="rowheader" scope="row">
              {head}
            </th>
            {columns.map((column, i) => (
              <td role="cell" key={column} data-label={column}>
                {cells[i] || OPEN}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
