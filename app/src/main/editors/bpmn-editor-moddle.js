// Reading and writing the parts of a model that lie deeper than an attribute; every change is one step of undo.
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';

export const BPMN_NAMES = /^[A-Za-z_][\w.-]*$/;

export function extensionOf(businessObject, type) {
  return businessObject.get('extensionElements')?.get('values').find((value) => is(value, type));
}

/** What the fields of one element do to the model. */
export class Pen {
  constructor(injector, element) {
    this.element = element;
    this.object = getBusinessObject(element);
    this.modeling = injector.get('modeling');
    this.factory = injector.get('bpmnFactory');
    this.canvas = injector.get('canvas');
    this.commands = injector.get('commandStack');
  }

  /** The process an element is about: itself, or the one a pool stands for. */
  get process() {
    return is(this.object, 'bpmn:Participant') ? this.object.get('processRef') : this.object;
  }

  set(properties, object = this.object) {
    if (object === this.object) this.modeling.updateProperties(this.element, properties);
    else this.modeling.updateModdleProperties(this.element, object, properties);
  }

  create(type, properties, parent) {
    const made = this.factory.create(type, properties);
    made.$parent = parent;
    return made;
  }

  definition(type) {
    return this.object.get('eventDefinitions')?.find((one) => is(one, type));
  }

  /** An expression as a child of a definition; an empty text removes it. */
  expression(object, name, text) {
    const body = text?.trim();
    this.set({ [name]: body ? this.create('bpmn:FormalExpression', { body }, object) : undefined }, object);
  }

  documentation(text, object = this.object) {
    const documentation = text ? [this.create('bpmn:Documentation', { text }, object)] : [];
    this.set({ documentation }, object);
  }

  /** Replaces the extension of a type by another, or removes it. */
  extend(type, extension, object = this.object) {
    const elements = object.get('extensionElements') ?? this.create('bpmn:ExtensionElements', { values: [] }, object);
    const values = elements.get('values').filter((value) => !is(value, type));
    if (extension) {
      extension.$parent = elements;
      values.push(extension);
    }
    const kept = this.create('bpmn:ExtensionElements', { values }, object);
    for (const value of values) value.$parent = kept;
    this.set({ extensionElements: values.length ? kept : undefined }, object);
  }

  properties(object = this.object) {
    return extensionOf(object, 'camunda:Properties')?.get('values') ?? [];
  }

  property(name, object = this.object) {
    return this.properties(object).find((one) => one.name === name)?.value ?? '';
  }

  setProperty(name, value, object = this.object) {
    const rest = this.properties(object).filter((one) => one.name !== name);
    const values = value ? [...rest, this.create('camunda:Property', { name, value })] : rest;
    this.extend('camunda:Properties', values.length ? this.create('camunda:Properties', { values }) : null, object);
  }

  /** Inputs or outputs of an activity: [{name, value}], or null for one that is not a plain text. */
  parameters(kind) {
    const list = extensionOf(this.object, 'camunda:InputOutput')?.get(kind) ?? [];
    return list.map((one) => ({ name: one.name ?? '', value: one.definition ? null : one.value ?? '', moddle: one }));
  }

  setParameters(kind, list) {
    const old = extensionOf(this.object, 'camunda:InputOutput');
    const type = kind === 'inputParameters' ? 'camunda:InputParameter' : 'camunda:OutputParameter';
    const made = list.map(({ name, value, moddle }) =>
      value === null ? moddle : this.create(type, { name, value: value || undefined }));
    const other = kind === 'inputParameters' ? 'outputParameters' : 'inputParameters';
    const rest = old?.get(other) ?? [];
    const both = this.create('camunda:InputOutput', { [kind]: made, [other]: rest });
    for (const one of [...made, ...rest]) one.$parent = both;
    this.extend('camunda:InputOutput', made.length + rest.length ? both : null);
  }

  get definitions() {
    let object = this.object;
    while (object.$parent) object = object.$parent;
    return object;
  }

  roots(type) {
    return this.definitions.get('rootElements').filter((root) => is(root, type));
  }

  /** Lets a definition point at the root element with this name, which is made when it is missing. */
  pointAt(definition, reference, type, properties) {
    if (!properties) return this.set({ [reference]: undefined }, definition);
    const same = (root) => Object.entries(properties).every(([name, value]) => root.get(name) === value);
    let root = this.roots(type).find(same);
    if (!root) {
      const definitions = this.definitions;
      root = this.create(type, properties, definitions);
      this.set({ rootElements: [...definitions.get('rootElements'), root] }, definitions);
    }
    this.set({ [reference]: root }, definition);
  }
}
