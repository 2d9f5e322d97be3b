// Marks {{placeholders}} while they are written: known ones as fields, unknown ones as mistakes.
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const BLANK = /\{\{([^{}|]*)(?:\|[^{}]*)?\}\}/g;

const folded = (word) => word.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().trim();

export const Placeholders = Extension.create({
  name: 'placeholders',
  addOptions: () => ({ known: () => [] }),
  addProseMirrorPlugins() {
    return [new Plugin({ props: { decorations: ({ doc }) => marks(doc, this.options.known()) } })];
  },
});

function marks(doc, known) {
  const words = new Set(known.map(folded));
  const found = [];
  doc.descendants((node, position) => {
    for (const match of node.text?.matchAll(BLANK) ?? []) {
      const isKnown = words.has(folded(match[1]));
      const from = position + match.index;
      found.push(Decoration.inline(from, from + match[0].length, {
        class: isKnown ? 'rich-text-blank' : 'rich-text-blank rich-text-unknown',
      }));
    }
  });
  return DecorationSet.create(doc, found);
}
