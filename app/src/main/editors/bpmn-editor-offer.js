// What the palette, the pad and the menu of kinds offer: what the engine takes, in the order designers need it.

const REFUSED = /script|complex|ad-?hoc|cancel|instantiating|multiple|choreography/;
const REFUSED_TOGGLES = new Set(['toggle-loop', 'toggle-participant-multiplicity', 'toggle-adhoc']);
const DATA = ['create.data-object', 'create.data-store', 'create.task'];

class Offer {
  constructor(palette, contextPad, popupMenu, create, elementFactory, autoPlace, translate) {
    Object.assign(this, { create, elementFactory, autoPlace, translate });
    palette.registerProvider(500, this);
    contextPad.registerProvider(500, this);
    popupMenu.registerProvider('bpmn-replace', 500, this);
  }

  getPaletteEntries() {
    return (entries) => {
      const kept = { ...entries };
      for (const name of DATA) delete kept[name];
      return {
        ...kept,
        'create.user-task': this.#creating('bpmn:UserTask', 'bpmn-icon-user-task', 'User task'),
        'create.decision': this.#creating('bpmn:BusinessRuleTask', 'bpmn-icon-business-rule-task', 'Business rule task'),
      };
    };
  }

  getContextPadEntries(element) {
    return (entries) => {
      if (!entries['append.append-task']) return entries;
      const { 'append.append-task': task, ...kept } = entries;
      return { ...kept, 'append.user-task': this.#appending(element, 'bpmn:UserTask', 'bpmn-icon-user-task', 'User task') };
    };
  }

  getPopupMenuEntries() {
    return (entries) => without(entries, (name) => REFUSED.test(name));
  }

  getPopupMenuHeaderEntries() {
    return (entries) => without(entries, (name) => REFUSED_TOGGLES.has(name));
  }

  #creating(type, className, title) {
    const start = (event) => this.create.start(event, this.elementFactory.createShape({ type }));
    return { group: 'activity', className, title: this.translate(title), action: { dragstart: start, click: start } };
  }

  #appending(element, type, className, title) {
    const shape = () => this.elementFactory.createShape({ type });
    return {
      group: 'model', className, title: this.translate(title),
      action: {
        click: () => this.autoPlace.append(element, shape()),
        dragstart: (event) => this.create.start(event, shape(), { source: element }),
      },
    };
  }
}

function without(entries, isRefused) {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !isRefused(name)));
}

Offer.$inject = ['palette', 'contextPad', 'popupMenu', 'create', 'elementFactory', 'autoPlace', 'translate'];

export default { __init__: ['mdmcOffer'], mdmcOffer: ['type', Offer] };
