// <mdmc-rich-text>: the words of a mail, with paragraphs, lists and links, and placeholders that can be seen.
//
// Properties  value (HTML), label, words {bold, italic, heading, bullets, numbers, quote, link, unlink, undo, redo,
//             address, apply, cancel, insert, toolbar}, placeholders [{word, label}], known [word], readonly
// Event       value-changed, a moment after the last stroke and when the focus leaves
// Light DOM   styled by the theme (.rich-text-…), so that it looks like every other field.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { Placeholders } from './rich-text-placeholders.js';
import { TOOLS, button } from './rich-text-tools.js';

const PAUSE = 400;

class RichText extends HTMLElement {
  #editor;
  #value = '';
  #words = {};
  #placeholders = [];
  #known = [];
  #readonly = false;
  #label = '';
  #later = 0;

  connectedCallback() {
    if (!this.#editor) this.#build();
  }

  disconnectedCallback() {
    clearTimeout(this.#later);
  }

  get value() {
    return this.#value;
  }

  set value(html) {
    this.#value = html ?? '';
    if (this.#editor && this.#html() !== this.#value) {
      this.#editor.commands.setContent(this.#value, { emitUpdate: false });
    }
  }

  set words(words) {
    this.#words = words ?? {};
    this.#fillToolbar();
  }

  set placeholders(list) {
    this.#placeholders = list ?? [];
    this.#fillToolbar();
  }

  set known(list) {
    this.#known = list ?? [];
  }

  set label(text) {
    this.#label = text ?? '';
    this.#describe();
  }

  set readonly(is) {
    this.#readonly = Boolean(is);
    this.#editor?.setEditable(!this.#readonly);
    this.toggleAttribute('readonly', this.#readonly);
  }

  focus() {
    this.#editor?.commands.focus();
  }

  /** Puts text where the cursor is. */
  insert(text) {
    this.#editor.chain().focus().insertContent(text).run();
  }

  #build() {
    this.classList.add('rich-text');
    this.innerHTML = '<div class="rich-text-tools" role="toolbar"></div><form class="rich-text-link" hidden></form>'
      + '<div class="rich-text-page"></div>';
    this.#editor = new Editor({
      element: this.querySelector('.rich-text-page'),
      content: this.#value,
      editable: !this.#readonly,
      extensions: [
        StarterKit.configure({
          heading: { levels: [2, 3] },
          code: false,
          codeBlock: false,
          horizontalRule: false,
          link: { openOnClick: false, protocols: ['mailto'], defaultProtocol: 'https' },
        }),
        Placeholders.configure({ known: () => this.#known }),
      ],
      onUpdate: () => this.#changed(),
      onBlur: () => this.#tell(),
      onTransaction: () => this.#mark(),
    });
    this.querySelector('.rich-text-tools').addEventListener('keydown', (event) => this.#walk(event));
    this.#fillToolbar();
    this.#describe();
  }

  #html() {
    return this.#editor.isEmpty ? '' : this.#editor.getHTML();
  }

  #changed() {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#tell(), PAUSE);
  }

  #tell() {
    clearTimeout(this.#later);
    const html = this.#html();
    if (html === this.#value) return;
    this.#value = html;
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: html } }));
  }

  #describe() {
    const text = this.querySelector('[contenteditable]');
    if (!text) return;
    text.setAttribute('role', 'textbox');
    text.setAttribute('aria-multiline', 'true');
    text.setAttribute('aria-label', this.#label);
  }

  #fillToolbar() {
    const bar = this.querySelector('.rich-text-tools');
    if (!bar) return;
    bar.setAttribute('aria-label', this.#words.toolbar ?? '');
    bar.replaceChildren(
      ...TOOLS.map((tool) => button(tool, this.#words[tool.name] ?? tool.name, () => this.#use(tool))),
      ...this.#placeholders.map(({ word, label }) => this.#chip(word, label)),
    );
    bar.querySelectorAll('button').forEach((one, at) => (one.tabIndex = at ? -1 : 0));
    this.#mark();
  }

  #chip(word, label) {
    const chip = document.createElement('button');
    chip.type = 'button';
    chip.className = 'rich-text-chip';
    chip.textContent = word;
    chip.title = `${this.#words.insert ?? ''} ${label}`.trim();
    chip.setAttribute('aria-label', chip.title);
    chip.addEventListener('click', () => this.insert(`{{${word}}}`));
    return chip;
  }

  #use(tool) {
    if (tool.name === 'link') this.#askAddress();
    else tool.run(this.#editor.chain().focus()).run();
  }

  #mark() {
    this.querySelectorAll('.rich-text-tools [data-tool]').forEach((one) => {
      const tool = TOOLS.find(({ name }) => name === one.dataset.tool);
      if (tool.isOn) one.setAttribute('aria-pressed', String(Boolean(tool.isOn(this.#editor))));
    });
  }

  /** One stop for the tab key; the arrows walk inside. */
  #walk(event) {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length);
    buttons.forEach((one) => (one.tabIndex = one === next ? 0 : -1));
    next.focus();
    event.preventDefault();
  }

  #askAddress() {
    const form = this.querySelector('.rich-text-link');
    const { address, apply, unlink } = this.#words;
    form.innerHTML = '<label><span></span><input type="text" inputmode="url"></label>'
      + '<button type="submit"></button><button type="button"></button>';
    const input = form.querySelector('input');
    form.querySelector('span').textContent = address;
    input.value = this.#editor.getAttributes('link').href ?? 'https://';
    const [submit, remove] = form.querySelectorAll('button');
    submit.textContent = apply;
    remove.textContent = unlink;
    const close = (change) => {
      form.hidden = true;
      change(this.#editor.chain().focus().extendMarkRange('link')).run();
    };
    form.onsubmit = (event) => {
      event.preventDefault();
      const href = input.value.trim();
      close((chain) => (/^(https?:\/\/|mailto:)./.test(href) ? chain.setLink({ href }) : chain.unsetLink()));
    };
    form.onkeydown = (event) => {
      if (event.key === 'Escape') close((chain) => chain);
    };
    remove.onclick = () => close((chain) => chain.unsetLink());
    form.hidden = false;
    input.focus();
    input.select();
  }
}

customElements.define('mdmc-rich-text', RichText);
