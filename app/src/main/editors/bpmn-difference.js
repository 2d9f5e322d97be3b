// <mdmc-bpmn-difference>: two versions of a process beside each other, what changed in colour and in words.
//
// Properties  left, right (BPMN, before and after)
// Events      difference-ready {added, removed, changed, moved} (how many of each)
// Colours     added green, removed red, changed amber, moved blue; --mdmc-* of the page
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import canvasStyles from 'bpmn-js/dist/assets/diagram-js.css' with { type: 'text' };
import { difference } from './bpmn-difference-facts.js';
import { differenceWords } from './bpmn-difference-words.js';
import { LOOK } from './bpmn-look.js';
import styles from './bpmn-difference.css' with { type: 'text' };

const KINDS = ['added', 'removed', 'changed', 'moved'];
const ROOM_FOR_TWO = 800;

class BpmnDifference extends HTMLElement {
  #versions = { left: '', right: '' };
  #viewers = {};
  #words;
  #drawing = 0;
  #following = false;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }

  connectedCallback() {
    this.#words = differenceWords(this);
    this.#later();
  }

  set left(xml) {
    this.#versions.left = xml ?? '';
    this.#later();
  }

  set right(xml) {
    this.#versions.right = xml ?? '';
    this.#later();
  }

  #later() {
    clearTimeout(this.#drawing);
    if (this.#words && this.#versions.left && this.#versions.right) this.#drawing = setTimeout(() => this.#draw());
  }

  async #draw() {
    const words = this.#words;
    this.shadowRoot.innerHTML = `<style>${canvasStyles}${styles}</style><div class="bar"></div>
      <div class="sides"><figure class="left"><figcaption></figcaption><div class="stage"></div></figure>
      <figure class="right"><figcaption></figcaption><div class="stage"></div></figure></div><section class="changes"></section>`;
    this.#find('.left figcaption').textContent = words.before;
    this.#find('.right figcaption').textContent = words.after;
    this.#find('.bar').append(this.#sides());
    try {
      for (const side of ['left', 'right']) await this.#open(side);
    } catch {
      this.#find('.changes').textContent = words.failure;
      return;
    }
    const found = difference(this.#viewers.left, this.#viewers.right);
    this.#colour(found);
    this.#tell(found);
    this.#follow('left', 'right');
    this.#follow('right', 'left');
    this.#viewers.right.get('canvas').zoom('fit-viewport', 'auto');
    this.dispatchEvent(new CustomEvent('difference-ready', { detail: Object.fromEntries(KINDS.map((kind) => [kind, found[kind].length])) }));
  }

  #find(selector) {
    return this.shadowRoot.querySelector(selector);
  }

  async #open(side) {
    this.#viewers[side]?.destroy();
    const viewer = new NavigatedViewer({ ...LOOK, container: this.#find(`.${side} .stage`) });
    this.#viewers[side] = viewer;
    await viewer.importXML(this.#versions[side]);
    const svg = viewer.get('canvas').getContainer().querySelector('svg');
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', side === 'left' ? this.#words.before : this.#words.after);
  }

  #colour(found) {
    for (const kind of KINDS) {
      for (const { id } of found[kind]) {
        for (const viewer of Object.values(this.#viewers)) {
          const element = viewer.get('elementRegistry').get(id);
          if (element?.parent) viewer.get('canvas').addMarker(element, `is-${kind}`);
        }
      }
    }
  }

  /** Both sides show the same place. */
  #follow(side, other) {
    this.#viewers[side].on('canvas.viewbox.changed', ({ viewbox: { x, y, width, height } }) => {
      const canvas = this.#viewers[other].get('canvas');
      if (this.#following || !canvas.getContainer().clientWidth) return;
      this.#following = true;
      canvas.viewbox({ x, y, width, height });
      this.#following = false;
    });
  }

  #tell(found) {
    const section = this.#find('.changes');
    const heading = document.createElement('h3');
    heading.textContent = this.#words.changes;
    section.append(heading);
    const total = KINDS.reduce((sum, kind) => sum + found[kind].length, 0);
    if (!total) section.append(Object.assign(document.createElement('p'), { textContent: this.#words.same }));
    for (const kind of KINDS.filter((one) => found[one].length)) section.append(this.#group(kind, found[kind]));
  }

  #group(kind, list) {
    const group = document.createElement('div');
    const title = document.createElement('h4');
    title.className = `is-${kind}`;
    title.textContent = `${list.length} ${this.#words[kind][list.length > 1 ? 1 : 0]}`;
    const items = document.createElement('ul');
    items.append(...list.map((one) => this.#item(one)));
    group.append(title, items);
    return group;
  }

  #item({ id, element: { businessObject: object }, facts = [] }) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#words.title(object);
    button.addEventListener('click', () => this.reveal(id));
    const kind = document.createElement('span');
    kind.className = 'kind';
    kind.textContent = this.#words.kind(object);
    item.append(button, kind);
    if (facts.length) item.append(this.#facts(facts));
    return item;
  }

  #facts(facts) {
    const list = document.createElement('dl');
    for (const { label, before, after } of facts) {
      const term = Object.assign(document.createElement('dt'), { textContent: this.#words.label(label) });
      const change = document.createElement('dd');
      const [old, now] = [document.createElement('del'), document.createElement('ins')];
      old.textContent = this.#value(before);
      now.textContent = this.#value(after);
      change.append(old, ' → ', now);
      list.append(term, change);
    }
    return list;
  }

  #value(said) {
    return { '': this.#words.nothing, true: this.#words.true, false: this.#words.false }[said] ?? said;
  }

  /** Brings an element to the middle of both sides, or of the side that has it. */
  reveal(id) {
    const side = ['right', 'left'].find((one) => this.#viewers[one].get('elementRegistry').get(id));
    if (!side) return;
    if (!this.#find(`.${side}`).clientWidth) this.#choose(side);
    const viewer = this.#viewers[side];
    const element = viewer.get('elementRegistry').get(id);
    const canvas = viewer.get('canvas');
    const { width, height } = canvas.getContainer().getBoundingClientRect();
    const middle = element.waypoints?.[0] ?? { x: element.x + element.width / 2, y: element.y + element.height / 2 };
    canvas.viewbox({ x: middle.x - width / 2, y: middle.y - height / 2, width, height });
    for (const one of Object.values(this.#viewers)) {
      const found = one.get('elementRegistry').get(id);
      one.get('selection').select(found ? [found] : []);
    }
  }

  #sides() {
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', this.#words.show);
    const first = this.clientWidth >= ROOM_FOR_TWO || !this.clientWidth ? 'both' : 'right';
    for (const [side, said] of [['left', 'before'], ['right', 'after'], ['both', 'both']]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.side = side;
      button.textContent = this.#words[said];
      button.addEventListener('click', () => this.#choose(side));
      group.append(button);
    }
    queueMicrotask(() => this.#choose(first));
    return group;
  }

  #choose(side) {
    this.#find('.sides').dataset.show = side;
    for (const button of this.shadowRoot.querySelectorAll('.bar button')) button.setAttribute('aria-pressed', String(button.dataset.side === side));
    for (const viewer of Object.values(this.#viewers)) viewer.get('canvas').resized();
  }
}

customElements.define('mdmc-bpmn-difference', BpmnDifference);
