/** Cells that are safe in a spreadsheet, and tables of them. */

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** One cell: RFC 4180 quoting, and no text that a spreadsheet would run as a formula. Numbers stay numbers. */
export function csvCell(value: string | number): string {
  const written = String(value);
  const safe = /^[=+\-@\t\r]/.test(written) && !NUMBER.test(written) ? `'${written}` : written;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvRow = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(",")}\n`;
