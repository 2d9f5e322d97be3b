// Fills what happens much or long with warmer colours, never so warm that words on it are hard to read, and widens the
// flows that many cases take.
import { getDi } from 'bpmn-js/lib/util/ModelUtil';

const THINNEST = 1.5;
const WIDEST = 7;
const warmBefore = new WeakMap();

/** Nothing to say about an element gives it its own look back. */
export function warm(viewer, element, graphics, heat) {
  const level = heat ? Math.min(1, Math.max(0, heat.level)) : null;
  if ((warmBefore.get(element) ?? null) === level) return;
  warmBefore.set(element, level);
  if (element.waypoints) widen(graphics, level);
  else fill(viewer, element, graphics, level);
}

function fill(viewer, element, graphics, level) {
  const colour = level === null ? undefined : `color-mix(in oklab, var(--_heat) ${Math.round(6 + level * 56)}%, var(--_fill))`;
  getDi(element).set('bioc:fill', colour);
  viewer.get('graphicsFactory').update('shape', element, graphics);
}

function widen(graphics, level) {
  const line = graphics.querySelector('.djs-visual > path');
  if (!line) return;
  if (level === null) line.style.removeProperty('stroke-width');
  else line.style.setProperty('stroke-width', `${THINNEST + level * (WIDEST - THINNEST)}px`);
}
