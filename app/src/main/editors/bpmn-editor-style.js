// The style of the editor and of the libraries it is made of, laid into the page once.
import canvas from 'bpmn-js/dist/assets/diagram-js.css' with { type: 'text' };
import bpmn from 'bpmn-js/dist/assets/bpmn-js.css' with { type: 'text' };
import icons from 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css' with { type: 'text' };
import minimap from 'diagram-js-minimap/assets/diagram-js-minimap.css' with { type: 'text' };
import panel from '@bpmn-io/properties-panel/dist/assets/properties-panel.css' with { type: 'text' };
import templates from 'bpmn-js-element-templates/dist/assets/element-templates.css' with { type: 'text' };
import theme from './editor-theme.css' with { type: 'text' };
import own from './bpmn-editor.css' with { type: 'text' };

export function layIn() {
  if (document.getElementById('mdmc-bpmn-editor-style')) return;
  const style = document.createElement('style');
  style.id = 'mdmc-bpmn-editor-style';
  style.textContent = [canvas, bpmn, icons, minimap, panel, templates, theme, own].join('\n');
  document.head.append(style);
}
