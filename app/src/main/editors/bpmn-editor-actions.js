// The catalogue of actions: a menu with a search field, from the palette, the pad of an element and the panel.

const MENU = 'mdmc-actions';

class Actions {
  constructor(injector, context, eventBus, commandStack) {
    this.words = context.words;
    for (const name of ['popupMenu', 'elementTemplates', 'elementFactory', 'autoPlace', 'canvas']) this[name] = injector.get(name);
    this.creator = injector.get('create');
    commandStack.register('mdmc.appendAction', { preExecute: (append) => this.#append(append) });
    this.commandStack = commandStack;
    this.popupMenu.registerProvider(MENU, { getPopupMenuEntries: (target) => this.#entries(target) });
    injector.get('palette').registerProvider(400, { getPaletteEntries: () => this.#palette() });
    injector.get('contextPad').registerProvider(400, { getContextPadEntries: (element) => this.#pad(element) });
    eventBus.on('elementTemplates.select', ({ element }) => {
      this.#menu({ element, does: 'apply' });
    });
    eventBus.on('commandStack.shape.create.postExecuted', ({ context: { shape } }) => this.#created(shape));
  }

  #palette() {
    const open = (event) => this.#menu({ does: 'create' }, event);
    return { 'create.action': { group: 'activity', className: 'bpmn-icon-service-task', title: this.words.createAction, action: { click: open } } };
  }

  #pad(element) {
    return (entries) => {
      if (!entries['append.gateway']) return entries;
      const open = (event) => this.#menu({ element, does: 'append' }, event);
      const entry = { group: 'model', className: 'bpmn-icon-service-task', title: this.words.appendAction, action: { click: open } };
      return { ...entries, 'append.action': entry };
    };
  }

  #menu(target, event) {
    const { left, top, width, height } = this.canvas.getContainer().getBoundingClientRect();
    const x = Math.max(8, Math.min((event?.clientX ?? left + width / 2 - 170) - left + 12, width - 360));
    const y = Math.max(8, Math.min((event?.clientY ?? top + 40) - top, height - 380));
    this.popupMenu.open(this.#target(target), MENU, { x, y, cursor: { x: left + x, y: top + y } }, { title: this.words.actions, width: 340, search: true });
  }

  /** The menu wants an element to stand at; what is to be done with the choice goes along beside it. */
  #target({ element, does }) {
    this.asked = { element, does };
    return element ?? this.canvas.getRootElement();
  }

  #entries() {
    const { element, does } = this.asked;
    const templates = does === 'apply' ? this.elementTemplates.getLatest(element) : this.elementTemplates.getLatest();
    return Object.fromEntries(templates.map((template) => [template.id, this.#entry(template, element, does)]));
  }

  #entry(template, element, does) {
    const group = template.category ? { id: template.category.id, name: template.category.name } : undefined;
    return {
      label: template.name,
      description: template.description,
      search: (template.keywords ?? []).join(' '),
      className: iconOf(template),
      group,
      action: (event) => {
        this.popupMenu.close();
        this[does](template, element, event);
      },
    };
  }

  apply(template, element) {
    this.elementTemplates.applyTemplate(element, template);
  }

  append(template, element) {
    this.commandStack.execute('mdmc.appendAction', { element, template });
  }

  create(template, element, event) {
    const shape = this.elementFactory.createShape({ type: typeOf(template) });
    this.waiting = { shape, template };
    this.creator.start(event, shape);
  }

  #append({ element, template }) {
    const shape = this.autoPlace.append(element, this.elementFactory.createShape({ type: typeOf(template) }));
    this.elementTemplates.applyTemplate(shape, template);
  }

  #created(shape) {
    if (this.waiting?.shape !== shape) return;
    const { template } = this.waiting;
    this.waiting = null;
    this.elementTemplates.applyTemplate(shape, template);
  }
}

function typeOf(template) {
  return template.elementType?.value ?? template.appliesTo.find((type) => type !== 'bpmn:Task') ?? template.appliesTo[0];
}

function iconOf(template) {
  return { 'bpmn:SendTask': 'bpmn-icon-send-task', 'bpmn:ReceiveTask': 'bpmn-icon-receive-task' }[typeOf(template)] ?? 'bpmn-icon-service-task';
}

Actions.$inject = ['injector', 'editorContext', 'eventBus', 'commandStack'];

export default { __init__: ['mdmcActions'], mdmcActions: ['type', Actions] };
