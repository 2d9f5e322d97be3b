// What two versions of a process say differently, element by element, in terms a person can read.
import { is } from 'bpmn-js/lib/util/ModelUtil';

const STRUCTURE = new Set([
  'id', 'flowElements', 'artifacts', 'laneSets', 'lanes', 'incoming', 'outgoing', 'rootElements', 'diagrams', 'processRef', 'flowNodeRef',
  'sourceRef', 'targetRef', 'attachedToRef', 'dataInputAssociations', 'dataOutputAssociations', 'properties', 'participants', 'messageFlows', 'di', 'childLaneSet',
]);
const TRANSPARENT = /^(extensionElements|values|inputOutput|eventDefinitions|inputParameters|outputParameters)$/;
const NAMED = { 'camunda:InputParameter': 'input', 'camunda:OutputParameter': 'output' };

/** {added, removed, changed, moved}: lists of {id, element, facts: [{label, before, after}]}. */
export function difference(before, after) {
  const [old, now] = [elementsOf(before), elementsOf(after)];
  const added = [...now.values()].filter((one) => !old.has(one.id));
  const removed = [...old.values()].filter((one) => !now.has(one.id));
  const both = [...now.values()].filter((one) => old.has(one.id));
  const changed = both.map((one) => ({ ...one, facts: changes(old.get(one.id), one) })).filter((one) => one.facts.length);
  const isChanged = new Set(changed.map((one) => one.id));
  const moved = both.filter((one) => !isChanged.has(one.id) && place(old.get(one.id).element) !== place(one.element));
  return { added, removed, changed, moved };
}

function elementsOf(viewer) {
  const found = new Map();
  viewer.get('elementRegistry').forEach((element) => {
    if (!element.labelTarget && element.businessObject?.$type) found.set(element.businessObject.id, { id: element.businessObject.id, element });
  });
  return found;
}

/** Only shapes move; a path follows what it joins. */
function place({ x, y, width, height, waypoints, parent }) {
  return waypoints || !parent ? '' : [x, y, width, height].map(Math.round).join();
}

function changes(old, now) {
  const [before, after] = [factsOf(old.element), factsOf(now.element)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((label) => before.get(label)?.key !== after.get(label)?.key)
    .map((label) => ({ label, before: before.get(label)?.said ?? '', after: after.get(label)?.said ?? '' }));
}

/** What is compared (`key`) and what is shown (`said`) of each fact: a step that got another name is still the same step. */
function factsOf(element) {
  const object = element.businessObject;
  const facts = new Map();
  say(facts, 'kind', object.$type.replace('bpmn:', ''));
  if (element.source) [['from', element.source], ['to', element.target]].forEach(([end, one]) => say(facts, end, nameOf(one.businessObject), one.id));
  if (element.host) say(facts, 'host', nameOf(element.host.businessObject), element.host.id);
  collect(object, '', facts);
  return facts;
}

function say(facts, label, said, key = said) {
  facts.set(label, { key, said });
}

function collect(object, path, facts) {
  if (object.$type === 'camunda:Property') return say(facts, object.name === 'en.name' ? 'en.name' : `property:${object.name}`, object.value ?? '');
  for (const { name, isReference, isMany, ns } of object.$descriptor?.properties ?? []) {
    if (STRUCTURE.has(ns.localName) && object.$type.startsWith('bpmn:')) continue;
    const value = object.get(name);
    if (value === undefined || value === null || (isMany && !value.length)) continue;
    if (isReference) say(facts, path + ns.localName, [value].flat().map(nameOf).join(', '), [value].flat().map(keyOf).join());
    else [value].flat().forEach((one, at) => inside(one, ns.localName, at, path, facts));
  }
}

/** Messages, errors and the like are made anew under another id when they are named again. */
function keyOf(object) {
  return is(object, 'bpmn:FlowElement') ? object.id : nameOf(object);
}

function inside(value, name, at, path, facts) {
  if (typeof value !== 'object') return say(facts, path + name, String(value));
  const named = NAMED[value.$type];
  if (named && !value.definition) return say(facts, `${named}:${value.name}`, value.value ?? '');
  if (named) return collect(value.definition, `${named}:${value.name}.`, facts);
  if (is(value, 'bpmn:Documentation')) return say(facts, 'documentation', value.text ?? '');
  if (is(value, 'bpmn:FormalExpression')) return say(facts, path + name, value.body ?? '');
  if (!value.$descriptor) return;
  const deeper = TRANSPARENT.test(name) ? path : `${path}${name}.`;
  collect(value, at && !TRANSPARENT.test(name) ? `${deeper}${at + 1}.` : deeper, facts);
}

export function nameOf(object) {
  return object?.name || object?.errorCode || object?.id || String(object ?? '');
}
