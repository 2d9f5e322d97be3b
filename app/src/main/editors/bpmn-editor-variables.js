// The variables a model names somewhere, for the lists that offer them.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { extensionOf } from './bpmn-editor-moddle.js';

const ENGINE = new Set(['true', 'false', 'null', 'empty', 'not', 'and', 'or', 'div', 'mod', 'eq', 'ne', 'lt', 'gt', 'le', 'ge']);

/** Sorted names: those given, and those that results, parameters, conditions and steps of the model speak of. */
export function variablesOf(elementRegistry, given) {
  const names = new Set(given);
  for (const element of elementRegistry.getAll()) collect(element.businessObject, names);
  return [...names].sort((one, other) => one.localeCompare(other));
}

function collect(object, names) {
  if (!object?.get) return;
  const add = (name) => /^[A-Za-z_]\w*$/.test(name ?? '') && names.add(name);
  if (is(object, 'bpmn:FlowElement')) {
    add(object.get('camunda:resultVariable'));
    const loop = object.loopCharacteristics;
    if (loop) add(loop.get('camunda:elementVariable'));
    const io = extensionOf(object, 'camunda:InputOutput');
    for (const one of [...(io?.get('inputParameters') ?? []), ...(io?.get('outputParameters') ?? [])]) add(one.name);
    for (const mapping of object.get('extensionElements')?.get('values') ?? []) if (is(mapping, 'camunda:Out')) add(mapping.target);
    read(object.get('camunda:expression'), add);
  }
  read(object.conditionExpression?.body, add);
  for (const definition of object.eventDefinitions ?? []) {
    for (const name of ['timeDate', 'timeDuration', 'timeCycle', 'condition']) read(definition[name]?.body, add);
  }
}

/** The names an expression reads; of a step only its arguments. */
function read(expression, add) {
  for (const [, body] of (expression ?? '').matchAll(/\$\{([^}]*)\}/g)) {
    const inside = /\(([^)]*)\)\s*$/.exec(body)?.[1] ?? body;
    for (const [name] of inside.replace(/'[^']*'|"[^"]*"/g, '').matchAll(/(?<![\w.])[A-Za-z_]\w*/g)) if (!ENGINE.has(name)) add(name);
  }
}
