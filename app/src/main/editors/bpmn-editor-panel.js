// Which fields an element gets. Only what the engine takes from a designer (ModelVocabulary in `processes`) is here: no
// script, class, delegate, listener or connector, and steps are chosen from the catalogue, never written.
import { Group } from '@bpmn-io/properties-panel';
import { is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { Pen } from './bpmn-editor-moddle.js';
import { variablesOf } from './bpmn-editor-variables.js';
import { documentation, execution, general, process } from './bpmn-editor-groups-general.js';
import { called, decision, hasStep, people, repetition, step } from './bpmn-editor-groups-tasks.js';
import { conditional, error, escalation, gateway, link, message, path, signal, starter, timer } from './bpmn-editor-groups-events.js';
import { attributes, given, inputs, outputs, returned } from './bpmn-editor-groups-data.js';

const DECIDING = ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'];

class Panel {
  #opened = new WeakSet();

  constructor(propertiesPanel, injector, context, eventBus) {
    this.injector = injector;
    this.context = context;
    this.refresh = () => eventBus.fire('propertiesPanel.providersChanged');
    propertiesPanel.registerProvider(1000, this);
    propertiesPanel.registerProvider(100, { getGroups: () => unfolded });
  }

  getGroups(element) {
    return (groups) => [...groups, ...this.#groups(element).filter(Boolean).map((group) => ({ component: Group, ...group }))];
  }

  #groups(element) {
    const picks = this.context.picks;
    const known = variablesOf(this.injector.get('elementRegistry'), picks.variables.map((one) => one.value));
    const at = {
      element, picks, words: this.context.words, pen: new Pen(this.injector, element),
      variables: known.map((value) => ({ value, label: value })), opened: this.#opened, refresh: this.refresh,
    };
    return element.labelTarget && !is(element, 'bpmn:FlowNode') && !element.waypoints ? [general(at)] : groupsOf(at);
  }
}

/** What an action asks for is seen at once: the library folds it away. */
function unfolded(groups) {
  return groups.map((group) => (group.id.startsWith('ElementTemplates__CustomProperties-') ? { ...group, shouldOpen: true } : group));
}

function groupsOf(at) {
  const { element, pen } = at;
  const isProcess = is(element, 'bpmn:Process') || (is(element, 'bpmn:Participant') && pen.process);
  const isActivity = is(element, 'bpmn:Activity');
  const runs = isActivity || is(element, 'bpmn:Event') || is(element, 'bpmn:Gateway');
  const repeats = isActivity && is(pen.object.get('loopCharacteristics'), 'bpmn:MultiInstanceLoopCharacteristics');
  const isCalled = is(element, 'bpmn:CallActivity');
  return [
    general(at),
    is(element, 'bpmn:TextAnnotation') ? null : documentation(at),
    isProcess && process(at),
    is(element, 'bpmn:UserTask') && people(at),
    hasStep(element) && step(at),
    is(element, 'bpmn:BusinessRuleTask') && decision(at),
    isCalled && called(at),
    message(at), signal(at), error(at), escalation(at), link(at), timer(at), conditional(at),
    is(element, 'bpmn:SequenceFlow') && path(at),
    isAny(element, DECIDING) && gateway(at),
    is(element, 'bpmn:StartEvent') && !pen.object.get('eventDefinitions')?.length && starter(at),
    repeats && repetition(at),
    isCalled && given(at), isCalled && returned(at),
    isActivity && !isCalled && inputs(at), isActivity && !isCalled && outputs(at),
    runs && execution(at),
    (runs || isProcess) && attributes(at),
  ];
}

Panel.$inject = ['propertiesPanel', 'injector', 'editorContext', 'eventBus'];

export const panelModule = (context) => ({
  __init__: ['mdmcPanel'],
  mdmcPanel: ['type', Panel],
  editorContext: ['value', context],
  // The element templates bring the fields of Camunda's own panel along; ours stand in their place.
  camundaPlatformPropertiesProvider: ['value', {}],
});
