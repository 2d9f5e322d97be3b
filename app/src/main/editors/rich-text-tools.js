// The buttons above a <mdmc-rich-text>: what each does, and when it is on.
const icon = (paths) => `<svg viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor"
  stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`;

export const TOOLS = [
  {
    name: 'bold',
    icon: icon('<path d="M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z"/>'),
    run: (chain) => chain.toggleBold(),
    isOn: (editor) => editor.isActive('bold'),
  },
  {
    name: 'italic',
    icon: icon('<path d="M19 5h-8M13 19H5M15 5 9 19"/>'),
    run: (chain) => chain.toggleItalic(),
    isOn: (editor) => editor.isActive('italic'),
  },
  {
    name: 'heading',
    icon: icon('<path d="M6 5v14M18 5v14M6 12h12"/>'),
    run: (chain) => chain.toggleHeading({ level: 2 }),
    isOn: (editor) => editor.isActive('heading'),
  },
  {
    name: 'bullets',
    icon: icon('<path d="M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01"/>'),
    run: (chain) => chain.toggleBulletList(),
    isOn: (editor) => editor.isActive('bulletList'),
  },
  {
    name: 'numbers',
    icon: icon('<path d="M10 6h10M10 12h10M10 18h10M4 5l1.5-1v5M4 15.5c0-2 3-2 3 0 0 1.5-3 2.5-3 3.5h3"/>'),
    run: (chain) => chain.toggleOrderedList(),
    isOn: (editor) => editor.isActive('orderedList'),
  },
  {
    name: 'quote',
    icon: icon('<path d="M5 5v14M10 7h10M10 12h10M10 17h7"/>'),
    run: (chain) => chain.toggleBlockquote(),
    isOn: (editor) => editor.isActive('blockquote'),
  },
  {
    name: 'link',
    icon: icon('<path d="M10 14a4 4 0 0 0 6 0l3-3a4.2 4.2 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4.2 4.2 0 0 0 6 6l1-1"/>'),
    isOn: (editor) => editor.isActive('link'),
  },
  { name: 'undo', icon: icon('<path d="M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3"/>'), run: (chain) => chain.undo() },
  { name: 'redo', icon: icon('<path d="m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3"/>'), run: (chain) => chain.redo() },
];

/** One tool as a button; its word is what a screen reader says and what the pointer shows. */
export function button(tool, word, use) {
  const one = document.createElement('button');
  one.type = 'button';
  one.className = 'rich-text-tool';
  one.dataset.tool = tool.name;
  one.innerHTML = tool.icon;
  one.title = word;
  one.setAttribute('aria-label', word);
  one.addEventListener('click', use);
  return one;
}
