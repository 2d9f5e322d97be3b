// Fields of the properties panel: an entry is made from a label, a way to read and a way to write.
import {
  CheckboxEntry, NumberFieldEntry, SelectEntry, TextAreaEntry, TextFieldEntry,
  isCheckboxEntryEdited, isNumberFieldEntryEdited, isSelectEntryEdited, isTextAreaEntryEdited, isTextFieldEntryEdited,
} from '@bpmn-io/properties-panel';
import { h } from '@bpmn-io/properties-panel/preact';
import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

export const text = (id, label, get, set, more) => entry(TextFieldEntry, isTextFieldEntryEdited, id, label, get, set, more);
export const area = (id, label, get, set, more) => entry(TextAreaEntry, isTextAreaEntryEdited, id, label, get, set, more);
export const number = (id, label, get, set, more) => entry(NumberFieldEntry, isNumberFieldEntryEdited, id, label, get, set, more);
export const check = (id, label, get, set, more) => entry(CheckboxEntry, isCheckboxEntryEdited, id, label, get, set, more);

/** One of a list; a value that is not in the list is kept and shown as it is. */
export const choice = (id, label, options, get, set, more) => {
  const getOptions = () => {
    const value = get() ?? '';
    return options.some((one) => one.value === value) ? options : [...options, { value, label: value }];
  };
  return entry(SelectEntry, isSelectEntryEdited, id, label, get, set, { getOptions, ...more });
};

/** A text with suggestions, told when it is finished. */
export const suggest = (id, label, options, get, set, more) =>
  entry(Suggest, (node) => Boolean(node?.value), id, label, get, set, { options, ...more });

/** Words that are only read. */
export const note = (id, said, more) => ({ id, component: Note, said, ...more });

export const custom = (id, component, more) => ({ id, component, ...more });

function entry(Field, isEdited, id, label, get, set, more = {}) {
  return { id, component: Entry, isEdited, Field, label, getValue: get, setValue: set, ...more };
}

function Entry({ Field, element, id, label, getValue, setValue, help, ...more }) {
  const debounce = useService('debounceInput');
  return h(Field, { element, id, label, getValue, setValue, debounce, description: help, ...more });
}

/** A field is finished when it is left (React's onChange would mean each key); Enter leaves it, too. */
export function onEnter(event) {
  if (event.key === 'Enter') event.target.blur();
}

function Suggest({ element, id, label, getValue, setValue, options, description, placeholder }) {
  const [local, setLocal] = useState(getValue() ?? '');
  useEffect(() => setLocal(getValue() ?? ''), [element, getValue() ?? '']);
  const input = useRef();
  const said = local.trim();
  const finish = () => said !== (getValue() ?? '') && setValue(said || undefined);
  return h('div', { class: 'bio-properties-panel-entry', 'data-entry-id': id },
    h('div', { class: 'bio-properties-panel-textfield' },
      h('label', { class: 'bio-properties-panel-label', for: `editor-${id}` }, label),
      h('input', {
        ref: input, id: `editor-${id}`, name: id, type: 'text', class: 'bio-properties-panel-input', list: `editor-${id}-list`,
        autoComplete: 'off', spellCheck: false, value: local, placeholder,
        onInput: (event) => setLocal(event.target.value), onBlur: finish, onKeyDown: onEnter,
      }),
      h('datalist', { id: `editor-${id}-list` },
        options.map((one) => h('option', { value: one.value }, one.label === one.value ? undefined : one.label)))),
    description && h('div', { class: 'bio-properties-panel-description' }, description));
}

function Note({ id, said, strong }) {
  return h('div', { class: 'bio-properties-panel-entry bpmn-editor-note', 'data-entry-id': id },
    strong && h('code', null, strong), h('span', null, said));
}
