// Fields of what is done: tasks of people, actions, decisions, called processes, repetition.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { check, choice, custom, note, number, suggest } from './bpmn-editor-fields.js';
import { ConditionRows } from './bpmn-editor-rows.js';
import { readVariable, writeVariable } from './bpmn-editor-times.js';
import { moment } from './bpmn-editor-moments.js';

const attribute = (pen, name) => [() => pen.object.get(`camunda:${name}`), (value) => pen.set({ [`camunda:${name}`]: value || undefined })];

/** A field for a variable whose value the engine reads: the model keeps `${name}`, the field shows the name. */
export function variable(at, id, label, attributeName, help) {
  const [get, set] = attribute(at.pen, attributeName);
  return suggest(id, label, at.variables, () => readVariable(get()) ?? get(),
    (value) => set(/^[A-Za-z_][\w.]*$/.test(value ?? '') ? writeVariable(value) : value), { help });
}

export function people(at) {
  const { pen, words, picks } = at;
  const none = { value: '', label: words.none };
  const version = attribute(pen, 'formRefBinding');
  return {
    id: 'people', label: words.people, shouldOpen: true,
    entries: [
      suggest('groups', words.groups, picks.groups, ...attribute(pen, 'candidateGroups')),
      variable(at, 'assignee', words.assignee, 'assignee', words.assigneeHelp),
      choice('form', words.form, [none, ...picks.forms], () => pen.object.get('camunda:formRef') ?? '', (value) => pen.set({
        'camunda:formRef': value || undefined,
        'camunda:formRefBinding': value ? pen.object.get('camunda:formRefBinding') ?? 'deployment' : undefined,
      })),
      ...(pen.object.get('camunda:formRef') ? [choice('formVersion', words.formVersion, [
        { value: 'deployment', label: words.deployment }, { value: 'latest', label: words.latest },
      ], ...version)] : []),
      ...moment(at, 'due', words.due, ...attribute(pen, 'dueDate')),
      ...moment(at, 'followUp', words.followUp, ...attribute(pen, 'followUpDate')),
      variable(at, 'priority', words.priority, 'priority'),
    ],
  };
}

/** The step of a task that no template describes. */
export function step(at) {
  const { pen, words } = at;
  const call = pen.object.get('camunda:expression');
  const told = call ? note('step', words.stepHelp, { strong: call.replace(/^\$\{|\}$/g, '') }) : note('step', words.noStep);
  return {
    id: 'step', label: words.step, shouldOpen: true,
    entries: [told, ...(call ? [suggest('result', words.result, at.variables, ...attribute(pen, 'resultVariable'))] : [])],
  };
}

export function decision(at) {
  const { pen, words, picks } = at;
  const shapes = ['singleEntry', 'singleResult', 'collectEntries', 'resultList'].map((value) => ({ value, label: words[value] }));
  return {
    id: 'decision', label: words.decisionGroup, shouldOpen: true,
    entries: [
      choice('decision', words.decision, [{ value: '', label: words.choose }, ...picks.decisions],
        () => pen.object.get('camunda:decisionRef') ?? '', attribute(pen, 'decisionRef')[1]),
      choice('decisionResult', words.decisionResult, shapes,
        () => pen.object.get('camunda:mapDecisionResult') ?? 'resultList', attribute(pen, 'mapDecisionResult')[1]),
      suggest('result', words.result, at.variables, ...attribute(pen, 'resultVariable')),
    ],
  };
}

export function called(at) {
  const { pen, words, picks } = at;
  const mappings = (pen.object.get('extensionElements')?.get('values') ?? []).filter((one) => is(one, 'camunda:In'));
  const key = () => mappings.find((one) => one.businessKey)?.businessKey;
  const setKey = (name) => {
    const kept = mappings.filter((one) => !one.businessKey);
    replaceMappings(pen, 'camunda:In', name ? [pen.create('camunda:In', { businessKey: writeVariable(name) }), ...kept] : kept);
  };
  return {
    id: 'called', label: words.callGroup, shouldOpen: true,
    entries: [
      choice('called', words.called, [{ value: '', label: words.choose }, ...picks.processes],
        () => pen.object.calledElement ?? '', (value) => pen.set({ calledElement: value || undefined })),
      choice('calledVersion', words.calledVersion, [
        { value: 'latest', label: words.latest }, { value: 'deployment', label: words.deployment },
      ], () => pen.object.get('camunda:calledElementBinding') ?? 'latest', attribute(pen, 'calledElementBinding')[1]),
      suggest('calledKey', words.calledKey, at.variables, () => readVariable(key()) ?? key(), setKey),
    ],
  };
}

export function replaceMappings(pen, type, made) {
  const object = pen.object;
  const rest = (object.get('extensionElements')?.get('values') ?? []).filter((one) => !is(one, type));
  const elements = pen.create('bpmn:ExtensionElements', { values: [...rest, ...made] }, object);
  for (const one of elements.values) one.$parent = elements;
  pen.set({ extensionElements: elements.values.length ? elements : undefined });
}

export function repetition(at) {
  const { pen, words } = at;
  const loop = pen.object.get('loopCharacteristics');
  const set = (name) => (value) => pen.set({ [name]: value || undefined }, loop);
  const finished = () => loop.get('completionCondition')?.body;
  return {
    id: 'multiInstance', label: words.repeat, shouldOpen: true,
    entries: [
      check('sequential', words.sequential, () => loop.isSequential, (value) => pen.set({ isSequential: value }, loop)),
      suggest('collection', words.collection, at.variables, () => readVariable(loop.get('camunda:collection')) ?? loop.get('camunda:collection'),
        set('camunda:collection')),
      suggest('element', words.element, [], () => loop.get('camunda:elementVariable'), set('camunda:elementVariable')),
      number('cardinality', words.cardinality, () => Number(loop.get('loopCardinality')?.body) || undefined,
        (value) => pen.expression(loop, 'loopCardinality', value ? String(value) : ''), { min: 1, max: 1000, step: 1 }),
      custom('completion', ConditionRows, {
        words: { ...words, conditions: words.completion }, variables: names(at), getValue: finished,
        setValue: (value) => pen.expression(loop, 'completionCondition', value),
      }),
    ],
  };
}

export const names = (at) => at.variables.map((one) => one.value);

export function hasStep(element) {
  return is(element, 'bpmn:ServiceTask') || is(element, 'bpmn:SendTask');
}
