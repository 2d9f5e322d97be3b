// <mdmc-form-editor>: the form of a task, its fields drawn from a palette, to change or to read.
//
// Properties  source {content, opened}, readonly, marks [{elementId, tone, text}]
// Methods     undo(), redo(), reveal(elementId), settle() → the text
// Events      content-changed {content} after a pause, model-ready, model-error {message}
// Light DOM   styled by form-editor.css
import { FormEditor as Editor } from '@bpmn-io/form-js-editor';
import { Form } from '@bpmn-io/form-js-viewer';
import { formLimits } from './form-limits.js';
import { ModelFrame } from './model-frame.js';
import { speak, teller } from './words-watch.js';
import { FRENCH, ends } from './form-words.js';

const PEOPLES_WORDS = '.fjs-form, .bio-properties-panel-header-label, .bio-properties-panel-list-item-title';

class FormEditor extends ModelFrame {
  #form;
  #quiet = () => {};
  #words = teller({});

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#quiet();
  }

  undo() {
    this.#editing?.undo();
  }

  redo() {
    this.#editing?.redo();
  }

  /** What the library said and nobody has a French word for. */
  get missingWords() {
    return [...this.#words.missing];
  }

  async show(content, stage) {
    this.#quiet();
    this.#form?.destroy();
    this.#words = teller(this.french ? FRENCH : {});
    const schema = JSON.parse(content);
    const canvas = document.createElement('div');
    canvas.className = 'model-canvas';
    stage.append(canvas);
    this.#form = this.readonly
      ? new Form({ container: canvas, properties: { readOnly: true } })
      : new Editor({ container: canvas, additionalModules: [formLimits] });
    if (!this.readonly) {
      this.#form.on('commandStack.changed', ({ trigger }) => trigger !== 'clear' && this.changed());
    }
    await this.#form.importSchema(schema);
    if (this.french) this.#quiet = speak(stage, (text) => this.#words.say(text) ?? ends(text), PEOPLES_WORDS);
  }

  async text() {
    return `${JSON.stringify(this.#form.saveSchema(), null, 2)}\n`;
  }

  reveal(elementId) {
    if (this.readonly) return;
    const field = this.#form?.get('formFieldRegistry').get(elementId);
    if (field) this.#form.get('selection').set(field);
    this.#places(elementId)[0]?.scrollIntoView({ block: 'center' });
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
    return [...this.querySelectorAll(`.fjs-element[data-id="${CSS.escape(id ?? '')}"]`)];
  }

  get #editing() {
    return this.readonly ? null : this.#form?.get('commandStack');
  }
}

customElements.define('mdmc-form-editor', FormEditor);
