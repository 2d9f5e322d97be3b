// In the fields of an action a variable is picked, never typed: a button at the field puts `${name}` where the cursor is.

export function offerVariables(panel, words, variables) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'bpmn-editor-insert';
  button.textContent = '{…}';
  button.title = words.insertVariable;
  button.setAttribute('aria-label', words.insertVariable);
  const list = document.createElement('div');
  list.className = 'bpmn-editor-variables';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.insertVariable);
  let field;

  const close = () => list.remove();
  const insert = (name) => {
    const { selectionStart: start, selectionEnd: end, value } = field;
    const text = `\${${name}}`;
    field.value = value.slice(0, start) + text + value.slice(end);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.focus();
    field.setSelectionRange(start + text.length, start + text.length);
    close();
  };
  const open = () => {
    const names = variables();
    list.replaceChildren(...names.map((name) => option(name, () => insert(name))));
    if (!names.length) list.textContent = words.noVariable;
    button.after(list);
    list.querySelector('button')?.focus();
  };

  panel.addEventListener('focusin', ({ target }) => {
    if (list.contains(target) || target === button) return;
    close();
    const takes = target.matches('input[type=text], textarea') && target.closest('[data-group-id^="group-ElementTemplates__"]') && !target.disabled;
    if (!takes) return button.remove();
    field = target;
    (target.closest('.bio-properties-panel-textfield, .bio-properties-panel-textarea') ?? target.parentElement).append(button);
  });
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !list.contains(relatedTarget) && relatedTarget !== button) close();
  });
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => (list.isConnected ? close() : open()));
  list.addEventListener('keydown', (event) => walk(event, list, () => (close(), field.focus())));
}

function option(name, does) {
  const one = document.createElement('button');
  one.type = 'button';
  one.setAttribute('role', 'option');
  one.textContent = name;
  one.addEventListener('click', does);
  return one;
}

function walk(event, list, leave) {
  const options = [...list.querySelectorAll('button')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') leave();
  else if (step) options.at((options.indexOf(document.activeElement) + step) % options.length)?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
