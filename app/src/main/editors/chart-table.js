// The figures of a <mdmc-chart> as a table: one row a day or name, one column a series.
export function tableFor(spec, words) {
  const table = element('table');
  const caption = element('caption', spec.title);
  const head = element('tr');
  head.append(heading('col', spec.days ? words.day : ''), ...spec.series.map(({ name }) => heading('col', name)));
  const body = element('tbody');
  spec.categories.forEach((category, at) => {
    const row = element('tr');
    row.append(heading('row', words.long(spec, category)));
    row.append(...spec.series.map((series) => element('td', words.cell(spec.unit, series, at))));
    body.append(row);
  });
  const top = element('thead');
  top.append(head);
  table.append(caption, top, body);
  return table;
}

function element(name, text) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  return made;
}

function heading(scope, text) {
  const made = element('th', text);
  made.scope = scope;
  return made;
}
