// <mdmc-bpmn-editor>: a process to draw, with the catalogue of actions and fields for what the engine takes.
//
// Properties  source {content, opened}, readonly, marks [{elementId, tone, text}], templates [element template],
//             variables, forms, decisions, processes, groups, messages [{value, label}]
// Methods     settle() tells what is not told yet and answers the text; reveal(id), undo(), redo(), fit()
// Events      content-changed {content}, a moment after the last change; stack-changed {undo, redo}; editor-ready {ms};
//             element-selected {elementId}; content-refused {reason}
// Light DOM   menus of bpmn-js listen at the page, so the editor has no shadow; its style goes into the head once.
import { drawing, reading } from './bpmn-editor-engine.js';
import { mark } from './bpmn-editor-marks.js';
import { enable, toolbar } from './bpmn-editor-tools.js';
import { offerVariables } from './bpmn-editor-inserter.js';
import { variablesOf } from './bpmn-editor-variables.js';
import { editorWords } from './bpmn-editor-words.js';
import { FONT } from './bpmn-look.js';
import { layIn } from './bpmn-editor-style.js';

const PAUSE = 800;
const LONGEST = 2 * 1024 * 1024;
const NARROW = 560;
const WIDE = 900;
const COMFORTABLE = 0.8;
const LISTS = ['variables', 'forms', 'decisions', 'processes', 'groups', 'messages'];

class BpmnEditor extends HTMLElement {
  #editor;
  #source;
  #told = '';
  #shown = false;
  #readonly = false;
  #reads;
  #templates = [];
  #marks = [];
  #later = 0;
  #panelByHand = false;
  #changed = false;
  #bar;
  #words;
  #picks = Object.fromEntries(LISTS.map((name) => [name, []]));
  #resizes = new ResizeObserver(() => this.#resized());

  connectedCallback() {
    layIn();
    this.#words = editorWords(this);
    this.#resizes.observe(this);
    if (this.#source && !this.#editor) this.#build();
  }

  disconnectedCallback() {
    this.#resizes.disconnect();
    this.settle();
  }

  set source(source) {
    clearTimeout(this.#later);
    this.#source = source;
    this.#told = source?.content ?? '';
    if (this.isConnected && this.#words) this.#build();
  }

  get readonly() {
    return this.#readonly;
  }

  set readonly(is) {
    if (this.#readonly === Boolean(is)) return;
    this.#readonly = Boolean(is);
    if (this.#editor) this.settle().then(() => this.#build());
  }

  set templates(templates) {
    this.#templates = templates ?? [];
    this.#teach();
  }

  set marks(marks) {
    this.#marks = marks ?? [];
    if (this.#shown) mark(this.#editor, this.#marks);
  }

  /** Everything told to the page, and the text as it is now. */
  async settle() {
    this.#finishField();
    clearTimeout(this.#later);
    if (this.#shown && this.#changed) await this.#tell();
    return this.#told;
  }

  /** What is written in a field counts once it is left. */
  #finishField() {
    if (this.contains(document.activeElement)) document.activeElement.blur();
  }

  undo() {
    if (!this.#reads) this.#editor.get('commandStack').undo();
  }

  redo() {
    if (!this.#reads) this.#editor.get('commandStack').redo();
  }

  /** Shows the whole beside the palette, never larger than life. */
  fit() {
    const canvas = this.#editor.get('canvas');
    const { inner, outer } = canvas.viewbox();
    if (!inner.width || !outer.width) return;
    const [left, top] = this.#reads ? [16, 56] : [72, 56];
    const scale = Math.min(1, (outer.width - left - 16) / inner.width, (outer.height - top - 32) / inner.height);
    const width = outer.width / scale;
    const height = outer.height / scale;
    const x = inner.x - left / scale - (width - (left + 16) / scale - inner.width) / 2;
    const y = inner.y - top / scale - (height - (top + 32) / scale - inner.height) / 2;
    canvas.viewbox({ x, y, width, height });
  }

  reveal(id) {
    const element = this.#shown && this.#editor.get('elementRegistry').get(id);
    if (!element) return;
    this.#finishField();
    if (element.parent) this.#centre(element);
    this.#editor.get('selection').select(element.parent ? element : []);
  }

  #centre(element) {
    const canvas = this.#editor.get('canvas');
    if (canvas.findRoot(element) !== canvas.getRootElement()) canvas.setRootElement(canvas.findRoot(element));
    const { outer, scale } = canvas.viewbox();
    const zoom = Math.max(scale, COMFORTABLE);
    const at = element.waypoints?.[0] ?? { x: element.x + element.width / 2, y: element.y + element.height / 2 };
    const [width, height] = [outer.width / zoom, outer.height / zoom];
    canvas.viewbox({ x: at.x - width / 2, y: at.y - height / 2, width, height });
  }

  async #build() {
    const started = performance.now();
    this.#tearDown();
    this.#reads = this.#readonly || (this.clientWidth > 0 && this.clientWidth < NARROW);
    this.classList.toggle('is-reading', this.#reads);
    this.#openPanelWhereThereIsRoom();
    this.innerHTML = '<div class="bpmn-editor-stage"></div><aside class="bpmn-editor-panel"></aside><p class="bpmn-editor-failure" role="alert" hidden></p>';
    const [stage, panel] = this.children;
    panel.setAttribute('aria-label', this.#words.properties);
    const context = { words: this.#words, picks: this.#picks };
    this.#editor = this.#reads ? reading(stage, context) : drawing(stage, panel, context);
    this.#bar = toolbar(this.#words, this.#tools());
    stage.append(this.#bar);
    if (!this.#reads) offerVariables(panel, this.#words, () => variablesOf(this.#editor.get('elementRegistry'), this.#picks.variables.map((one) => one.value)));
    await this.#show();
    if (this.#shown) this.dispatchEvent(new CustomEvent('editor-ready', { detail: { ms: performance.now() - started } }));
  }

  #tearDown() {
    this.#shown = this.#changed = false;
    this.#editor?.destroy();
    this.#editor = null;
  }

  async #show() {
    const editor = this.#editor;
    try {
      await document.fonts.load(`500 12px ${FONT}`).catch(() => []);
      this.#teach();
      await editor.importXML(this.#told);
    } catch (error) {
      if (editor !== this.#editor) return;
      return this.#failed(/no diagram/i.test(error.message) ? this.#words.noDrawing : this.#words.failure, error.message);
    }
    if (editor !== this.#editor) return;
    this.#shown = true;
    this.#listen(editor);
    this.#name();
    this.fit();
    mark(editor, this.#marks);
  }

  #teach() {
    if (this.#editor && !this.#reads) this.#editor.get('elementTemplatesLoader').setTemplates(this.#templates);
  }

  #listen(editor) {
    editor.on('selection.changed', ({ newSelection: [element] }) => {
      this.dispatchEvent(new CustomEvent('element-selected', { detail: { elementId: element?.id ?? '' } }));
    });
    if (this.#reads) return;
    const stack = editor.get('commandStack');
    editor.on('commandStack.changed', () => {
      const can = { undo: stack.canUndo(), redo: stack.canRedo() };
      enable(this.#bar, can);
      this.dispatchEvent(new CustomEvent('stack-changed', { detail: can }));
      this.#changed = true;
      clearTimeout(this.#later);
      this.#later = setTimeout(() => this.#tell(), PAUSE);
    });
    enable(this.#bar, { undo: false, redo: false });
  }

  async #tell() {
    this.#changed = false;
    const { xml } = await this.#editor.saveXML({ format: true });
    if (xml === this.#told) return;
    if (xml.length > LONGEST) {
      this.#failed(this.#words.tooLong, 'too long');
      return;
    }
    this.#told = xml;
    this.dispatchEvent(new CustomEvent('content-changed', { detail: { content: xml } }));
  }

  #failed(said, reason) {
    const failure = this.querySelector('.bpmn-editor-failure');
    failure.hidden = false;
    failure.textContent = said;
    this.dispatchEvent(new CustomEvent('content-refused', { detail: { reason } }));
  }

  #tools() {
    const editor = this.#editor;
    const step = (direction) => () => editor.get('zoomScroll').stepZoom(direction);
    const tools = {
      search: () => editor.get('searchPad').toggle(),
      minimap: () => editor.get('minimap').toggle(),
      zoomOut: step(-1),
      fit: () => this.fit(),
      zoomIn: step(1),
    };
    if (this.#reads) return tools;
    return { undo: () => this.undo(), redo: () => this.redo(), ...tools, panel: () => this.#togglePanel() };
  }

  /** Until somebody opened or closed it by hand. */
  #openPanelWhereThereIsRoom() {
    const open = this.hasAttribute('panel');
    if (!this.#panelByHand) this.toggleAttribute('panel', !this.#reads && this.clientWidth >= WIDE);
    return open !== this.hasAttribute('panel');
  }

  #togglePanel() {
    this.#panelByHand = true;
    this.toggleAttribute('panel');
    this.#editor.get('canvas').resized();
  }

  #name() {
    const svg = this.#editor.get('canvas').getContainer().querySelector('svg');
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', this.#words.canvas);
  }

  #resized() {
    if (!this.#editor || !this.clientWidth) return;
    const reads = this.#readonly || this.clientWidth < NARROW;
    if (reads !== this.#reads) this.settle().then(() => this.#build());
    else if (this.#shown) {
      const moved = this.#openPanelWhereThereIsRoom();
      this.#editor.get('canvas').resized();
      if (moved) this.fit();
    }
  }

  static {
    for (const name of LISTS) {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.#picks[name];
        },
        set(list) {
          this.#picks[name] = list ?? [];
        },
      });
    }
  }
}

customElements.define('mdmc-bpmn-editor', BpmnEditor);
