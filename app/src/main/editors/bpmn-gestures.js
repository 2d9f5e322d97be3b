// Fingers and wheel in a diagram that lives in a scrolling page: the page keeps its own scroll, Ctrl and two fingers zoom.

export function listenToFingersAndWheel(stage, viewer, moved) {
  const canvas = viewer.get('canvas');
  const fingers = new Map();

  stage.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    moved();
    zoomAround(stage, canvas, Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0025)), event.clientX, event.clientY);
  }, { passive: false });

  // bpmn-js moves the canvas only while it has the focus; the first drag must count too.
  stage.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') fingers.set(event.pointerId, event);
    else if (!event.target.closest('a')) canvas.focus();
  });
  stage.addEventListener('mousemove', (event) => event.buttons === 1 && moved());

  stage.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const other = [...fingers.values()].find((finger) => finger.pointerId !== event.pointerId);
    moved();
    canvas.scroll({
      dx: (event.clientX - before.clientX) / fingers.size,
      dy: (event.clientY - before.clientY) / fingers.size,
    });
    if (other) pinch(stage, canvas, before, event, other);
    fingers.set(event.pointerId, event);
  });

  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
    stage.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }
}

function pinch(stage, canvas, before, now, other) {
  const distance = (finger) => Math.hypot(finger.clientX - other.clientX, finger.clientY - other.clientY);
  if (distance(before) < 1) return;
  const middle = [(now.clientX + other.clientX) / 2, (now.clientY + other.clientY) / 2];
  zoomAround(stage, canvas, distance(now) / distance(before), ...middle);
}

function zoomAround(stage, canvas, factor, clientX, clientY) {
  const box = stage.getBoundingClientRect();
  const zoom = Math.min(4, Math.max(0.15, canvas.zoom() * factor));
  canvas.zoom(zoom, { x: clientX - box.left, y: clientY - box.top });
}
