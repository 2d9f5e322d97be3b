// bpmn-js put together: once to draw with, once to read only.
import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import SearchModule from 'bpmn-js/lib/features/search';
import EditorActionsModule from 'bpmn-js/lib/features/editor-actions';
import MinimapModule from 'diagram-js-minimap';
import CamundaBehaviors from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import { BpmnPropertiesPanelModule } from 'bpmn-js-properties-panel';
import { ElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates';
import actions from './bpmn-editor-actions.js';
import clipboard from './bpmn-editor-clipboard.js';
import french from './bpmn-editor-french.js';
import { LOOK } from './bpmn-look.js';
import offer from './bpmn-editor-offer.js';
import { panelModule } from './bpmn-editor-panel.js';
import { translating } from './editor-translate.js';

const words = (context) => translating(context.words.lang === 'fr' ? french : null);

export function drawing(container, panel, context) {
  return new Modeler({
    ...LOOK,
    container,
    propertiesPanel: { parent: panel },
    elementTemplateIconRenderer: { iconProperty: 'camunda:modelerTemplateIcon' },
    additionalModules: [
      BpmnPropertiesPanelModule, ElementTemplatesPropertiesProviderModule, CamundaBehaviors, MinimapModule,
      panelModule(context), actions, offer, clipboard, words(context),
    ],
  });
}

export function reading(container, context) {
  return new NavigatedViewer({
    ...LOOK, container, additionalModules: [SearchModule, EditorActionsModule, MinimapModule, words(context)],
  });
}
