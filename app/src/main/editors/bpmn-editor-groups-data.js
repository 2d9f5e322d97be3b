// Lists of the panel: variables that come in and go out, variables of a call, attributes.
import { ListGroup } from '@bpmn-io/properties-panel';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { note, suggest, text } from './bpmn-editor-fields.js';
import { replaceMappings } from './bpmn-editor-groups-tasks.js';

export const inputs = (at) => parameters(at, 'inputParameters', 'inputs', at.words.inputs);
export const outputs = (at) => parameters(at, 'outputParameters', 'outputs', at.words.outputs);

function parameters(at, kind, id, label) {
  const { pen, words } = at;
  const list = pen.parameters(kind);
  const change = (index, part) => pen.setParameters(kind, list.map((one, place) => (place === index ? { ...one, ...part } : one)));
  const items = list.map((one, index) => ({
    id: `${id}-${index}`,
    label: one.name,
    entries: [
      suggest(`${id}-${index}-name`, words.variable, at.variables, () => one.name, (name) => change(index, { name })),
      one.value === null ? note(`${id}-${index}-complex`, words.complex)
        : text(`${id}-${index}-value`, words.value, () => one.value, (value) => change(index, { value: value ?? '' })),
    ],
    remove: () => pen.setParameters(kind, list.filter((_, place) => place !== index)),
  }));
  const add = () => pen.setParameters(kind, [...list, { name: fresh(list), value: '' }]);
  return { id, label, component: ListGroup, items, add };
}

function fresh(list) {
  for (let number = 1; ; number++) if (!list.some((one) => one.name === `variable${number}`)) return `variable${number}`;
}

export const given = (at) => mapping(at, 'camunda:In', 'given', at.words.given);
export const returned = (at) => mapping(at, 'camunda:Out', 'returned', at.words.returned);

/** Variables of a called process, one line each; the key of the case has its own field. */
function mapping(at, type, id, label) {
  const { pen, words } = at;
  const all = (pen.object.get('extensionElements')?.get('values') ?? []).filter((one) => is(one, type));
  const list = all.filter((one) => !one.businessKey);
  const items = list.map((one, index) => ({
    id: `${id}-${index}`,
    label: one.variables === 'all' ? words.allVariables : one.target ?? '',
    entries: one.variables === 'all' ? [] : [
      suggest(`${id}-${index}-source`, words.from, at.variables, () => one.source ?? one.sourceExpression,
        (source) => pen.set({ source, sourceExpression: undefined }, one)),
      suggest(`${id}-${index}-target`, words.to, at.variables, () => one.target, (target) => pen.set({ target }, one)),
    ],
    remove: () => replaceMappings(pen, type, all.filter((other) => other !== one)),
  }));
  const add = () => replaceMappings(pen, type, [...all, pen.create(type, { source: '', target: '' })]);
  return { id, label, component: ListGroup, items, add };
}

const OWN_FIELD = new Set(['en.name', 'public', 'publicVariables']);

/** Attributes without a field of their own. */
export function attributes({ pen, words }) {
  const object = pen.process;
  const list = pen.properties(object).filter((one) => !OWN_FIELD.has(one.name));
  const items = list.map((one, index) => ({
    id: `attributes-${index}`,
    label: one.name,
    entries: [
      text(`attributes-${index}-name`, words.attribute, () => one.name, (name) => pen.set({ name }, one)),
      text(`attributes-${index}-value`, words.value, () => one.value, (value) => pen.set({ value }, one)),
    ],
    remove: () => pen.setProperty(one.name, '', object),
  }));
  const add = () => pen.setProperty(fresh(list), ' ', object);
  return { id: 'attributes', label: words.attributes, component: ListGroup, items, add };
}
