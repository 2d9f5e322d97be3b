// <mdmc-dmn-editor>: the tables of a decision file and the picture of what they require, to change or to read.
//
// Properties  source {content, opened}, readonly, marks [{elementId, tone, text}]
// Methods     undo(), redo(), reveal(elementId), settle() → the text
// Events      content-changed {content} after a pause, model-ready, model-error {message}
// Light DOM   its cells need the selection of the page; styled by dmn-editor.css
import Modeler from 'dmn-js/lib/Modeler';
import Viewer from 'dmn-js/lib/NavigatedViewer';
import { COMMON, drdLimits, giveTimeToLive } from './dmn-limits.js';
import { ModelFrame } from './model-frame.js';
import { speak, teller } from './words-watch.js';
import { FRENCH } from './dmn-words.js';
import { tabs } from './dmn-tabs.js';

const COLOURS = {
  defaultFillColor: 'var(--mdmc-diagram-fill)',
  defaultStrokeColor: 'var(--mdmc-diagram-stroke)',
  defaultLabelColor: 'var(--mdmc-diagram-label)',
};

class DmnEditor extends ModelFrame {
  #dmn;
  #quiet = () => {};
  #words = teller({});

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#quiet();
  }

  undo() {
    this.#dmn?.getActiveViewer()?.get('commandStack', false)?.undo();
  }

  redo() {
    this.#dmn?.getActiveViewer()?.get('commandStack', false)?.redo();
  }

  /** What the library said and nobody has a French word for. */
  get missingWords() {
    return [...this.#words.missing];
  }

  async show(content, stage) {
    this.#quiet();
    this.#dmn?.destroy();
    this.#words = teller(this.french ? FRENCH : {});
    const canvas = document.createElement('div');
    canvas.className = 'model-canvas';
    stage.append(canvas);
    const translate = (template, values) => this.#fill(this.#words.say(template) ?? template, values);
    const words = { translate: ['value', translate] };
    const common = { ...COMMON, drdRenderer: COLOURS };
    this.#dmn = new (this.readonly ? Viewer : Modeler)({
      container: canvas,
      common,
      drd: { additionalModules: [words, ...(this.readonly ? [] : [drdLimits])] },
      decisionTable: { additionalModules: [words] },
      literalExpression: { additionalModules: [words] },
      boxedExpression: { additionalModules: [words] },
    });
    this.#dmn.on('viewer.created', ({ viewer }) => {
      viewer.on('commandStack.changed', ({ trigger }) => trigger !== 'clear' && this.changed());
    });
    await this.#dmn.importXML(content, { open: false });
    stage.prepend(tabs(this.#dmn, this.french, () => this.showMarks(this.marks)));
    await this.#dmn.open(this.#first());
    if (this.french) this.#quiet = speak(canvas, (text) => FRENCH[text], '.djs-visual, .tjs-table .cell');
  }

  async text() {
    giveTimeToLive(this.#dmn.getDefinitions());
    const { xml } = await this.#dmn.saveXML({ format: true });
    return xml;
  }

  async reveal(elementId) {
    const view = this.#dmn?.getViews().find(({ element }) => holds(element, elementId));
    if (view && view !== this.#dmn.getActiveView()) await this.#dmn.open(view);
    const place = this.#places(elementId)[0];
    place?.scrollIntoView({ block: 'center', inline: 'center' });
    place?.classList.add('model-revealed');
    setTimeout(() => place?.classList.remove('model-revealed'), 2000);
    this.showMarks(this.marks);
  }

  showMarks(marks) {
    this.querySelectorAll('[data-mark]').forEach((place) => {
      place.removeAttribute('data-mark');
      place.removeAttribute('title');
    });
    for (const { elementId, tone, text } of marks) {
      this.#places(elementId).forEach((place) => {
        place.setAttribute('data-mark', tone);
        place.setAttribute('title', text);
      });
    }
  }

  #places(id) {
    const name = CSS.escape(id ?? '');
    const exact = this.querySelectorAll(`[data-element-id="${name}"], [data-col-id="${name}"]:is(th)`);
    return exact.length ? [...exact] : [...this.querySelectorAll(`td[data-row-id="${name}"]`)];
  }

  /** A file with one decision opens at its table. */
  #first() {
    const views = this.#dmn.getViews();
    const decisions = views.filter(({ type }) => type !== 'drd');
    return decisions.length === 1 || views.length === decisions.length ? decisions[0] : views[0];
  }

  #fill(template, values = {}) {
    return template.replace(/{(\w+)}/g, (all, name) => values[name] ?? all);
  }
}

/** Whether an element with this id is part of another one. */
function holds(element, id) {
  if (element.$type === 'dmn:Definitions') return false;
  const seen = new Set();
  const look = (one) => {
    if (!one || typeof one !== 'object' || seen.has(one)) return false;
    seen.add(one);
    if (Array.isArray(one)) return one.some(look);
    if (!one.$descriptor) return false;
    return one.id === id || one.$descriptor.properties.some(({ name, isReference }) => !isReference && look(one[name]));
  };
  return look(element);
}

customElements.define('mdmc-dmn-editor', DmnEditor);
