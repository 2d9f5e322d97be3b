// <mdmc-bpmn-viewer>: one process drawn live, with its tokens, its path so far, its incidents and counts.
//
// Properties  xml, label, activeActivities [id], takenActivities [id], takenFlows [id],
//             incidents [id] or {id: message}, counts {id: number}, counting ('cases' or 'passes'),
//             notes {id: text}, selectable (boolean), tones {id: 'good', 'changed', 'bad' or 'chosen'},
//             heat {id: {level: 0 to 1, text}}: fills nodes and widens flows by how much happens there
// Methods     fit(), zoomIn(), zoomOut(), reveal(activityId)
// Events      diagram-ready, diagram-error {message}, activity-click {activityId, activityName, activityType}
// Slot        alternative: the diagram in words; without it the element says where the tokens are.
// Colours     --mdmc-diagram-* (see bpmn-viewer.css)
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { nodesInReadingOrder } from './bpmn-nodes.js';
import { paint } from './bpmn-states.js';
import { describe, wordsFor } from './bpmn-words.js';
import { listenToFingersAndWheel } from './bpmn-gestures.js';
import { listenToKeys } from './bpmn-keys.js';
import { icons } from './bpmn-icons.js';
import canvasStyles from 'bpmn-js/dist/assets/diagram-js.css' with { type: 'text' };
import styles from './bpmn-viewer.css' with { type: 'text' };

const LEGIBLE = 0.45;
const COMFORTABLE = 0.75;
const FONT = "'Hanken Grotesk Variable', 'Helvetica Neue', Arial, sans-serif";

class BpmnViewer extends HTMLElement {
  #viewer;
  #state = { activeActivities: [], takenActivities: [], takenFlows: [], incidents: [], counts: {}, notes: {}, tones: {}, heat: {} };
  #xml = '';
  #shown = false;
  #movedByHand = false;
  #tokensMoved = false;
  #repaint = 0;
  #resizes = new ResizeObserver(() => this.#resized());

  static observedAttributes = ['label', 'lang'];

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = `
      <style>${canvasStyles}${styles}</style>
      <div class="stage"></div>
      <div class="tools" role="group">
        <button type="button" data-does="zoomOut">${icons.minus}</button>
        <button type="button" data-does="fit">${icons.fit}</button>
        <button type="button" data-does="zoomIn">${icons.plus}</button>
      </div>
      <p class="failure" role="alert" hidden></p>
      <div class="alternative" id="alternative"><slot name="alternative"></slot></div>`;
    this.shadowRoot.querySelector('.tools').addEventListener('click', (event) => {
      const does = event.target.closest('button')?.dataset.does;
      if (does) this[does]();
    });
  }

  connectedCallback() {
    if (!this.#viewer) this.#open();
    this.#resizes.observe(this);
  }

  disconnectedCallback() {
    this.#resizes.disconnect();
  }

  attributeChangedCallback() {
    if (this.#viewer) this.#later();
  }

  get xml() {
    return this.#xml;
  }

  set xml(xml) {
    if (xml === this.#xml) return;
    this.#xml = xml ?? '';
    if (this.#viewer) this.#show();
  }

  get label() {
    return this.getAttribute('label');
  }

  set label(label) {
    if (label == null) this.removeAttribute('label');
    else this.setAttribute('label', label);
  }

  get counting() {
    return this.getAttribute('counting') ?? 'cases';
  }

  set counting(counting) {
    this.setAttribute('counting', counting);
    this.#later();
  }

  get selectable() {
    return this.hasAttribute('selectable');
  }

  set selectable(selectable) {
    this.toggleAttribute('selectable', Boolean(selectable));
    this.#later();
  }

  fit() {
    this.#movedByHand = false;
    this.#canvas.zoom('fit-viewport', 'auto');
  }

  zoomIn() {
    this.#step(1);
  }

  zoomOut() {
    this.#step(-1);
  }

  /** Brings one activity to the middle, large enough to read. */
  reveal(activityId) {
    const element = this.#viewer.get('elementRegistry').get(activityId);
    if (!element) return;
    this.#canvas.zoom(Math.max(this.#canvas.zoom(), COMFORTABLE));
    const box = this.#canvas.viewbox();
    const x = element.x + (element.width ?? 0) / 2 - box.width / 2;
    const y = element.y + (element.height ?? 0) / 2 - box.height / 2;
    this.#canvas.viewbox({ x, y, width: box.width, height: box.height });
  }

  get #canvas() {
    return this.#viewer.get('canvas');
  }

  #open() {
    this.#viewer = new NavigatedViewer({
      container: this.shadowRoot.querySelector('.stage'),
      bpmnRenderer: {
        defaultFillColor: 'var(--_fill)',
        defaultStrokeColor: 'var(--_stroke)',
        defaultLabelColor: 'var(--_label)',
      },
      textRenderer: {
        defaultStyle: { fontFamily: FONT, fontSize: 12, fontWeight: 500, lineHeight: 1.2 },
        externalStyle: { fontFamily: FONT, fontSize: 11, fontWeight: 400, lineHeight: 1.2 },
      },
      zoomScroll: { enabled: false },
    });
    this.#viewer.get('eventBus').on('element.click', ({ element }) => this.activate(element));
    const moved = () => (this.#movedByHand = true);
    listenToFingersAndWheel(this.shadowRoot.querySelector('.stage'), this.#viewer, moved);
    listenToKeys(this, this.#viewer, moved);
    this.#show();
  }

  /** Says that a person chose this element, by pointer or keyboard. */
  activate(element) {
    if (!element.parent) return;
    const activity = element.labelTarget ?? element;
    this.dispatchEvent(
      new CustomEvent('activity-click', {
        bubbles: true,
        composed: true,
        detail: {
          activityId: activity.id,
          activityName: activity.businessObject.name ?? '',
          activityType: activity.type,
        },
      }),
    );
  }

  async #show() {
    this.#shown = false;
    this.#movedByHand = false;
    this.#failed('');
    if (!this.#xml) return this.#viewer.clear();
    const asked = this.#xml;
    try {
      await document.fonts.load(`500 12px ${FONT}`).catch(() => []);
      await this.#viewer.importXML(asked);
    } catch (error) {
      if (asked === this.#xml) this.#failed(error.message);
      return;
    }
    if (asked !== this.#xml) return;
    this.#shown = true;
    this.#tokensMoved = true;
    this.#paint();
    this.dispatchEvent(new CustomEvent('diagram-ready'));
  }

  #failed(message) {
    const failure = this.shadowRoot.querySelector('.failure');
    failure.hidden = !message;
    failure.textContent = message ? wordsFor(this).failure : '';
    if (message) this.dispatchEvent(new CustomEvent('diagram-error', { detail: { message } }));
  }

  /** Fits the whole; where that would be too small to read, shows the place where the token is. */
  #frame() {
    if (!this.clientWidth || !this.clientHeight) return;
    this.fit();
    const [active] = this.#state.activeActivities;
    if (active && this.#canvas.zoom() < LEGIBLE) this.reveal(active);
  }

  #resized() {
    if (!this.#shown) return;
    this.#canvas.resized();
    if (!this.#movedByHand) this.#frame();
  }

  #step(direction) {
    this.#movedByHand = true;
    this.#viewer.get('zoomScroll').stepZoom(direction);
  }

  #later() {
    cancelAnimationFrame(this.#repaint);
    this.#repaint = requestAnimationFrame(() => this.#paint());
  }

  #paint() {
    if (!this.#shown) return;
    const words = wordsFor(this);
    const nodes = nodesInReadingOrder(this.#viewer);
    paint(this.#viewer, nodes, this.#state, words, this.selectable);
    this.#name(words, nodes);
    if (this.#tokensMoved && !this.#movedByHand) this.#frame();
    this.#tokensMoved = false;
  }

  #name(words, nodes) {
    const svg = this.#canvas.getContainer().querySelector('svg');
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', this.label || words.diagram);
    svg.setAttribute('aria-describedby', 'alternative');
    this.shadowRoot.querySelector('slot').textContent = describe(nodes, this.#state, words);
    this.shadowRoot.querySelector('.tools').setAttribute('aria-label', words.view);
    for (const button of this.shadowRoot.querySelectorAll('.tools button')) {
      button.title = words[button.dataset.does];
      button.setAttribute('aria-label', button.title);
    }
  }

  static {
    for (const name of ['activeActivities', 'takenActivities', 'takenFlows', 'incidents', 'counts', 'notes', 'tones', 'heat']) {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.#state[name];
        },
        set(value) {
          this.#state[name] = value ?? (['counts', 'notes', 'tones', 'heat'].includes(name) ? {} : []);
          this.#tokensMoved ||= name === 'activeActivities';
          this.#later();
        },
      });
    }
  }
}

customElements.define('mdmc-bpmn-viewer', BpmnViewer);
