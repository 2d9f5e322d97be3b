// Marks of checks at their elements: a frame in the colour of the remark, and its words on a badge.

const KIND = 'mdmc-mark';
const TONES = ['danger', 'warning', 'info', 'success', 'accent', 'neutral', 'outline', 'strong'];
const SIGN = { danger: '!', warning: '!', info: 'i', success: '✓' };

export function mark(editor, marks) {
  const overlays = editor.get('overlays');
  const registry = editor.get('elementRegistry');
  const canvas = editor.get('canvas');
  overlays.remove({ type: KIND });
  registry.forEach((element) => TONES.forEach((tone) => canvas.hasMarker(element, `mark-${tone}`) && canvas.removeMarker(element, `mark-${tone}`)));
  const places = Map.groupBy ? Map.groupBy(marks, (one) => one.elementId) : grouped(marks);
  for (const [id, here] of places) {
    const element = registry.get(id);
    if (!element?.parent) continue;
    const worst = TONES.find((tone) => here.some((one) => one.tone.toLowerCase() === tone)) ?? 'neutral';
    canvas.addMarker(element, `mark-${worst}`);
    overlays.add(element, KIND, { position: element.waypoints ? { top: 0, left: 0 } : { top: -10, right: 10 }, html: badge(worst, here) });
  }
}

function grouped(marks) {
  const places = new Map();
  for (const one of marks) places.set(one.elementId, [...(places.get(one.elementId) ?? []), one]);
  return places;
}

function badge(tone, here) {
  const sign = document.createElement('span');
  sign.className = `bpmn-editor-mark is-${tone}`;
  sign.textContent = here.length > 1 ? here.length : SIGN[tone] ?? '•';
  sign.title = here.map((one) => one.text).join('\n');
  sign.setAttribute('role', 'img');
  sign.setAttribute('aria-label', sign.title);
  return sign;
}
