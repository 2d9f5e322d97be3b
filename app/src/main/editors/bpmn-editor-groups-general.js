// Fields every element has, and those of a whole process.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { BPMN_NAMES, extensionOf } from './bpmn-editor-moddle.js';
import { area, check, number, suggest, text } from './bpmn-editor-fields.js';

export function general({ element, pen, words }) {
  const isNote = is(element, 'bpmn:TextAnnotation');
  const isGroup = is(element, 'bpmn:Group');
  const name = isNote
    ? area('text', words.text, () => pen.object.text, (value) => pen.set({ text: value }))
    : area('name', words.name, () => pen.object.name, (value) => pen.set({ name: value }));
  return { id: 'general', label: words.general, shouldOpen: true, entries: [...(isGroup ? [] : [name]), identity(pen, words)] };
}

function identity(pen, words) {
  const wrong = (id) => {
    if (!BPMN_NAMES.test(id ?? '')) return words.idWrong;
    const owner = pen.object.$model.ids?.assigned(id);
    return owner && owner !== pen.object ? words.idTaken : null;
  };
  const set = (id, event, error) => error || wrong(id) || pen.set({ id });
  return text('id', words.id, () => pen.object.id, set, { validate: wrong });
}

export function documentation({ pen, words }) {
  const get = () => pen.object.get('documentation')?.[0]?.text;
  return {
    id: 'documentation', label: words.documentation,
    entries: [area('documentation', words.documentation, get, (value) => pen.documentation(value), { help: words.documentationHelp })],
  };
}

export function process({ pen, words, picks }) {
  const process = pen.process;
  const set = (properties) => pen.set(properties, process);
  const days = () => Number(/^P(\d+)D$/.exec(process.get('camunda:historyTimeToLive') ?? '')?.[1]) || undefined;
  return {
    id: 'process', label: words.process, shouldOpen: true,
    entries: [
      text('englishName', words.englishName, () => pen.property('en.name', process), (value) => pen.setProperty('en.name', value, process)),
      number('historyDays', words.historyDays, days, (value) => set({ 'camunda:historyTimeToLive': value ? `P${value}D` : undefined }),
        { min: 1, max: 36500, step: 1, help: words.historyDaysHelp }),
      text('versionTag', words.versionTag, () => process.get('camunda:versionTag'), (value) => set({ 'camunda:versionTag': value })),
      check('startable', words.startable, () => process.get('camunda:isStartableInTasklist') !== false,
        (value) => set({ 'camunda:isStartableInTasklist': value ? undefined : false })),
      suggest('starters', words.starters, picks.groups, () => process.get('camunda:candidateStarterGroups'),
        (value) => set({ 'camunda:candidateStarterGroups': value })),
    ],
  };
}

const RETRIES = /^(R\d{1,3}\/P[^\s,/]{1,20}|P[^\s,/]{1,20}(,\s*P[^\s,/]{1,20})*)$/;

/** Save points and attempts of an activity or event. */
export function execution({ element, pen, words }) {
  const flag = (name, label, standard = false) => check(name, label,
    () => pen.object.get(`camunda:${name}`) ?? standard, (value) => pen.set({ [`camunda:${name}`]: value === standard ? undefined : value }));
  const retries = () => extensionOf(pen.object, 'camunda:FailedJobRetryTimeCycle')?.body;
  const wrong = (value) => (value && !RETRIES.test(value) ? words.retriesWrong : null);
  const write = (body) => wrong(body)
    || pen.extend('camunda:FailedJobRetryTimeCycle', body ? pen.create('camunda:FailedJobRetryTimeCycle', { body }) : null);
  const saves = pen.object.get('camunda:asyncBefore') || pen.object.get('camunda:asyncAfter') || retries();
  const isTimer = Boolean(pen.definition('bpmn:TimerEventDefinition'));
  return {
    id: 'execution', label: words.execution,
    entries: [
      flag('asyncBefore', words.asyncBefore),
      flag('asyncAfter', words.asyncAfter),
      ...(saves ? [flag('exclusive', words.exclusive, true)] : []),
      ...(saves || isTimer ? [
        text('retries', words.retries, retries, write, { help: words.retriesHelp, validate: wrong }),
        text('jobPriority', words.jobPriority, () => pen.object.get('camunda:jobPriority'), (value) => pen.set({ 'camunda:jobPriority': value })),
      ] : []),
    ],
  };
}
