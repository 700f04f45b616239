/** A table in Markdown. Numbers are scores, shown with two decimals; counts are given as `count` writes them. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A whole number with separators. */
export const count = (n) => Math.round(n).toLocaleString('en');
