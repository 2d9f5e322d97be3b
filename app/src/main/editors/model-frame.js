// What the editors of decisions and forms have in common: the text that was opened, the text that is told after a pause,
// and what is said when a text cannot be shown. See ModelEditor.java for the other side.

const PAUSE = 800;

export class ModelFrame extends HTMLElement {
  #source = { content: '', opened: 0 };
  #readonly = false;
  #marks = [];
  #told = '';
  #later = 0;
  #shown = 0;
  #stage;

  connectedCallback() {
    if (!this.#stage) this.#build();
    if (this.#shown !== this.#source.opened) this.#show();
  }

  disconnectedCallback() {
    if (this.#later) this.#tell();
  }

  set source(source) {
    this.#source = source ?? { content: '', opened: 0 };
    if (this.isConnected) this.#show();
  }

  set readonly(is) {
    const before = this.#readonly;
    this.#readonly = Boolean(is);
    if (before === this.#readonly) return;
    this.toggleAttribute('readonly', this.#readonly);
    if (this.isConnected && this.#shown) this.#reopen();
  }

  get readonly() {
    return this.#readonly;
  }

  set marks(marks) {
    this.#marks = marks ?? [];
    if (this.#stage) this.showMarks(this.#marks);
  }

  get marks() {
    return this.#marks;
  }

  get french() {
    return (this.closest('[lang]')?.lang || document.documentElement.lang || 'fr').startsWith('fr');
  }

  /** Tells at once what has not been told yet, and gives the text. */
  async settle() {
    if (this.contains(document.activeElement)) document.activeElement.blur();
    await this.#tell();
    return this.#told;
  }

  /** To be called by an editor after each change. */
  changed() {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#tell(), PAUSE);
    queueMicrotask(() => this.showMarks(this.#marks));
  }

  #build() {
    this.#stage = document.createElement('div');
    this.#stage.className = 'model-stage';
    this.append(this.#stage);
  }

  async #reopen() {
    const text = this.readonly ? await this.settle() : this.#told;
    this.#source = { ...this.#source, content: text };
    await this.#show();
  }

  async #show() {
    this.#shown = this.#source.opened;
    clearTimeout(this.#later);
    this.#later = 0;
    this.#told = this.#source.content;
    this.#stage.replaceChildren();
    if (!this.#source.content) return;
    try {
      await this.show(this.#source.content, this.#stage);
      this.showMarks(this.#marks);
      this.dispatchEvent(new CustomEvent('model-ready'));
    } catch (problem) {
      this.#fail(problem);
    }
  }

  #fail(problem) {
    const words = document.createElement('p');
    words.className = 'model-failure';
    words.setAttribute('role', 'alert');
    words.textContent = this.french
      ? 'Ce modèle ne peut pas être affiché. Son texte reste intact ; vous pouvez revenir à une version précédente.'
      : 'This model cannot be shown. Its text is untouched; you can go back to an earlier version.';
    this.#stage.replaceChildren(words);
    this.dispatchEvent(new CustomEvent('model-error', { detail: { message: String(problem?.message ?? problem) } }));
  }

  async #tell() {
    clearTimeout(this.#later);
    if (!this.#later || this.readonly) return;
    this.#later = 0;
    const content = await this.text();
    if (content === this.#told) return;
    this.#told = content;
    this.dispatchEvent(new CustomEvent('content-changed', { detail: { content } }));
  }
}
