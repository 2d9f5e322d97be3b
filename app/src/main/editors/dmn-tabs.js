// The tables of a decision file beside each other as tabs, and the picture of what they require.

/** A bar of tabs that follows what the file holds. */
export function tabs(dmn, french, shown) {
  const bar = document.createElement('div');
  bar.className = 'dmn-tabs';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', french ? 'Parties de la décision' : 'Parts of the decision');
  const fill = () => {
    const views = dmn.getViews().filter(({ type }) => type !== 'boxedExpression');
    bar.hidden = views.length < 2;
    bar.replaceChildren(...views.map((view) => tab(view)));
  };
  const tab = (view) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = view.type === 'drd' ? (french ? 'Schéma' : 'Diagram') : view.name || view.id;
    button.setAttribute('aria-pressed', String(view.id === dmn.getActiveView()?.id && view.type === dmn.getActiveView()?.type));
    button.addEventListener('click', async () => {
      await dmn.open(view);
      shown();
    });
    return button;
  };
  dmn.on('views.changed', fill);
  return bar;
}
