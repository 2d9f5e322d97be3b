// How a diagram looks, wherever it is drawn with our colours (--_fill, --_stroke and --_label come from its surroundings).
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';

export const FONT = "'Hanken Grotesk Variable', 'Helvetica Neue', Arial, sans-serif";

export const LOOK = {
  bpmnRenderer: { defaultFillColor: 'var(--_fill)', defaultStrokeColor: 'var(--_stroke)', defaultLabelColor: 'var(--_label)' },
  textRenderer: {
    defaultStyle: { fontFamily: FONT, fontSize: 12, fontWeight: 500, lineHeight: 1.2 },
    externalStyle: { fontFamily: FONT, fontSize: 11, fontWeight: 400, lineHeight: 1.2 },
  },
  moddleExtensions: { camunda },
};
