// The `translate` service of bpmn-js, dmn-js and form-js with words of ours; a word without an entry stays as it is.

export function translating(dictionary) {
  const known = new Map(Object.entries(dictionary ?? {}).map(([english, said]) => [fold(english), said]));
  const translate = (template, replacements = {}) =>
    (known.get(fold(template)) ?? template).replace(/{([^}]+)}/g, (whole, name) => replacements[name] ?? whole);
  return { translate: ['value', translate] };
}

function fold(text) {
  return String(text).toLowerCase().replace('non interrupting', 'non-interrupting').trim();
}
