// Copied elements can be pasted in another process, also in another tab of the same browser.

const KEY = 'mdmc.bpmn-clipboard';
const LARGEST = 500_000;

class Clipboard {
  #own;
  #written;

  constructor(moddle) {
    this.moddle = moddle;
  }

  set(tree) {
    this.#own = tree;
    this.#written = JSON.stringify(tree);
    store(() => (this.#written.length < LARGEST ? localStorage.setItem(KEY, this.#written) : localStorage.removeItem(KEY)));
  }

  get() {
    const stored = store(() => localStorage.getItem(KEY));
    return !stored || stored === this.#written ? this.#own : this.#read(stored);
  }

  clear() {
    const tree = this.get();
    this.#own = this.#written = undefined;
    store(() => localStorage.removeItem(KEY));
    return tree;
  }

  isEmpty() {
    return !this.get();
  }

  #read(stored) {
    try {
      return JSON.parse(stored, reviver(this.moddle));
    } catch {
      return undefined;
    }
  }
}

/** Makes the elements of the model again out of what JSON keeps of them. */
function reviver(moddle) {
  const made = new Map();
  return (key, object) => {
    if (typeof object?.$type !== 'string') return object;
    const { $type, ...attributes } = object;
    if (!made.has(object.id)) {
      const element = moddle.create($type, attributes);
      if (!object.id) return element;
      made.set(object.id, element);
    }
    return made.get(object.id);
  };
}

/** A browser may forbid storage; then copies stay in this editor. */
function store(does) {
  try {
    return does();
  } catch {
    return undefined;
  }
}

Clipboard.$inject = ['moddle'];

export default { clipboard: ['type', Clipboard] };
