// The tools above the drawing: undo, search, overview, zoom, properties.
const icon = (path) =>
  `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`;

const ICONS = {
  undo: icon('<path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7"/>'),
  redo: icon('<path d="M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9"/>'),
  search: icon('<circle cx="7" cy="7" r="4.2"/><path d="m10.2 10.2 3.3 3.3"/>'),
  minimap: icon('<rect x="2" y="3" width="12" height="10" rx="1"/><rect x="7.5" y="7" width="4.5" height="4"/>'),
  zoomOut: icon('<path d="M3 8h10"/>'),
  fit: icon('<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>'),
  zoomIn: icon('<path d="M8 3v10M3 8h10"/>'),
  panel: icon('<rect x="2" y="3" width="12" height="10" rx="1"/><path d="M10 3v10"/>'),
};
const EDITING = ['undo', 'redo'];

/** A row of buttons; `does` has one function for each name, and a name without one is left out. */
export function toolbar(words, does) {
  const bar = document.createElement('div');
  bar.className = 'bpmn-editor-tools';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', words.tools);
  for (const name of Object.keys(ICONS).filter((one) => does[one])) bar.append(tool(name, words[name], does[name]));
  bar.querySelectorAll('button').forEach((one, at) => (one.tabIndex = at ? -1 : 0));
  bar.addEventListener('keydown', walk);
  return bar;
}

/** Undo and redo can be used when there is something to undo or redo. */
export function enable(bar, stack) {
  for (const name of EDITING) bar.querySelector(`[data-tool=${name}]`)?.setAttribute('aria-disabled', String(!stack[name]));
}

function tool(name, title, does) {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.tool = name;
  button.title = title;
  button.setAttribute('aria-label', title);
  button.innerHTML = ICONS[name];
  button.addEventListener('click', does);
  return button;
}

/** One stop for the tab key; the arrows walk inside. */
function walk(event) {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const next = buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length);
  buttons.forEach((one) => (one.tabIndex = one === next ? 0 : -1));
  next.focus();
  event.preventDefault();
  event.stopPropagation();
}
