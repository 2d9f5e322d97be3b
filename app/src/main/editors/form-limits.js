// What our forms do not show is not offered (see Kind and PartViews in the module `forms`): a foreign page, a foreign document,
// a button beside ours. The file keeps its id, and English stands beside each French text.
import { h } from 'preact';

const NOT_OFFERED = ['iframe', 'documentPreview', 'button'];
const HIDDEN_GROUPS = ['securityAttributes', 'custom-values', 'customProperties'];
const HIDDEN_ENTRIES = ['versionTag'];
const TRANSLATED = {
  label: 'Label',
  description: 'Field description',
  text: 'Text',
  content: 'Content',
  alt: 'Alternative text',
  dateLabel: 'Date label',
  timeLabel: 'Time label',
};

function Limits(formFields, propertiesPanel) {
  NOT_OFFERED.forEach((type) => {
    const field = formFields.get(type);
    if (field) Object.defineProperty(formFields._formFields, type, { value: field, enumerable: false });
  });
  propertiesPanel.registerProvider({ getGroups }, 200);
}
Limits.$inject = ['formFields', 'propertiesPanel'];

export const formLimits = { __init__: ['formLimits'], formLimits: ['type', Limits] };

function getGroups(field, editField) {
  return (groups) => {
    const allowed = groups
      .filter(({ id }) => !HIDDEN_GROUPS.includes(id))
      .map((group) => allowedOf(group, field))
      .filter(({ items, entries }) => items || entries?.length);
    const english = field && field.type !== 'default' ? englishEntries(field, editField) : [];
    return english.length ? [...allowed, { id: 'english', label: 'In English', entries: english }] : allowed;
  };
}

function allowedOf(group, field) {
  const hidden = field?.type === 'default' ? [...HIDDEN_ENTRIES, 'id'] : HIDDEN_ENTRIES;
  return group.entries ? { ...group, entries: group.entries.filter(({ id }) => !hidden.includes(id)) } : group;
}

function englishEntries(field, editField) {
  const texts = Object.entries(TRANSLATED)
    .filter(([name]) => field[name])
    .map(([name, label]) => english(field, editField, `en.${name}`, label, name === 'text' || name === 'content'));
  const choices = (field.values ?? [])
    .filter(({ value }) => value)
    .map(({ value, label }) => english(field, editField, `en.value.${value}`, label || value, false));
  return [...texts, ...choices];
}

function english(field, editField, property, label, isLong) {
  return {
    id: property.replaceAll(/\W/g, '-'),
    component: English,
    isEdited: (input) => Boolean(input?.value),
    field,
    editField,
    property,
    label,
    isLong,
  };
}

function English({ id, field, editField, property, label, isLong }) {
  const keep = ({ target: { value } }) => {
    const { [property]: before, ...others } = field.properties ?? {};
    editField(field, 'properties', value ? { ...others, [property]: value } : others);
  };
  const name = `bio-properties-panel-${id}`;
  const input = h(isLong ? 'textarea' : 'input', {
    id: name,
    class: 'bio-properties-panel-input',
    lang: 'en',
    value: field.properties?.[property] ?? '',
    onChange: keep,
  });
  return h('div', { class: 'bio-properties-panel-entry', 'data-entry-id': id }, [
    h('div', { class: isLong ? 'bio-properties-panel-textarea' : 'bio-properties-panel-textfield' }, [
      h('label', { for: name, class: 'bio-properties-panel-label' }, label),
      input,
    ]),
  ]);
}
