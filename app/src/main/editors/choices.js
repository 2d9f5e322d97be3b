// <mdmc-choices>: a field and the options below it, walked with the arrow keys while the focus stays in the field.
//
// Inside: one element with class "choices-field" (a Vaadin field or an input) and elements with role="option".
// Up and Down move, Home and End jump, Enter clicks the current option. Options may be replaced at any time.
const STEPS = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  PageDown: (_, last) => last,
  PageUp: () => 0,
};

class Choices extends HTMLElement {
  #changes = new MutationObserver(() => this.#mark(this.#options.length ? 0 : -1));
  #at = -1;

  connectedCallback() {
    this.addEventListener('keydown', this);
    this.#changes.observe(this, { childList: true, subtree: true });
    this.#mark(this.#options.length ? 0 : -1);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this);
    this.#changes.disconnect();
  }

  handleEvent(event) {
    const last = this.#options.length - 1;
    if (last < 0) return;
    if (event.key === 'Enter') this.#options[this.#at]?.click();
    else if (STEPS[event.key]) this.#mark(STEPS[event.key](this.#at, last));
    else return;
    event.preventDefault();
  }

  get #options() {
    return [...this.querySelectorAll('[role="option"]')];
  }

  get #input() {
    const field = this.querySelector('.choices-field');
    return field?.inputElement ?? field;
  }

  #mark(at) {
    this.#at = at;
    this.#options.forEach((option, index) => {
      option.id ||= `choice-${crypto.randomUUID?.() ?? Math.random().toString(36).slice(2)}`;
      option.setAttribute('aria-selected', String(index === at));
    });
    const current = this.#options[at];
    current?.scrollIntoView({ block: 'nearest' });
    const list = this.querySelector('[role="listbox"]');
    if (list) list.id ||= 'choices-list';
    this.#describe(current, list);
  }

  #describe(current, list) {
    const input = this.#input;
    if (!input?.setAttribute) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', String(Boolean(current)));
    if (list) input.setAttribute('aria-controls', list.id);
    if (current) input.setAttribute('aria-activedescendant', current.id);
    else input.removeAttribute('aria-activedescendant');
  }
}

customElements.define('mdmc-choices', Choices);
