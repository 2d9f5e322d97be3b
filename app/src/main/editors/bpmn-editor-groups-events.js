// Fields of what happens: messages, signals, errors, timers, conditions; and of the paths between.
import { is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { area, check, choice, custom, suggest, text } from './bpmn-editor-fields.js';
import { readCondition } from './bpmn-editor-conditions.js';
import { names } from './bpmn-editor-groups-tasks.js';
import { ConditionRows } from './bpmn-editor-rows.js';
import { timerMoment } from './bpmn-editor-moments.js';

const listed = (roots, name) => roots.map((root) => root.get(name)).filter(Boolean).map((value) => ({ value, label: value }));
const unique = (items) => items.filter((one, at) => items.findIndex((other) => other.value === one.value) === at);

/** A receive task holds its message itself; an event holds it in its definition. */
export function message(at) {
  const { element, pen, words, picks } = at;
  const holder = is(element, 'bpmn:ReceiveTask') ? pen.object : pen.definition('bpmn:MessageEventDefinition');
  if (!holder) return null;
  const options = unique([...picks.messages, ...listed(pen.roots('bpmn:Message'), 'name')]);
  const isPublic = () => pen.property('public') === 'true';
  return {
    id: 'message', label: words.messageGroup, shouldOpen: true,
    entries: [
      suggest('message', words.message, options, () => holder.get('messageRef')?.name,
        (name) => pen.pointAt(holder, 'messageRef', 'bpmn:Message', name && { name }), { help: words.messageHelp }),
      check('isPublic', words.isPublic, isPublic, (value) => pen.setProperty('public', value ? 'true' : '')),
      ...(isPublic() ? [text('publicVariables', words.publicVariables, () => pen.property('publicVariables'),
        (value) => pen.setProperty('publicVariables', value), { help: words.publicVariablesHelp })] : []),
    ],
  };
}

function reference(at, definitionType, id, group, label, referenceName, rootType, read, properties, help, more = () => []) {
  const definition = at.pen.definition(definitionType);
  if (!definition) return null;
  const set = (value) => at.pen.pointAt(definition, referenceName, rootType, value && properties(value));
  const options = unique(listed(at.pen.roots(rootType), read));
  return {
    id, label: group, shouldOpen: true,
    entries: [suggest(id, label, options, () => definition.get(referenceName)?.get(read), set, { help }), ...more(definition)],
  };
}

export const signal = (at) => reference(at, 'bpmn:SignalEventDefinition', 'signal', at.words.signalGroup, at.words.signal,
  'signalRef', 'bpmn:Signal', 'name', (name) => ({ name }));

export const error = (at) => reference(at, 'bpmn:ErrorEventDefinition', 'error', at.words.errorGroup, at.words.error,
  'errorRef', 'bpmn:Error', 'errorCode', (errorCode) => ({ errorCode, name: errorCode }), at.words.errorHelp,
  (definition) => (is(at.element, 'bpmn:EndEvent') ? [] : [
    suggest('errorVariable', at.words.errorVariable, at.variables, () => definition.get('camunda:errorMessageVariable'),
      (value) => at.pen.set({ 'camunda:errorMessageVariable': value }, definition)),
  ]));

export const escalation = (at) => reference(at, 'bpmn:EscalationEventDefinition', 'escalation', at.words.escalationGroup,
  at.words.escalation, 'escalationRef', 'bpmn:Escalation', 'escalationCode', (escalationCode) => ({ escalationCode, name: escalationCode }));

export function link({ pen, words }) {
  const definition = pen.definition('bpmn:LinkEventDefinition');
  return definition && {
    id: 'link', label: words.linkGroup, shouldOpen: true,
    entries: [text('link', words.link, () => definition.get('name'), (name) => pen.set({ name }, definition))],
  };
}

export function timer(at) {
  const { pen, words } = at;
  const definition = pen.definition('bpmn:TimerEventDefinition');
  if (!definition) return null;
  const kinds = ['timeDuration', 'timeDate', 'timeCycle'];
  const kind = kinds.find((one) => definition.get(one)) ?? '';
  const options = kinds.map((value) => ({ value, label: words[value] }));
  const turn = (to) => to && pen.set({
    ...Object.fromEntries(kinds.map((one) => [one, undefined])),
    [to]: pen.create('bpmn:FormalExpression', { body: { timeDuration: 'P1D', timeDate: '', timeCycle: '0 0 8 * * ?' }[to] }, definition),
  }, definition);
  return {
    id: 'timer', label: words.timerGroup, shouldOpen: true,
    entries: [
      choice('timerKind', words.timer, kind ? options : [{ value: '', label: words.choose }, ...options], () => kind, turn),
      ...(kind ? [timerMoment(at, kind, () => definition.get(kind)?.body, (value) => pen.expression(definition, kind, value))] : []),
    ],
  };
}

/** Rows where they can say it, else the condition as it is written. */
function conditionEntries(at, get, set) {
  const { words } = at;
  const said = get();
  if (said && !readCondition(said)) {
    return [area('expression', words.expression, get, set, { help: words.expressionHelp, monospace: true })];
  }
  return [custom('conditions', ConditionRows, { words, variables: names(at), getValue: get, setValue: set })];
}

export function conditional(at) {
  const { pen, words } = at;
  const definition = pen.definition('bpmn:ConditionalEventDefinition');
  if (!definition) return null;
  const get = () => definition.get('condition')?.body;
  return {
    id: 'condition', label: words.conditionGroup, shouldOpen: true,
    entries: conditionEntries(at, get, (value) => pen.expression(definition, 'condition', value)),
  };
}

const CHOOSING = ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway', 'bpmn:Activity'];

export function path(at) {
  const { element, pen, words } = at;
  const source = element.source;
  if (!source || !isAny(source, CHOOSING)) return null;
  const isDefault = source.businessObject.default === pen.object;
  const get = () => pen.object.get('conditionExpression')?.body;
  const kind = isDefault ? 'otherwise' : get() || at.opened?.has(element) ? 'when' : 'always';
  const turn = (to) => {
    if (to === 'otherwise') pen.modeling.updateProperties(source, { default: pen.object });
    else if (isDefault) pen.modeling.updateProperties(source, { default: undefined });
    if (to === 'when') at.opened.add(element);
    else at.opened.delete(element);
    if (to !== 'when' && get()) pen.set({ conditionExpression: undefined });
    else at.refresh();
  };
  const write = (body) => pen.set({ conditionExpression: body ? pen.create('bpmn:FormalExpression', { body }, pen.object) : undefined });
  const options = ['always', 'when', 'otherwise'].map((value) => ({ value, label: words[value] }));
  return {
    id: 'path', label: words.conditionGroup, shouldOpen: true,
    entries: [choice('path', words.path, options, () => kind, turn), ...(kind === 'when' ? conditionEntries(at, get, write) : [])],
  };
}

export function gateway({ element, pen, words }) {
  const flows = element.outgoing.filter((flow) => is(flow, 'bpmn:SequenceFlow'));
  if (flows.length < 2) return null;
  const nameOf = (flow) => flow.businessObject.name || flow.target?.businessObject.name || flow.target?.id;
  const options = [{ value: '', label: words.none }, ...flows.map((flow) => ({ value: flow.id, label: nameOf(flow) }))];
  const set = (id) => pen.set({ default: flows.find((flow) => flow.id === id)?.businessObject });
  return {
    id: 'gateway', label: words.gatewayGroup, shouldOpen: true,
    entries: [choice('default', words.defaultPath, options, () => pen.object.default?.id ?? '', set)],
  };
}

export function starter({ pen, words, variables }) {
  return {
    id: 'starter', label: words.initiator,
    entries: [suggest('initiator', words.initiator, variables, () => pen.object.get('camunda:initiator'),
      (value) => pen.set({ 'camunda:initiator': value }))],
  };
}
