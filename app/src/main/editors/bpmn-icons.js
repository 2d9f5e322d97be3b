// The few signs the viewer draws itself.
const icon = (path) =>
  `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round">${path}</svg>`;

export const icons = {
  plus: icon('<path d="M8 3v10M3 8h10"/>'),
  minus: icon('<path d="M3 8h10"/>'),
  fit: icon('<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>'),
  alarm: icon('<path d="M8 3.5v5.5M8 12.4v.1"/>'),
};
