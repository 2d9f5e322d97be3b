// Colours a drawn diagram by what happened: taken, active, failing; puts tokens, incident marks and counts on it.
import { getDi } from 'bpmn-js/lib/util/ModelUtil';
import { nameOf } from './bpmn-nodes.js';
import { icons } from './bpmn-icons.js';
import { warm } from './bpmn-heat.js';

const OVERLAYS = 'mdmc-state';
const LOOK = {
  taken: { stroke: 'var(--_taken)', fill: 'var(--_taken-fill)' },
  active: { stroke: 'var(--_active)', fill: 'var(--_active-fill)' },
  incident: { stroke: 'var(--_incident)', fill: 'var(--_incident-fill)' },
  good: { stroke: 'var(--_taken)', fill: 'var(--_taken-fill)' },
  changed: { stroke: 'var(--_changed)', fill: 'var(--_changed-fill)' },
  bad: { stroke: 'var(--_incident)', fill: 'var(--_incident-fill)' },
  chosen: { stroke: 'var(--_active)', fill: 'var(--_active-fill)' },
};
const drawnBefore = new WeakMap();

/** The state of one element: what the page says of it (good, changed, bad, chosen); else an incident outweighs a token, a token outweighs the past. */
export function stateOf(id, state) {
  if (LOOK[state.tones?.[id]]) return state.tones[id];
  if (incidentIds(state).includes(id)) return 'incident';
  if (state.activeActivities.includes(id)) return 'active';
  return state.takenActivities.includes(id) || state.takenFlows.includes(id) ? 'taken' : null;
}

export function incidentIds(state) {
  return Array.isArray(state.incidents) ? state.incidents : Object.keys(state.incidents);
}

export function paint(viewer, nodes, state, words, selectable) {
  viewer.get('elementRegistry').forEach((element, graphics) => {
    if (!element.parent || element.labelTarget) return;
    colour(viewer, element, graphics, stateOf(element.id, state));
    warm(viewer, element, graphics, state.heat[element.id]);
  });
  viewer.get('overlays').remove({ type: OVERLAYS });
  for (const node of nodes) {
    mark(viewer, node, state, words);
    announce(viewer, node, state, words, selectable);
  }
}

function colour(viewer, element, graphics, look) {
  const before = drawnBefore.get(element) ?? null;
  if (before === look) return;
  drawnBefore.set(element, look);
  const di = getDi(element);
  di.set('bioc:stroke', LOOK[look]?.stroke);
  if (!element.waypoints) di.set('bioc:fill', LOOK[look]?.fill);
  graphics.classList.remove(`is-${before}`);
  if (look) graphics.classList.add(`is-${look}`);
  viewer.get('graphicsFactory').update(element.waypoints ? 'connection' : 'shape', element, graphics);
}

function mark(viewer, node, state, words) {
  const put = (position, html) => viewer.get('overlays').add(node.id, OVERLAYS, { position, html });
  if (state.activeActivities.includes(node.id)) put({ top: -9, left: node.width > 60 ? 14 : node.width / 2 - 9 }, badge('token', '', words.active));
  if (incidentIds(state).includes(node.id)) {
    const message = Array.isArray(state.incidents) ? words.incident : state.incidents[node.id] || words.incident;
    put({ top: -11, right: 13 }, badge('alarm', icons.alarm, message));
  }
  const count = state.counts[node.id];
  if (count > 0) put({ bottom: 10, left: node.width / 2 }, counter(count, words));
  const warmth = state.heat[node.id]?.text;
  if (warmth) put({ bottom: 10, left: node.width / 2 }, note(warmth));
  if (state.notes[node.id]) put(besideHost(node), note(state.notes[node.id]));
}

/** Below a node; above an event that sits on the upper edge of its activity, whose name it would hide. */
function besideHost(node) {
  const isOnTop = node.host && node.y + node.height / 2 <= node.host.y + node.host.height / 2;
  return isOnTop ? { top: -20, left: -6 } : { bottom: 2, left: node.width / 2 };
}

function badge(kind, inside, title) {
  const mark = document.createElement('span');
  mark.className = kind;
  mark.innerHTML = inside;
  mark.title = title;
  return mark;
}

function note(text) {
  const mark = badge('note', '', text);
  mark.textContent = text;
  return mark;
}

function counter(count, words) {
  const mark = badge('count', '', words.count(count));
  mark.textContent = new Intl.NumberFormat(words.lang, { notation: 'compact' }).format(count);
  return mark;
}

function announce(viewer, node, state, words, selectable) {
  const graphics = viewer.get('elementRegistry').getGraphics(node);
  const look = stateOf(node.id, state);
  const count = state.counts[node.id];
  const parts = [nameOf(node), look && words[look], count > 0 && words.count(count), state.notes[node.id], state.heat[node.id]?.text];
  graphics.setAttribute('role', selectable ? 'button' : 'img');
  graphics.setAttribute('tabindex', '-1');
  graphics.setAttribute('aria-label', parts.filter(Boolean).join(', '));
}
