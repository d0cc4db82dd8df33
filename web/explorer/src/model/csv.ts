/** Cells that are safe in a spreadsheet, and tables of them. */

// The rules of src/shoal/releases/text_safety.py, so that a download and data/synthetic.csv write a value alike.
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const RISKY = /^'*[=+\-@\t\r\n\0]/;

/** One cell: RFC 4180 quoting, and no text that a spreadsheet would run as a formula. Numbers stay numbers. */
export function csvCell(value: string | number): string {
  const written = String(value);
  const safe = RISKY.test(written) && !NUMBER.test(written) ? `'${written}` : written;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvRow = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(",")}\n`;
