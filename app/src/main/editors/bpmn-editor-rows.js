// A condition as rows: variable, comparison, value; one more row with "and" or "or".
import { h } from '@bpmn-io/properties-panel/preact';
import { useEffect, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { onEnter } from './bpmn-editor-fields.js';
import { COMPARING, OPERATORS, readCondition, writeCondition } from './bpmn-editor-conditions.js';

const EMPTY = { variable: '', operator: '==', value: '' };

export function ConditionRows({ element, id, words, variables, getValue, setValue }) {
  const said = getValue() ?? '';
  const [local, setLocal] = useState(() => readCondition(said) ?? { join: 'and', rows: [EMPTY] });
  useEffect(() => setLocal(readCondition(said) ?? { join: 'and', rows: [EMPTY] }), [element, said]);
  const commit = (next) => {
    setLocal(next);
    const written = writeCondition(next);
    if (written && written !== said) setValue(written);
  };
  const change = (at, part, now) => {
    const rows = local.rows.map((row, index) => (index === at ? { ...row, ...part } : row));
    if (now) commit({ ...local, rows });
    else setLocal({ ...local, rows });
  };
  const finish = () => commit(local);
  return h('fieldset', { class: 'bio-properties-panel-entry bpmn-editor-rows', 'data-entry-id': id },
    h('legend', { class: 'bio-properties-panel-label' }, words.conditions),
    local.rows.map((row, at) => h('div', { class: 'bpmn-editor-row', key: at },
      at > 0 && h('select', {
        class: 'bio-properties-panel-input bpmn-editor-join', 'aria-label': words.join, value: local.join,
        onChange: (event) => commit({ ...local, join: event.target.value }),
      }, ['and', 'or'].map((join) => h('option', { value: join, selected: join === local.join }, words[join]))),
      h('input', {
        class: 'bio-properties-panel-input', 'aria-label': words.variable, placeholder: words.variable, list: `${id}-variables`,
        autoComplete: 'off', spellCheck: false, value: row.variable,
        onInput: (event) => change(at, { variable: event.target.value.replace(/[^\w.]/g, '') }), onBlur: finish, onKeyDown: onEnter,
      }),
      h('select', {
        class: 'bio-properties-panel-input', 'aria-label': words.comparison, value: row.operator,
        onChange: (event) => change(at, { operator: event.target.value }, true),
      }, OPERATORS.map((operator) => h('option', { value: operator, selected: operator === row.operator }, words[operator]))),
      COMPARING.includes(row.operator) && h('input', {
        class: 'bio-properties-panel-input', 'aria-label': words.value, placeholder: words.value, value: row.value, spellCheck: false,
        onInput: (event) => change(at, { value: event.target.value }), onBlur: finish, onKeyDown: onEnter,
      }),
      local.rows.length > 1 && h('button', {
        type: 'button', class: 'bpmn-editor-link', title: words.removeCondition, 'aria-label': words.removeCondition,
        onClick: () => commit({ ...local, rows: local.rows.filter((_, index) => index !== at) }),
      }, '×'))),
    h('datalist', { id: `${id}-variables` }, variables.map((name) => h('option', { value: name }))),
    h('button', {
      type: 'button', class: 'bpmn-editor-link', onClick: () => setLocal({ ...local, rows: [...local.rows, EMPTY] }),
    }, words.addCondition));
}
