// The keyboard in a diagram: left and right walk the steps, Shift and an arrow moves, + - 0 zoom, Enter chooses.
import { nodesInReadingOrder } from './bpmn-nodes.js';

const PAN = 60;
const ARROWS = { ArrowLeft: [PAN, 0], ArrowRight: [-PAN, 0], ArrowUp: [0, PAN], ArrowDown: [0, -PAN] };

export function listenToKeys(host, viewer, moved) {
  const root = host.shadowRoot;
  const focused = () => viewer.get('elementRegistry').get(root.activeElement?.dataset.elementId ?? '');

  const walk = (step) => {
    const nodes = nodesInReadingOrder(viewer);
    const at = nodes.indexOf(focused());
    const next = at < 0 ? (step > 0 ? 0 : nodes.length - 1) : at + step;
    if (!nodes[next]) return;
    bringIntoView(viewer, nodes[next]);
    viewer.get('elementRegistry').getGraphics(nodes[next]).focus({ preventScroll: true });
  };

  const actions = {
    ArrowLeft: () => walk(-1),
    ArrowRight: () => walk(1),
    '+': () => host.zoomIn(),
    '-': () => host.zoomOut(),
    0: () => host.fit(),
    Enter: () => focused() && host.activate(focused()),
    ' ': () => focused() && host.activate(focused()),
    Escape: () => viewer.get('canvas').getContainer().querySelector('svg').focus({ preventScroll: true }),
  };

  root.querySelector('.stage').addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('a, button')) return;
    const pan = event.shiftKey && ARROWS[event.key];
    const action = pan ? () => panBy(viewer, pan, moved) : actions[event.key];
    if (!action) return;
    action();
    event.preventDefault();
    event.stopPropagation();
  });
}

function panBy(viewer, [dx, dy], moved) {
  moved();
  viewer.get('canvas').scroll({ dx, dy });
}

function bringIntoView(viewer, node) {
  const canvas = viewer.get('canvas');
  const box = canvas.viewbox();
  const inside =
    node.x >= box.x && node.y >= box.y && node.x + node.width <= box.x + box.width && node.y + node.height <= box.y + box.height;
  if (!inside) canvas.scrollToElement(node, 40);
}
