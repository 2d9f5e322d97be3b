// A time of the model as one field: what kind of value it is, then the value.
import { h } from '@bpmn-io/properties-panel/preact';
import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { custom, onEnter } from './bpmn-editor-fields.js';
import {
  UNIT_NAMES, readDaily, readDuration, readInterval, readVariable, writeDaily, writeDuration, writeVariable,
} from './bpmn-editor-times.js';

const LOCAL_DAY = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:00)?$/;

const MODES = {
  none: { read: (text) => (text ? null : {}), first: {}, write: () => '', Field: () => null },
  fixed: { read: readDuration, first: { amount: '3', unit: 'days' }, write: writeDuration, Field: Amount },
  variable: { read: (text) => pick(readVariable(text), 'name'), first: { name: '' }, write: ({ name }) => writeVariable(name), Field: Name },
  day: { read: (text) => pick(LOCAL_DAY.exec(text ?? '')?.[1], 'at'), first: { at: '' }, write: ({ at }) => at && `${at}:00`, Field: Day },
  every: { read: readInterval, first: { amount: '1', unit: 'days' }, write: (value) => value.amount && `R/${writeDuration(value)}`, Field: Amount },
  daily: { read: readDaily, first: { time: '08:00', days: 'work' }, write: writeDaily, Field: Daily },
  written: { read: (said) => ({ said }), first: { said: '' }, write: ({ said }) => said?.trim(), Field: Written },
  cron: { read: (said) => ({ said }), first: { said: '' }, write: ({ said }) => said?.trim(), Field: Written },
};
const LABELS = { fixed: 'fixed', variable: 'fromVariable', day: 'fixed', written: 'written', none: 'none', every: 'every', daily: 'daily', cron: 'cron' };

function pick(value, name) {
  return value ? { [name]: value } : null;
}

/** A deadline of a task. */
export const moment = (at, id, label, getValue, setValue) =>
  [custom(id, Moment, { at, label, modes: ['none', 'fixed', 'variable', 'written'], getValue, setValue })];

/** What a timer waits for, by the kind of timer. */
export const timerMoment = (at, kind, getValue, setValue) => custom(`timer-${kind}`, Moment, {
  at, label: at.words.source, getValue, setValue,
  modes: { timeDuration: ['fixed', 'variable', 'written'], timeDate: ['variable', 'day', 'written'], timeCycle: ['daily', 'every', 'variable', 'cron'] }[kind],
});

function Moment({ element, id, at, label, modes, getValue, setValue }) {
  const said = getValue() ?? '';
  const read = () => {
    const mode = modes.find((one) => MODES[one].read(said) && (said || one === 'none')) ?? modes[0];
    return { mode, value: (said || mode === 'none') ? MODES[mode].read(said) : MODES[mode].first };
  };
  const [local, setLocal] = useState(read);
  useEffect(() => setLocal(read()), [element, said]);
  const commit = (mode, value) => {
    setLocal({ mode, value });
    const written = MODES[mode].write(value) || '';
    if (written !== said && (written || mode === 'none')) setValue(written || undefined);
  };
  const choose = (mode) => commit(mode, MODES[mode].read(said) ?? MODES[mode].first);
  const { Field } = MODES[local.mode];
  const words = at.words;
  return h('fieldset', { class: 'bio-properties-panel-entry bpmn-editor-moment', 'data-entry-id': id },
    h('legend', { class: 'bio-properties-panel-label' }, label),
    h('select', { class: 'bio-properties-panel-input', 'aria-label': label, value: local.mode, onChange: (event) => choose(event.target.value) },
      modes.map((mode) => h('option', { value: mode, selected: mode === local.mode }, words[LABELS[mode]]))),
    h(Field, { id, at, value: local.value, change: (value) => setLocal({ mode: local.mode, value }), commit: (value) => commit(local.mode, value) }));
}

const input = (label, value, more) =>
  h('input', { class: 'bio-properties-panel-input', 'aria-label': label, autoComplete: 'off', spellCheck: false, value, onKeyDown: onEnter, ...more });

function Amount({ at: { words }, value, change, commit }) {
  const number = (event) => ({ ...value, amount: event.target.value.replace(/\D/g, '').slice(0, 5) });
  return h('div', { class: 'bpmn-editor-pair' },
    input(words.amount, value.amount, { inputMode: 'numeric', onInput: (event) => change(number(event)), onBlur: (event) => commit(number(event)) }),
    h('select', {
      class: 'bio-properties-panel-input', 'aria-label': words.unit, value: value.unit,
      onChange: (event) => commit({ ...value, unit: event.target.value }),
    }, UNIT_NAMES.map((unit) => h('option', { value: unit, selected: unit === value.unit }, words[unit]))));
}

function Name({ id, at: { words, variables }, value, change, commit }) {
  const name = (event) => ({ name: event.target.value.replace(/[^\w.]/g, '') });
  return [
    input(words.variable, value.name, {
      placeholder: words.variable, list: `${id}-names`, onInput: (event) => change(name(event)), onBlur: (event) => commit(name(event)),
    }),
    h('datalist', { id: `${id}-names` }, variables.map((one) => h('option', { value: one.value }))),
  ];
}

function Day({ at: { words }, value, commit }) {
  return input(words.day, value.at, { type: 'datetime-local', onBlur: (event) => commit({ at: event.target.value }) });
}

function Daily({ at: { words }, value, commit }) {
  return h('div', { class: 'bpmn-editor-pair' },
    input(words.time, value.time, { type: 'time', onBlur: (event) => event.target.value && commit({ ...value, time: event.target.value }) }),
    h('select', {
      class: 'bio-properties-panel-input', 'aria-label': words.onDays, value: value.days,
      onChange: (event) => commit({ ...value, days: event.target.value }),
    }, ['day', 'work', 'week', 'month'].map((days) => h('option', { value: days, selected: days === value.days }, words[`days.${days}`]))));
}

function Written({ at: { words }, value, change, commit }) {
  return input(words.value, value.said, {
    onInput: (event) => change({ said: event.target.value }), onBlur: (event) => commit({ said: event.target.value }),
  });
}
