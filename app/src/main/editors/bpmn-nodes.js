// The things of a diagram a person can point at, in the order one reads them.
import { is } from 'bpmn-js/lib/util/ModelUtil';

/** Activities, events and gateways, from left to right, then from top to bottom. */
export function nodesInReadingOrder(viewer) {
  return viewer
    .get('elementRegistry')
    .filter((element) => is(element, 'bpmn:FlowNode') && !element.labelTarget)
    .sort((one, other) => one.x - other.x || one.y - other.y);
}

/** What the model calls a node, or its id when it has no name. */
export function nameOf(node) {
  return node.businessObject.name || node.id;
}
